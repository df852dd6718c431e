/** Charts with one legend. */
import { memo } from 'react';
import type { Text } from '../base/text.ts';
import type { ObservableId } from '../observe/observable.ts';
import { Chart, LINES } from './chart.tsx';
import { useSay } from './language.ts';
import { glanceText } from './glance-words.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { words } from './words.ts';

/** One of each: where people wait, how many find a home, how many work. */
export const GLANCE: readonly ObservableId[] = ['opvang.statushouders', 'uitstroom.gehuisvest', 'integratie.werk.3jaar'];

interface ChartsProps {
  readonly id: string;
  readonly title: Text;
  readonly observables: readonly ObservableId[];
  readonly results: readonly ScenarioResult[];
  /** Whether each chart says what the second scenario changes. */
  readonly told?: boolean;
}

/** Drawn again only for other results: not for every step of a slider. */
export const Charts = memo(function Charts({ id, title, observables, results, told = false }: ChartsProps): React.JSX.Element {
  const say = useSay();
  const wordsOf = (each: ObservableId): string | undefined => {
    const sentence = told ? glanceText(results, each) : null;
    return sentence === null ? undefined : say(sentence);
  };
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
      {told && results.length > 1 && (
        <p>
          <strong>{say(titleOf(results[1].name))}</strong> {say(words.compared)} <strong>{say(titleOf(results[0].name))}</strong>:
        </p>
      )}
      <div className="charts">
        {results.length > 0 && observables.map((each) => <Chart key={each} id={each} results={results} told={wordsOf(each)} />)}
      </div>
    </section>
  );
});
