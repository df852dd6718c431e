/** A family joins a referent who still waits in reception: one larger household, that needs another home. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { columnOf, oldestBack } from './cells.ts';
import { childrenCame } from './children.ts';
import { Column, COLUMNS, type FamilyMix } from './mix.ts';
import { grantedTo } from './permits.ts';
import { type FluidWorld, micro, MICRO, type Waiting } from './state.ts';

/** Fewer families than this are nobody. */
const NOBODY = 1e-9;

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
  for (let to = k; to < SIZE_CLASSES; to++) oldestBack(waiting, to, cohort);
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
function townsJoin({ memory: n, at, waiting, inputs }: FluidWorld, month: number, cohort: number, k: number, part: number): void {
  // A month becomes ready only when homes are let, later this month.
  const leaves = cohort - OLDEST_PERMIT + inputs.housing.couplingMonths <= month - 1 ? 1 : 0;
  const each = waiting.content[k * waiting.cohorts + cohort] * part;
  const { workIndex } = at;
  const towns = MUNICIPALITIES;
  const row = k * towns;
  const head = at.head + row;
  const unserved = at.unserved + row;
  const ready = at.ready + row;
  const moved = at.moved + row;
  const weight = at.weight + cohort * towns;
  let houses = 0;
  let work = 0;
  for (let m = 0; m < towns; m++) {
    const served = n[head + m];
    if (cohort < served) continue;
    const whole = each * n[weight + m];
    const out = cohort === served ? whole * n[unserved + m] : whole;
    n[moved + m] += out;
    n[ready + m] -= out * leaves;
    houses += out;
    work += out * n[workIndex + m];
  }
  coupled.houses += houses;
  coupled.work += work;
}

/** Puts the households that families of one kind joined in the lists of the homes they need, and counts the families against the quotas. */
export function joinedEnterLists(world: FluidWorld, mix: FamilyMix): void {
  for (let from = 0; from < SIZE_CLASSES; from++) if (mix.share[from] > 0) joinedCount(world, from, mix.persons);
  for (let to = 0; to < SIZE_CLASSES; to++)
    joinedMove(
      world,
      to,
      mix.after.map((shares) => shares[to * COLUMNS + Column.houses]),
    );
  world.desk.moved.fill(0);
}

function joinedCount({ memory: n, at, left }: FluidWorld, from: number, persons: number): void {
  const { toCouple, coupledNow } = at;
  const towns = MUNICIPALITIES;
  const moved = at.moved + from * towns;
  const each = left * persons;
  for (let m = 0; m < towns; m++) {
    const people = n[moved + m] * each;
    n[toCouple + m] -= people;
    n[coupledNow + m] += people;
  }
}

/** Of each class of referents its share needs a home of class `to` from now on. All five in one loop: most of its time is reading and writing. */
function joinedMove({ memory: n, at }: FluidWorld, to: number, [alone, two, three, four, more]: readonly number[]): void {
  const towns = MUNICIPALITIES;
  const { moved } = at;
  const first = at.first + to * towns;
  for (let m = 0, from = moved; m < towns; m++, from++)
    n[first + m] =
      n[first + m] +
      n[from] * alone +
      n[from + towns] * two +
      n[from + 2 * towns] * three +
      n[from + 3 * towns] * four +
      n[from + 4 * towns] * more;
}
