/** The choice, kept in step with the address of the page: another scenario is a step that "back" undoes, a slider on its way is not. */
import { useCallback, useEffect, useState } from 'react';
import { isMovable } from './assumption.ts';
import { scenarioNames } from './scenarios.ts';
import { type Choice, choiceRead, choiceWrite, isDropped } from './url-state.ts';
import { words } from './words.ts';

interface Address {
  readonly choice: Choice;
  readonly set: (change: Partial<Choice>) => void;
  /** The link that opened the page asked for something that does not exist. */
  readonly dropped: boolean;
}

const read = (): Choice => choiceRead(location.search, scenarioNames, isMovable);

export function useAddress(): Address {
  const [choice, setChoice] = useState<Choice>(read);
  const [dropped] = useState(() => isDropped(location.search, read()));
  const set = useCallback((change: Partial<Choice>): void => {
    setChoice((old) => ({ ...old, ...change }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = choice.language;
    document.title = words.pageTitle[choice.language];
    write(choice);
  }, [choice]);
  useEffect(() => {
    const onBack = (): void => {
      // A jump within the page comes here too, and changes nothing.
      setChoice((old) => (choiceWrite(read()) === choiceWrite(old) ? old : read()));
    };
    addEventListener('popstate', onBack);
    return () => {
      removeEventListener('popstate', onBack);
    };
  }, []);
  return { choice, set, dropped };
}

function write(choice: Choice): void {
  const next = choiceWrite(choice);
  if (next === location.search) return;
  const isStep = location.search !== '' && read().scenarios.join() !== choice.scenarios.join();
  if (isStep) history.pushState(null, '', next);
  else history.replaceState(null, '', next);
}
