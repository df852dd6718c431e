/**
 * Does it pay a municipality to support some groups badly, so that a learning score sends it fewer of them? Plays the same periods twice,
 * once with honest support everywhere and once with one place that supports one group badly, and counts who that place received.
 */
import { type Floors, floorState } from './floors.ts';
import { GROUPS, groupOf } from './group.ts';
import { learn, type Learned, withLearned } from './learned.ts';
import { type Problem, UNPLACED } from './problem.ts';
import { PLAIN, play } from './weeks.ts';

export interface Attack {
  readonly place: number;
  readonly group: number;
  /** Part of the outcome that people of the group attain there, 0..1. */
  readonly support: number;
}

export interface Safeguards {
  readonly floors: Floors;
  /** Most that a learned factor changes per period; Infinity for no limit. */
  readonly limit: number;
}

/** Persons of the group that the place received over all periods. */
export interface UnderSupport {
  readonly honest: number;
  readonly attack: number;
  /** Part that the place got rid of; what there is to gain by under-supporting. */
  readonly gain: number;
}

export function underSupport(periods: readonly Problem[], weeks: number, attack: Attack, safeguards: Safeguards): UnderSupport {
  const honest = received(periods, weeks, { ...attack, support: 1 }, safeguards);
  const attacked = received(periods, weeks, attack, safeguards);
  return { honest, attack: attacked, gain: honest === 0 ? 0 : 1 - attacked / honest };
}

function received(periods: readonly Problem[], weeks: number, attack: Attack, { floors, limit }: Safeguards): number {
  let learned: Learned = new Float64Array(GROUPS * (periods.at(0)?.capacity.length ?? 0)).fill(1);
  const carried = floorState(periods.at(0)?.capacity.length ?? 0);
  let persons = 0;
  for (const problem of periods) {
    const readyIn = Int32Array.from(problem.persons, (_, h) => Math.floor((h * weeks) / problem.persons.length));
    const { assignment } = play(withLearned(problem, learned), readyIn, {
      ...PLAIN,
      method: 'batch',
      weeks,
      futures: null,
      floors,
      carried,
    });
    const places = problem.capacity.length;
    const [attained, expected] = [new Float64Array(GROUPS * places), new Float64Array(GROUPS * places)];
    assignment.forEach((place, household) => {
      if (place === UNPLACED) return;
      const group = groupOf(problem.persons[household]);
      const target = place === attack.place && group === attack.group;
      const worth = problem.score[household * places + place];
      expected[group * places + place] += worth;
      attained[group * places + place] += worth * (target ? attack.support : 1);
      if (target) persons += problem.persons[household];
    });
    learned = learn(learned, { attained, expected }, limit);
  }
  return persons;
}
