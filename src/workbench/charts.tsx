/** Charts with one legend. */
import { memo } from 'react';
import type { Text } from '../base/text.ts';
import type { ObservableId } from '../observe/observable.ts';
import { Chart, LINES } from './chart.tsx';
import { useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { words } from './words.ts';

interface ChartsProps {
  readonly id: string;
  readonly title: Text;
  readonly observables: readonly ObservableId[];
  readonly results: readonly ScenarioResult[];
  /** Stands between the title and the lines. */
  readonly children?: React.ReactNode;
}

/** Drawn again only for new results: a slider on its way must not wait for lines that stay as they are. */
const Lines = memo(function Lines({ observables, results }: Pick<ChartsProps, 'observables' | 'results'>): React.JSX.Element {
  const say = useSay();
  // Room for what comes, so that nothing jumps away under a finger.
  if (results.length === 0) return <div className="waiting" />;
  return (
    <>
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
      <p className="small">{say(words.chartHelp)}</p>
      <div className="charts">
        {observables.map((each) => (
          <Chart key={each} id={each} results={results} />
        ))}
      </div>
    </>
  );
});

export function Charts({ id, title, observables, results, children }: ChartsProps): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {say(title)}
      </h2>
      {children}
      <Lines observables={observables} results={results} />
    </section>
  );
}
