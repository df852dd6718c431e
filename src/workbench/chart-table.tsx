/** The numbers under a chart: every December with its band, and a csv of every month. Made when the reader opens it. */
import { useContext } from 'react';
import type { Series } from '../ensemble/result.ts';
import type { ObservableId } from '../observe/observable.ts';
import { chartCsv } from './chart-csv.ts';
import { Band } from './band.tsx';
import { Folded } from './folded.tsx';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { seriesOf, told, valueText } from './told.ts';
import { words } from './words.ts';

interface Props {
  readonly id: ObservableId;
  readonly results: readonly ScenarioResult[];
  readonly label: string;
}

export function ChartTable({ id, results, label }: Props): React.JSX.Element {
  const say = useSay();
  const summary = (
    <>
      {say(words.showTable)}
      <span className="unseen">: {label}</span>
    </>
  );
  return (
    <Folded summary={summary}>
      <div className="scroll" tabIndex={0} role="region" aria-label={label}>
        <DecemberTable id={id} results={results} label={label} />
      </div>
      <CsvLink id={id} results={results} label={label} />
    </Folded>
  );
}

function CsvLink({ id, results, label }: Props): React.JSX.Element {
  const say = useSay();
  return (
    <a download={`${id}.csv`} href={`data:text/csv;charset=utf-8,${encodeURIComponent(chartCsv(id, results))}`}>
      {say(words.csv)}
      <span className="unseen">: {label}</span>
    </a>
  );
}

function DecemberTable({ id, results, label }: Props): React.JSX.Element {
  const say = useSay();
  const columns = results.map((r) => seriesOf(r.series, r.yearly, id));
  const decembers = columns[0].months.filter((month) => month.endsWith('-12'));
  return (
    <table>
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.endOf)}</th>
          {results.map((r) => (
            <th key={r.name} scope="col">
              {say(titleOf(r.name))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decembers.map((month) => (
          <tr key={month}>
            <th scope="row">{month.slice(0, 4)}</th>
            {columns.map((series, j) => (
              <BandCell key={results[j].name} series={series} month={month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BandCell({ series, month }: { readonly series: Series; readonly month: string }): React.JSX.Element {
  const language = useContext(LanguageContext);
  const value = told(series, month);
  if (value === null) return <td>–</td>;
  return (
    <td>
      {valueText(value.p50, series.unit, language, value.se.p50)}
      <Band value={value} unit={series.unit} />
    </td>
  );
}
