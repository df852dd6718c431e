/** Runs what is chosen whenever it changes. */
import { useEffect, useMemo } from 'react';
import type { Scenario } from '../scenario/scenario.ts';
import { type Model, useModel } from './model/use-model.ts';
import { scenarioWith } from './scenarios.ts';
import type { Choice } from './url-state.ts';

const DRAWS = 40;

export function useChosenModel(choice: Choice): { readonly model: Model; readonly chosen: readonly Scenario[] } {
  const model = useModel();
  const { run, hash } = model;
  const chosen = useMemo(() => choice.scenarios.map((name) => scenarioWith(name, choice.overrides)), [choice.scenarios, choice.overrides]);
  useEffect(() => {
    run(chosen, choice.seed, DRAWS);
  }, [run, chosen, choice.seed]);
  useEffect(() => {
    // For checks from outside: the hash of a scenario as this browser computes it.
    Object.assign(window, {
      doorstroom: { hash: (name: string, seed: number, draws: number[]) => hash(scenarioWith(name, {}), seed, draws) },
    });
  }, [hash]);
  return { model, chosen };
}
