/** "Why this number?": its definition, scenario, the measures and assumptions behind it with their sources, and how to reproduce it. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useContext } from 'react';
import { whenText } from '../answers/horizon.ts';
import { figure, figureFind } from '../figures/catalogue.ts';
import { type Figure, isAssumption } from '../figures/figure.ts';
import { sourceFind } from '../figures/sources.ts';
import { measureFind } from '../measures/catalogue.ts';
import { observable } from '../observe/observable.ts';
import { outcomeLabel } from '../report/outcome-label.ts';
import { movedOf, type Overrides } from './assumption.ts';
import { Band } from './band.tsx';
import { behind } from './behind.ts';
import { LanguageContext, useSay } from './language.ts';
import type { Asked } from './main-table.tsx';
import type { ScenarioResult } from './model/protocol.ts';
import { plainValue } from './plain-value.ts';
import { reproduce } from './reproduce.ts';
import { scenarios, titleOf } from './scenarios.ts';
import { seriesOf, told, valueText } from './told.ts';
import { words } from './words.ts';

interface Props {
  readonly asked: Asked | null;
  readonly results: readonly ScenarioResult[];
  readonly overrides: Overrides;
  readonly seed: number;
  readonly draws: number;
  readonly onClose: () => void;
}

export function NumberDialog(props: Props): React.JSX.Element {
  const { asked, onClose } = props;
  return (
    <ModalOverlay
      className="overlay"
      isOpen={asked !== null}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">{asked === null ? null : <Content {...props} asked={asked} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Content({ asked, results, overrides, seed, draws, onClose }: Props & { readonly asked: Asked }): React.JSX.Element {
  const say = useSay();
  const scenario = scenarios.get(asked.scenario);
  const changed = Object.keys(scenario?.measures ?? {});
  return (
    <>
      <div className="dialog-head">
        <Heading slot="title">{say(words.why)}</Heading>
        <button type="button" onClick={onClose}>
          {say(words.close)}
        </button>
      </div>
      <TheNumber asked={asked} result={results.find((r) => r.name === asked.scenario)} />
      <h3>{say(words.definition)}</h3>
      <p>{say(observable(asked.observable).definition)}</p>
      <h3>{say(words.scenario)}</h3>
      <p>{scenario === undefined ? asked.scenario : say(scenario.summary)}</p>
      {changed.length > 0 && <Measures ids={changed} />}
      <Moved overrides={overrides} />
      <h3>{say(words.restsOn)}</h3>
      <ul className="figures">
        {behind(asked.observable, changed)
          .flatMap((key) => figureFind(key) ?? [])
          .map((f) => (
            <FigureLine key={f.key} figure={f} />
          ))}
      </ul>
      <Reproduce base={results.at(0)?.name ?? asked.scenario} scenario={asked.scenario} overrides={overrides} seed={seed} draws={draws} />
    </>
  );
}

/** What the reader clicked, in full: the number, its band, and of what, where and when. */
function TheNumber({ asked, result }: { readonly asked: Asked; readonly result: ScenarioResult | undefined }): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { observable: id, month, scenario } = asked;
  const series = result === undefined ? null : seriesOf(result.series, result.yearly, id);
  const value = series === null ? null : told(series, month);
  const yearly = result?.yearly[id] !== undefined;
  return (
    <p>
      <strong>{outcomeLabel(id, language)}</strong>, {say(titleOf(scenario))}, {say(whenText(month, yearly))}
      {series !== null && value !== null && (
        <span className="the-number">
          <strong>{valueText(value.p50, series.unit, language, value.se.p50)}</strong> <Band value={value} unit={series.unit} />
        </span>
      )}
    </p>
  );
}

function Moved({ overrides }: { readonly overrides: Overrides }): React.JSX.Element | null {
  const say = useSay();
  const language = useContext(LanguageContext);
  const moved = movedOf(overrides);
  if (moved.length === 0) return null;
  return (
    <>
      <h3>{say(words.yourAssumptions)}</h3>
      <ul className="figures">
        {moved.map(([key, value]) => (
          <li key={key} className="assumption">
            {say(figure(key).label)}: {typeof value === 'number' ? plainValue(value, figure(key).unit, language) : value}
          </li>
        ))}
      </ul>
    </>
  );
}

function Reproduce(run: Parameters<typeof reproduce>[0]): React.JSX.Element {
  const say = useSay();
  const { files, command } = reproduce(run);
  const shown = [...files.map(({ name, content }) => `# ${name}\n${content}`), command].join('\n');
  return (
    <>
      <h3>{say(words.reproduce)}</h3>
      {files.length > 0 && <p>{say(words.writeFiles)}</p>}
      <pre tabIndex={0} role="region" aria-label={say(words.reproduce)}>
        {shown}
      </pre>
    </>
  );
}

function Measures({ ids }: { readonly ids: readonly string[] }): React.JSX.Element {
  const say = useSay();
  return (
    <>
      <h3>{say(words.measures)}</h3>
      <ul>
        {ids.map((id) => {
          const measure = measureFind(id);
          return (
            <li key={id}>
              {measure === undefined
                ? id
                : `${say(measure.title)} (${measure.grounds.map((g) => `${g.instrument}, ${g.article}`).join('; ')})`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function FigureLine({ figure: f }: { readonly figure: Figure }): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  if (isAssumption(f)) {
    return (
      <li className="assumption">
        <span className="tag">{say(words.assumption)}</span> {say(f.label)}: {plainValue(f.value, f.unit, language)} ({say(words.range)}{' '}
        {plainValue(f.spread.low, f.unit, language)} – {plainValue(f.spread.high, f.unit, language)}). {say(f.reason)}
      </li>
    );
  }
  const source = sourceFind(f.source);
  return (
    <li>
      {say(f.label)}: {plainValue(f.value, f.unit, language)} ({f.date}). {say(words.source)}:{' '}
      {source === undefined ? (
        f.source
      ) : /^https?:/.test(source.url) ? (
        <a href={source.url}>{source.title}</a>
      ) : (
        `${source.title} (${source.url})`
      )}
      , {f.place}
    </li>
  );
}
