/** What is asked of each municipality, what is possible and what is short, under two scenarios: computed on request. */
import { type Executability, executabilityOf } from '../../answers/executability.ts';
import { compare } from '../../ensemble/compare.ts';
import type { Executor } from '../../ensemble/executor.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** End of the year that the table is about: the short term of the answers. */
export const TOWNS_MONTH = '2027-12';

export async function townsRun(
  request: { readonly scenarios: readonly [Scenario, Scenario]; readonly seed: number; readonly draws: number },
  executor: Executor,
  onProgress: (done: number, total: number) => void,
): Promise<Executability | null> {
  const [base, scenario] = request.scenarios;
  const { seed, draws } = request;
  const comparison = await compare({ base, scenario, seed, draws, fidelity: 'exact', municipalities: true, executor, onProgress });
  return executabilityOf(comparison, TOWNS_MONTH);
}
