/** The table the ministers did not give: main observables, short and long term, every scenario beside the base. Each number opens its source. */
import { Fragment, memo, useContext } from 'react';
import { whenText } from '../answers/horizon.ts';
import { directionOf } from '../answers/sentence.ts';
import type { Effect } from '../answers/world.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { outcomeLabel } from '../report/outcome-label.ts';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { Band } from './band.tsx';
import { effectOf, hasBand } from './effect.ts';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { Share } from './share.tsx';
import { HORIZONS, moreText, seriesOf, told, valueText } from './told.ts';
import { words } from './words.ts';

export interface Asked {
  readonly observable: ObservableId;
  readonly scenario: string;
  readonly month: string;
}

interface Props {
  readonly results: readonly ScenarioResult[];
  readonly onAsk: (asked: Asked) => void;
}

export const MainTable = memo(function MainTable({ results, onAsk }: Props): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        {say(words.results)}
      </h2>
      {results.length === 0 ? <p>{say(words.computing)}…</p> : <Table results={results} onAsk={onAsk} />}
      <Share />
    </section>
  );
});

function Table({ results, onAsk }: Props): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  return (
    <>
      <p className="small" id="table-help">
        {say(words.tableHelp)}
      </p>
      <a className="skip" href="#charts">
        {say(words.skipTable)}
      </a>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(words.results)} aria-describedby="table-help">
        <table className="main">
          <caption className="unseen">{say(words.tableCaption)}</caption>
          <Head results={results} />
          <tbody>
            {MAIN_OBSERVABLES.map((id) => (
              <tr key={id}>
                <th scope="row">{outcomeLabel(id, language)}</th>
                {HORIZONS.map((month) => (
                  <Fragment key={month}>
                    {results.map((r) => (
                      <Cell key={r.name} asked={{ observable: id, scenario: r.name, month }} base={results[0]} result={r} onAsk={onAsk} />
                    ))}
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Head({ results }: Pick<Props, 'results'>): React.JSX.Element {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say(words.outcome)}
        </th>
        {HORIZONS.map((month, i) => (
          <th key={month} scope="colgroup" colSpan={results.length}>
            {say(whenText(month, false))} ({say(i === 0 ? words.shortTerm : words.longTerm)})
          </th>
        ))}
      </tr>
      <tr>
        {HORIZONS.map((month) =>
          results.map((r) => (
            <th key={month + r.name} scope="col">
              {say(titleOf(r.name))}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface CellProps {
  readonly asked: Asked;
  readonly base: ScenarioResult;
  readonly result: ScenarioResult;
  readonly onAsk: (asked: Asked) => void;
}

function Cell({ asked, base, result, onAsk }: CellProps): React.JSX.Element {
  const language = useContext(LanguageContext);
  const say = useSay();
  const { observable: id, month } = asked;
  const series = seriesOf(result.series, result.yearly, id);
  const value = told(series, month);
  const effect = effectOf(id, month, base, result);
  if (value === null) return <td>–</td>;
  const number = valueText(value.p50, series.unit, language, value.se.p50);
  const when = whenText(month, result.yearly[id] !== undefined);
  return (
    <td>
      <button
        type="button"
        className="number"
        // The number first: it is what is read, and what somebody says who speaks to the page.
        aria-label={`${number}, ${say(observable(id).label)}, ${say(titleOf(result.name))}, ${say(when)}. ${say(words.why)}`}
        onFocus={(event) => {
          // Out from under the names of the rows; by itself the browser leaves it there.
          event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
        onClick={() => {
          onAsk(asked);
        }}
      >
        {number}
      </button>
      <Band value={value} unit={series.unit} />
      {effect !== null && <Difference effect={effect} />}
    </td>
  );
}

/** Called better or worse only where the whole band points one way and people agree what is better: in a word, and in colour. */
function Difference({ effect }: { readonly effect: Effect }): React.JSX.Element {
  const language = useContext(LanguageContext);
  const say = useSay();
  const judged = judge(effect);
  return (
    <span className={`difference ${judged ?? ''}`}>
      {moreText(effect.p50, effect.unit, language, effect.se?.p50)}
      {judged !== null && <span className="judged"> {say(words[judged])}</span>}
    </span>
  );
}

function judge(effect: Effect): 'better' | 'worse' | 'unsure' | null {
  const { better } = observable(effect.id);
  const direction = directionOf(effect);
  if (better === undefined || direction === 'equal' || !hasBand(effect)) return null;
  if (direction === 'uncertain') return 'unsure';
  return (better === 'higher') === (direction === 'more') ? 'better' : 'worse';
}
