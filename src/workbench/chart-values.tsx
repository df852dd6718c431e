/** The values of a chart, for who wants to read or keep them: made when asked for, because they are a good part of the work of a page. */
import { useContext, useState } from 'react';
import { unitText } from '../figures/number-text.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { scenariosCsv } from '../report/series-csv.ts';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { seriesOf } from './told.ts';
import { words } from './words.ts';

interface Props {
  readonly id: ObservableId;
  readonly results: readonly ScenarioResult[];
}

export function ChartValues({ id, results }: Props): React.JSX.Element {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{say(words.showTable)}</summary>
      {open && (
        <>
          <SeriesTable id={id} results={results} />
          <button
            type="button"
            className="link"
            onClick={() => {
              download(`${id}.csv`, scenariosCsv(id, results));
            }}
          >
            {say(words.csv)}
          </button>
        </>
      )}
    </details>
  );
}

/** As if the reader had followed a link to a file. */
function download(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function SeriesTable({ id, results }: Props): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const columns = results.map((r) => seriesOf(r.series, r.yearly, id));
  const Decembers = columns[0].months.flatMap((month, i) => (month.endsWith('-12') ? [i] : []));
  return (
    <table>
      <caption>{say(observable(id).label)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.month)}</th>
          {results.map((r) => (
            <th key={r.name} scope="col">
              {say(titleOf(r.name))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Decembers.map((i) => (
          <tr key={i}>
            <th scope="row">{columns[0].months[i]}</th>
            {columns.map((c, j) => (
              <td key={results[j].name}>{c.p50[i] === null ? '–' : unitText(c.p50[i] ?? 0, c.unit, language, c.seP50?.[i])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
