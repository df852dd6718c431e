/** All charts with one legend. */
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { Chart, LINES } from './chart.tsx';
import { useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { scenarios } from './scenarios.ts';
import { words } from './words.ts';

export function Charts({ results }: { readonly results: readonly ScenarioResult[] }): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">{say(words.charts)}</h2>
      <ul className="legend">
        {results.map((r, i) => (
          <li key={r.name}>
            <svg width="34" height="8" aria-hidden="true">
              <line x1="0" x2="34" y1="4" y2="4" stroke={LINES[i].colour} strokeWidth="3" strokeDasharray={LINES[i].dash} />
            </svg>{' '}
            {say(scenarios.get(r.name)?.title ?? { nl: r.name, en: r.name })}
          </li>
        ))}
      </ul>
      <div className="charts">{results.length > 0 && MAIN_OBSERVABLES.map((id) => <Chart key={id} id={id} results={results} />)}</div>
    </section>
  );
}
