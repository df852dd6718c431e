/** Who gains and who pays by a koppeling, by size of household and by the groups that the sender names: told afterwards, decided by nothing. */
import { belowChance, envyPairs, fairnessOf, type GroupFairness, type Outcomes } from '../koppeling/fairness.ts';
import { groupOf, GROUPS } from '../koppeling/group.ts';
import { type Assignment, assignmentValue, type Problem } from '../koppeling/problem.ts';
import { play, type Play, type Rules } from '../koppeling/weeks.ts';
import { csvRows } from './csv-rows.ts';
import { FILE_BYTES_MAX, type Households, known } from './koppel-read.ts';
import type { Ports } from './ports.ts';

/** Scores as in the file, not in micro-units. */
export interface GroupTold extends Omit<GroupFairness, 'mean' | 'byChance' | 'meanLoss'> {
  readonly group: string;
  readonly mean: number;
  readonly byChance: number;
  readonly meanLoss: number;
  readonly belowChance: boolean;
}

export interface Fairness {
  readonly sizes: readonly GroupTold[];
  /** By the groups of `--groups`; null without it. */
  readonly groups: readonly GroupTold[] | null;
  /** Households that would rather have the place of another that waited shorter and is not larger: pairs. */
  readonly envyPairs: number;
  /** The same households, places and weeks under today's rule (fifo), and its envy. */
  readonly today: {
    readonly value: number;
    readonly better: number;
    readonly same: number;
    readonly worse: number;
    readonly envyPairs: number;
  };
}

/** The group of each household, by name in order of the alphabet. */
export interface Labels {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

const MICRO = 1_000_000;
const GROUPS_MAX = 100;
const NAME_MAX = 60;
const NO_GROUP = 'no group named';
const GROUND = 'groups are told about afterwards; nothing else about a household is read';

/** Csv `household,group`; a household that is not in it stands under a group of its own kind. */
export function labelsRead(ports: Pick<Ports, 'readText'>, file: string, households: Households): Labels {
  const named = new Map<number, string>();
  const names = new Set<string>();
  csvRows(ports.readText(file, FILE_BYTES_MAX), file, { required: ['household', 'group'], ground: GROUND }, (row) => {
    const household = known(row, 'household', households.at);
    const name = row.text('group');
    if (named.has(household)) row.refuse('household', 'this household already has a group', 'keep one of the two rows');
    if (name === '' || name.length > NAME_MAX)
      row.refuse('group', `a name has 1 to ${String(NAME_MAX)} signs`, 'give the group a short name');
    names.add(name);
    if (names.size > GROUPS_MAX) row.refuse('group', `more than ${String(GROUPS_MAX)} groups`, 'take larger groups');
    named.set(household, name);
  });
  const all = [...names].sort((a, b) => (a < b ? -1 : 1));
  if (named.size < households.id.length) all.push(NO_GROUP);
  const at = new Map(all.map((name, k) => [name, k]));
  return { names: all, of: Int32Array.from(households.id, (_, h) => at.get(named.get(h) ?? NO_GROUP) ?? 0) };
}

export function fairnessTold(problem: Problem, readyIn: Int32Array, played: Play, labels: Labels | null, rules: Rules): Fairness {
  const today = underToday(problem, readyIn, rules);
  const outcomes = { assignment: played.assignment, today, placedIn: played.placedIn, readyIn };
  const sizes = groupsTold(problem, outcomes, problem.persons.map(groupOf), sizeNames);
  const count = (of: (group: GroupTold) => number): number => sizes.reduce((sum, group) => sum + of(group), 0);
  return {
    sizes,
    groups: labels === null ? null : groupsTold(problem, outcomes, labels.of, labels.names),
    envyPairs: envyPairs(problem, played.assignment),
    today: {
      value: assignmentValue(problem, today) / MICRO,
      better: count((g) => g.better),
      same: count((g) => g.same),
      worse: count((g) => g.worse),
      envyPairs: envyPairs(problem, today),
    },
  };
}

const sizeNames: readonly string[] = Array.from({ length: GROUPS }, (_, k) => `${String(k + 1)}${k + 1 === GROUPS ? '+' : ''}`);

/** In order of waiting, to the place with the largest part of its capacity open, in the same weeks and the same room. */
function underToday(problem: Problem, readyIn: Int32Array, { weeks, dimensions }: Rules): Assignment {
  const floors = { group: 0, intake: 0 };
  const rules: Rules = {
    method: 'fifo',
    weeks,
    futures: null,
    spread: null,
    waitWorth: 0,
    floors,
    priceStep: null,
    wishes: null,
    dimensions,
  };
  return play(problem, readyIn, rules).assignment;
}

function groupsTold(problem: Problem, outcomes: Outcomes, label: ArrayLike<number>, names: readonly string[]): readonly GroupTold[] {
  return fairnessOf(problem, outcomes, label, names.length).map((group, k) => ({
    group: names[k],
    ...group,
    mean: group.mean / MICRO,
    byChance: group.byChance / MICRO,
    meanLoss: group.meanLoss / MICRO,
    belowChance: belowChance(group),
  }));
}
