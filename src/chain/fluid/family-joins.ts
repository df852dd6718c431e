/** A family joins a referent who still waits in reception: one larger household, that needs another home. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { columnOf } from './cells.ts';
import { childrenCame } from './children.ts';
import { Column, COLUMNS, type FamilyMix } from './mix.ts';
import { grantedTo } from './permits.ts';
import { type FluidWorld, micro, MICRO, type Waiting } from './state.ts';

/** Fewer families than this are nobody. */
const NOBODY = 1e-9;

/** Per list: households that families joined this month, which must still be put in the lists of the homes they need now. */
const moved = new Float64Array(SIZE_CLASSES * MUNICIPALITIES);
const joins = new Float64Array(SIZE_CLASSES);
/** Households joined of one month of permit, and the same times the chance of work where they are. */
const coupled = { houses: 0, work: 0 };

/**
 * `count` families of one month of permit come; those whose referent waits join it. Gives how many per class of the referent: never more than
 * there are households. In the exact chain the larger household takes the place of its permit in the new list; here it is in a list beside it,
 * once {@link joinedEnterLists} has put it there.
 */
export function familiesJoin(world: FluidWorld, month: number, cohort: number, mix: FamilyMix, count: number): Float64Array {
  const { waiting, left } = world;
  joins.fill(0);
  coupled.houses = coupled.work = 0;
  let [all, added] = [0, 0];
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const cell = k * waiting.cohorts + cohort;
    const houses = waiting.rows[columnOf(waiting, Column.houses, cell)] * left;
    const families = Math.min(count * mix.share[k] * waiting.stayed[cell], houses);
    if (families < NOBODY) continue;
    joins[k] = families;
    all += families;
    added += rowsJoin(world, cohort, k, mix, families);
    townsJoin(world, month, cohort, k, families / houses);
    waiting.content[cell] *= 1 - families / houses;
    childrenCame(world, cohort - OLDEST_PERMIT, month, families * (mix.persons - 1) * mix.childless[k], 0);
  }
  if (all === 0) return joins;
  ledgerPost(world.ledger, Place.outside, Place.waiting, added);
  const placed = coupled.houses === 0 ? 0 : (all * coupled.work) / coupled.houses;
  world.sink.arrived(month, added / MICRO);
  grantedTo(world, month, cohort - OLDEST_PERMIT, added / MICRO, all, placed);
  return joins;
}

/** The national rows: the household as it was leaves its row, the larger one enters another. Gives the persons added, millionths. */
function rowsJoin({ waiting, left }: FluidWorld, cohort: number, k: number, mix: FamilyMix, families: number): number {
  const { rows, joined, cohorts } = waiting;
  let added = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const unit = column === Column.persons ? families : families / left;
    added += rowAdd(waiting, rows, column, k * cohorts + cohort, -unit * mix.before[k][k * COLUMNS + column]);
    for (let to = k; to < SIZE_CLASSES; to++)
      added += rowAdd(waiting, joined, column, to * cohorts + cohort, unit * mix.after[k][to * COLUMNS + column]);
  }
  return added;
}

/** Adds an amount to a row, which stays 0 or more. Gives what was added in persons, millionths. */
function rowAdd(waiting: Waiting, rows: Float64Array, column: number, cell: number, amount: number): number {
  const at = columnOf(waiting, column, cell);
  const before = rows[at];
  const after = Math.max(0, before + (column === Column.persons ? micro(amount) : amount));
  rows[at] = after;
  return column === Column.persons ? after - before : 0;
}

/** The lists of the municipalities: `part` of what is left of the cell leaves them. */
function townsJoin({ waiting, inputs, workIndex }: FluidWorld, month: number, cohort: number, k: number, part: number): void {
  const { content, weight, ready, head, unserved, cohorts } = waiting;
  // A month becomes ready only when homes are let, later this month.
  const isReady = cohort - OLDEST_PERMIT + inputs.housing.couplingMonths <= month - 1;
  const each = content[k * cohorts + cohort] * part;
  let [houses, work] = [0, 0];
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const at = head[list];
    if (cohort < at) continue;
    const out = each * weight[cohort * MUNICIPALITIES + m] * (cohort === at ? unserved[list] : 1);
    moved[list] += out;
    houses += out;
    work += out * workIndex[m];
    if (isReady) ready[list] -= out;
  }
  coupled.houses += houses;
  coupled.work += work;
}

/** Puts the households that families of one kind joined in the lists of the homes they need, and counts the families against the quotas. */
export function joinedEnterLists({ waiting, toCouple, coupledNow, left }: FluidWorld, mix: FamilyMix): void {
  const { first } = waiting;
  const each = left * mix.persons;
  for (let from = 0; from < moved.length; from += MUNICIPALITIES) {
    for (let m = 0; m < MUNICIPALITIES; m++) {
      const persons = moved[from + m] * each;
      toCouple[m] -= persons;
      coupledNow[m] += persons;
    }
    const after = mix.after[from / MUNICIPALITIES];
    for (let to = from; to < first.length; to += MUNICIPALITIES) {
      const share = after[(to / MUNICIPALITIES) * COLUMNS + Column.houses];
      if (share > 0) for (let m = 0; m < MUNICIPALITIES; m++) first[to + m] += moved[from + m] * share;
    }
  }
  moved.fill(0);
}
