/** A family joins a referent who still waits in reception: one larger household, with the referent's place in the order. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { childrenCame } from './children.ts';
import { Column, COLUMNS, type FamilyMix, type Mix } from './mix.ts';
import { type FluidWorld, micro, MICRO } from './state.ts';

/** Up to `wanted` families join referents of class `k`; gives how many did: no more than there are households. */
export function familyJoins(world: FluidWorld, month: number, cohort: number, k: number, mix: FamilyMix, wanted: number): number {
  const { waiting } = world;
  const cell = k * waiting.cohorts + cohort;
  const houses = waiting.rows[cell * COLUMNS + Column.houses];
  const count = Math.min(wanted, houses);
  if (count <= 0) return 0;
  const joined = rowsJoin(world, cohort, k, mix, count) / MICRO;
  const towns = townsJoin(world, month, cohort, k, mix.after[k], count / houses);
  const [persons, kids] = [count * mix.persons, count * (mix.persons - 1)];
  childrenCame(world, cohort - OLDEST_PERMIT, month, kids * mix.childless[k], 0);
  world.permitsThisHalf += persons;
  world.sink.arrived(month, joined);
  world.sink.permitted(month, cohort - OLDEST_PERMIT, joined, count, (count * towns.work) / Math.max(towns.all, Number.MIN_VALUE));
  countForQuota(world, persons, towns);
  return count;
}

/** The national rows: the household as it was leaves its class, the larger one enters another. Gives the persons added, millionths. */
function rowsJoin({ waiting, ledger }: FluidWorld, cohort: number, k: number, mix: FamilyMix, count: number): number {
  const { rows, cohorts } = waiting;
  let added = 0;
  for (let to = 0; to < SIZE_CLASSES; to++) {
    const row = (to * cohorts + cohort) * COLUMNS;
    for (let column = 0; column < COLUMNS; column++) {
      const change = mix.after[k][to * COLUMNS + column] - (to === k ? mix.before[k][to * COLUMNS + column] : 0);
      const before = rows[row + column];
      rows[row + column] = Math.max(0, before + (column === Column.persons ? micro(count * change) : count * change));
      if (column === Column.persons) added += rows[row + column] - before;
    }
  }
  ledgerPost(ledger, Place.outside, Place.waiting, added);
  return added;
}

interface Joined {
  /** Households per municipality that a family joined, in {@link FluidWorld.left} of the start; all of them, and weighed by work. */
  readonly byTown: Float64Array;
  readonly all: number;
  readonly work: number;
}

const byTown = new Float64Array(MUNICIPALITIES);

/** The lists of the municipalities: `part` of the households of a cell moves on to the classes of `after`. */
function townsJoin({ waiting, inputs, workIndex }: FluidWorld, month: number, cohort: number, k: number, after: Mix, part: number): Joined {
  const { houses, all, ready, cohorts, head } = waiting;
  const isReady = cohort - OLDEST_PERMIT + inputs.housing.couplingMonths <= month - 1;
  const from = (k * cohorts + cohort) * MUNICIPALITIES;
  let [sum, work] = [0, 0];
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const moved = houses[from + m] * part;
    byTown[m] = moved;
    sum += moved;
    work += moved * workIndex[m];
    houses[from + m] -= moved;
    all[k * MUNICIPALITIES + m] -= moved;
    if (isReady) ready[k * MUNICIPALITIES + m] -= moved;
  }
  for (let to = 0; to < SIZE_CLASSES; to++) {
    const share = after[to * COLUMNS + Column.houses];
    if (share === 0) continue;
    const [cells, list] = [(to * cohorts + cohort) * MUNICIPALITIES, to * MUNICIPALITIES];
    for (let m = 0; m < MUNICIPALITIES; m++) {
      const moved = byTown[m] * share;
      houses[cells + m] += moved;
      all[list + m] += moved;
      if (isReady) ready[list + m] += moved;
      if (cohort < head[list + m]) head[list + m] = cohort;
    }
  }
  return { byTown, all: sum, work };
}

function countForQuota({ toCouple, coupledNow }: FluidWorld, persons: number, towns: Joined): void {
  if (towns.all === 0) return;
  const each = persons / towns.all;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    toCouple[m] -= each * towns.byTown[m];
    coupledNow[m] += each * towns.byTown[m];
  }
}
