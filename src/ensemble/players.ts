/** A package as parts that can each be on or off: every measure in which a scenario differs from its base. */
import type { Scenario } from '../scenario/scenario.ts';
import { type MeasureId } from '../measures/measure.ts';
import { measureIds } from '../measures/catalogue.ts';

/** A measure, or the two other things in which scenarios can differ. */
export type Player = MeasureId | 'koppeling' | 'aannames';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** In the order of the catalogue, so that the same package has the same parts however it was written. */
export function playersOf(base: Scenario, scenario: Scenario): readonly Player[] {
  const measures = measureIds.filter((id) => !same(base.measures[id], scenario.measures[id]));
  return [
    ...measures,
    ...(same(base.koppeling, scenario.koppeling) ? [] : (['koppeling'] as const)),
    ...(same(sorted(base.assumptions), sorted(scenario.assumptions)) ? [] : (['aannames'] as const)),
  ];
}

const sorted = (record: Readonly<Record<string, unknown>>): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * The scenario with only the parts of `set` (bit i is part i); the other parts as in the base. What is no part is as in the scenario, so that
 * a package can be taken apart by some of its measures only.
 */
export function subsetOf(base: Scenario, scenario: Scenario, players: readonly Player[], set: number): Scenario {
  const off = players.filter((_, i) => (set & (1 << i)) === 0);
  const measures = { ...scenario.measures };
  for (const player of off) {
    if (player === 'koppeling' || player === 'aannames') continue;
    const before = base.measures[player];
    if (before === undefined) Reflect.deleteProperty(measures, player);
    else measures[player] = before;
  }
  return {
    ...scenario,
    measures,
    koppeling: off.includes('koppeling') ? base.koppeling : scenario.koppeling,
    assumptions: off.includes('aannames') ? base.assumptions : scenario.assumptions,
  };
}
