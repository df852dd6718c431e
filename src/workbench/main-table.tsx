/** The table the ministers did not give: main observables, short and long term, every scenario beside the base. Each number opens its source. */
import { Fragment, memo, useContext } from 'react';
import { whenText } from '../answers/horizon.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { HORIZONS, seriesOf, type Told, told } from './told.ts';
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

/** Drawn again only for other results: not for every step of a slider. */
export const MainTable = memo(function MainTable({ results, onAsk }: Props): React.JSX.Element {
  const say = useSay();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(words.results)}>
      <table className="main">
        <caption>{say(words.tableCaption)}</caption>
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
        <tbody>
          {MAIN_OBSERVABLES.map((id) => (
            <tr key={id}>
              <th scope="row">{say(observable(id).label)}</th>
              {HORIZONS.map((month) => (
                <Fragment key={month}>
                  {results.map((r) => (
                    <Cell key={r.name} id={id} month={month} result={r} onAsk={onAsk} />
                  ))}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface CellProps {
  readonly id: ObservableId;
  readonly month: string;
  readonly result: ScenarioResult;
  readonly onAsk: (asked: Asked) => void;
}

function Cell({ id, month, result, onAsk }: CellProps): React.JSX.Element {
  const language = useContext(LanguageContext);
  const say = useSay();
  const series = seriesOf(result.series, result.yearly, id);
  const value = told(series, month);
  const difference = result.difference === null ? null : told(seriesOf(result.difference.series, result.difference.yearly, id), month);
  if (value === null) return <td>–</td>;
  return (
    <td>
      <button
        type="button"
        className="number"
        aria-label={`${say(words.why)} ${say(observable(id).label)}, ${result.name}, ${month}`}
        onClick={() => {
          onAsk({ observable: id, scenario: result.name, month });
        }}
      >
        {unitText(value.p50, series.unit, language, value.se.p50)}
      </button>
      {value.p05 !== value.p95 && (
        <span className="band">
          ({unitText(value.p05, series.unit, language, value.se.p05)} … {unitText(value.p95, series.unit, language, value.se.p95)})
        </span>
      )}
      {difference !== null && (
        <span className={`difference ${direction(difference, id)}`}>
          {differenceText(difference.p50, series.unit, language, difference.se.p50)}
        </span>
      )}
    </td>
  );
}

/** Coloured only where the whole band points one way and people agree what is better. */
function direction(difference: Told, id: ObservableId): string {
  const { better } = observable(id);
  const sign = difference.p05 > 0 ? 1 : difference.p95 < 0 ? -1 : 0;
  if (better === undefined || sign === 0) return 'unsure';
  return (better === 'higher') === sign > 0 ? 'good' : 'bad';
}
