/** A package as parts that can each be on or off: every measure in which a scenario differs from its base, alone or in groups. */
import type { Scenario } from '../scenario/scenario.ts';
import { type MeasureId } from '../measures/measure.ts';
import { measureIds } from '../measures/catalogue.ts';

type Single = MeasureId | 'koppeling' | 'aannames';
/** A measure, one of the two other things in which scenarios can differ, or several of these that go together. */
export type Player = Single | `${string}${typeof TOGETHER}${string}`;

/** Between the names of a group. */
const TOGETHER = ' + ';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** In the order of the catalogue, so that the same package has the same parts however it was written. */
export function playersOf(base: Scenario, scenario: Scenario): readonly Single[] {
  const measures = measureIds.filter((id) => !same(base.measures[id], scenario.measures[id]));
  return [
    ...measures,
    ...(same(base.koppeling, scenario.koppeling) ? [] : (['koppeling'] as const)),
    ...(same(sorted(base.assumptions), sorted(scenario.assumptions)) ? [] : (['aannames'] as const)),
  ];
}

const sorted = (record: Readonly<Record<string, unknown>>): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** Takes parts together as `groups` lists them; a part in no group stays by itself, and a name that is no part is left out. */
export function grouped(players: readonly Single[], groups: readonly (readonly string[])[]): readonly Player[] {
  const listed = groups.map((group) => players.filter((player) => group.includes(player))).filter((group) => group.length > 0);
  const taken = new Set(listed.flat());
  const found = new Map(listed.map((group) => [group[0], group.join(TOGETHER) as Player]));
  return players.flatMap((player) => found.get(player) ?? (taken.has(player) ? [] : [player]));
}

/** The parts of a player that is a group; itself otherwise. */
export const membersOf = (player: Player): readonly Single[] => player.split(TOGETHER) as Single[];

/**
 * The scenario with only the parts of `set` (bit i is part i); the other parts as in the base. What is no part is as in the scenario, so that
 * a package can be taken apart by some of its measures only.
 */
export function subsetOf(base: Scenario, scenario: Scenario, players: readonly Player[], set: number): Scenario {
  const off = players.filter((_, i) => (set & (1 << i)) === 0).flatMap(membersOf);
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
