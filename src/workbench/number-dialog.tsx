/** "Why this number?": its definition, scenario, the measures and assumptions behind it with their sources, and how to reproduce it. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useContext } from 'react';
import { figureFind } from '../figures/catalogue.ts';
import { type Figure, isAssumption } from '../figures/figure.ts';
import { sourceFind } from '../figures/sources.ts';
import { measureFind } from '../measures/catalogue.ts';
import { observable } from '../observe/observable.ts';
import { numberText, unitText } from '../figures/number-text.ts';
import { behind } from './behind.ts';
import { LanguageContext, useSay } from './language.ts';
import type { Asked } from './main-table.tsx';
import { scenarios } from './scenarios.ts';
import { words } from './words.ts';

interface Props {
  readonly asked: Asked | null;
  readonly base: string;
  readonly seed: number;
  readonly draws: number;
  readonly onClose: () => void;
}

export function NumberDialog({ asked, base, seed, draws, onClose }: Props): React.JSX.Element {
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
        <Dialog className="dialog">
          {asked === null ? null : <Content asked={asked} base={base} seed={seed} draws={draws} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Content({ asked, base, seed, draws, onClose }: Props & { readonly asked: Asked }): React.JSX.Element {
  const say = useSay();
  const { label, definition } = observable(asked.observable);
  const scenario = scenarios.get(asked.scenario);
  const changed = Object.keys(scenario?.measures ?? {});
  return (
    <>
      <Heading slot="title">{say(words.why)}</Heading>
      <p>
        <strong>{say(label)}</strong>, {asked.month}
      </p>
      <h3>{say(words.definition)}</h3>
      <p>{say(definition)}</p>
      <h3>{say(words.scenario)}</h3>
      <p>{scenario === undefined ? asked.scenario : say(scenario.summary)}</p>
      {changed.length > 0 && <Measures ids={changed} />}
      <h3>{say(words.restsOn)}</h3>
      <ul className="figures">
        {behind(asked.observable, changed)
          .flatMap((key) => figureFind(key) ?? [])
          .map((f) => (
            <FigureLine key={f.key} figure={f} />
          ))}
      </ul>
      <h3>{say(words.reproduce)}</h3>
      <pre
        tabIndex={0}
        role="region"
        aria-label={say(words.reproduce)}
      >{`npx doorstroom compare ${base} ${asked.scenario} --draws ${String(draws)} --seed ${String(seed)}`}</pre>
      <button type="button" onClick={onClose}>
        {say(words.close)}
      </button>
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
        <span className="tag">{say(words.assumption)}</span> {say(f.label)}: {unitText(f.value, f.unit, language)} ({say(words.range)}{' '}
        {numberText(f.spread.low, 2, language)} – {numberText(f.spread.high, 2, language)}). {say(f.reason)}
      </li>
    );
  }
  const source = sourceFind(f.source);
  return (
    <li>
      {say(f.label)}: {unitText(f.value, f.unit, language)} ({f.date}). {say(words.source)}:{' '}
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
