/** The first thing on the page: in three sentences what the second chosen scenario does against the first, with the lines below. */
import { useContext } from 'react';
import { bandText, phraseShort } from '../answers/sentence.ts';
import { whenText } from '../answers/horizon.ts';
import { observable, type ObservableId } from '../observe/observable.ts';
import { Charts } from './charts.tsx';
import { effectOf, hasBand } from './effect.ts';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { HORIZONS } from './told.ts';
import { words } from './words.ts';

/** One of each: where people wait, how many find a home, how many work. */
export const GLANCE: readonly ObservableId[] = ['opvang.statushouders', 'uitstroom.gehuisvest', 'integratie.werk.3jaar'];

export function Glance({
  results,
  status,
}: {
  readonly results: readonly ScenarioResult[];
  readonly status: React.ReactNode;
}): React.JSX.Element {
  return (
    <Charts id="glance" title={words.glance} observables={GLANCE} results={results}>
      {status}
      <Verdict results={results} />
    </Charts>
  );
}

function Verdict({ results }: { readonly results: readonly ScenarioResult[] }): React.JSX.Element | null {
  const say = useSay();
  const [base, other] = [results.at(0), results.at(1)];
  if (base === undefined) return null;
  if (other === undefined) return <p>{say(words.oneScenario)}</p>;
  return (
    <div className="verdict">
      <p>
        <strong>{say(titleOf(other.name))}</strong> {say(words.comparedTo)} <strong>{say(titleOf(base.name))}</strong>:
      </p>
      <ul>
        {GLANCE.map((id) => (
          <li key={id}>
            <strong>{say(observable(id).label)}</strong>
            {HORIZONS.map((month) => (
              <HorizonLine key={month} id={id} month={month} base={base} other={other} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function HorizonLine(props: {
  readonly id: ObservableId;
  readonly month: string;
  readonly base: ScenarioResult;
  readonly other: ScenarioResult;
}): React.JSX.Element {
  const say = useSay();
  const { id, month, base, other } = props;
  const effect = effectOf(id, month, base, other);
  const language = useContext(LanguageContext);
  return (
    <span className="horizon">
      {' '}
      {say(whenText(month, other.yearly[id] !== undefined))}: {say(phraseShort(effect))}{' '}
      {effect !== null && hasBand(effect) && <span className="verdict-band">({bandText(effect, language)})</span>}
    </span>
  );
}
