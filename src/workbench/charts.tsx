/** Charts with one legend. */
import { memo } from 'react';
import type { Text } from '../base/text.ts';
import type { ObservableId } from '../observe/observable.ts';
import { Chart, LINES } from './chart.tsx';
import { useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';

/** One of each: where people wait, how many find a home, how many work. */
export const GLANCE: readonly ObservableId[] = ['opvang.statushouders', 'uitstroom.gehuisvest', 'integratie.werk.3jaar'];

interface ChartsProps {
  readonly id: string;
  readonly title: Text;
  readonly observables: readonly ObservableId[];
  readonly results: readonly ScenarioResult[];
}

/** Drawn again only for other results: not for every step of a slider. */
export const Charts = memo(function Charts({ id, title, observables, results }: ChartsProps): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      <ul className="legend">
        {results.map((r, i) => (
          <li key={r.name}>
            <svg width="34" height="8" aria-hidden="true">
              <line x1="0" x2="34" y1="4" y2="4" stroke={LINES[i].colour} strokeWidth="3" strokeDasharray={LINES[i].dash} />
            </svg>{' '}
            {say(titleOf(r.name))}
          </li>
        ))}
      </ul>
      <div className="charts">{results.length > 0 && observables.map((each) => <Chart key={each} id={each} results={results} />)}</div>
    </section>
  );
});
