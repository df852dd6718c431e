/** Per municipality: what is asked, possible, short and by when; computed on request, searched and sorted by the reader. */
import { memo, useState } from 'react';
import type { Scenario } from '../scenario/scenario.ts';
import { useSay } from './language.ts';
import { useTowns } from './model/use-model.ts';
import { TownTable } from './town-table.tsx';
import { words } from './words.ts';

/** Few draws: expectations per municipality need few, and the reader waits. */
const DRAWS = 4;

interface Props {
  readonly scenarios: readonly Scenario[];
  readonly seed: number;
}

export const Towns = memo(function Towns({ scenarios, seed }: Props): React.JSX.Element {
  const say = useSay();
  const { towns, done, total, running, fault, start } = useTowns();
  const [base, other] = [scenarios.at(0), scenarios.at(1)];
  const ready = base !== undefined && other !== undefined && !running;
  const asked = JSON.stringify([base, other, seed]);
  const [computed, setComputed] = useState(asked);
  return (
    <section aria-labelledby="towns">
      <h2 id="towns" tabIndex={-1}>
        {say(words.towns)}
      </h2>
      <p>{say(words.townsHelp)}</p>
      <button
        type="button"
        // Not `disabled`, which would take the focus away from who just pressed it.
        aria-disabled={!ready}
        onClick={() => {
          if (!ready) return;
          setComputed(asked);
          start([base, other], seed, DRAWS);
        }}
      >
        {say(words.townsStart)}
      </button>
      {other === undefined && <p>{say(words.townsTwo)}</p>}
      {running && (
        <p>
          <progress value={done} max={Math.max(1, total)} aria-label={say(words.computing)} />
        </p>
      )}
      <p role="status" className="small">
        {running ? `${say(words.computing)}…` : towns !== null ? `${say(words.townsReady)}.` : ''}
      </p>
      {fault !== null && (
        <p role="alert" className="fault">
          <strong>{say(words.faultTitle)}</strong> {say(words.faultHelp)} <code>{fault}</code>
        </p>
      )}
      {towns !== null && computed !== asked && <p className="hint">{say(words.townsStale)}</p>}
      {towns !== null && (towns.towns.length === 0 ? <p>{say(words.townsNone)}</p> : <TownTable state={towns} />)}
    </section>
  );
});
