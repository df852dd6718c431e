/** A family joins a referent who still waits in reception: one larger household, that needs another home. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { unservedPart } from './cells.ts';
import { childrenCame } from './children.ts';
import { Column, COLUMNS, type FamilyMix } from './mix.ts';
import { type FluidWorld, micro, MICRO } from './state.ts';

/** Fewer families than this are nobody. */
const NOBODY = 1e-9;

/**
 * `count` families of one month of permit come; those whose referent waits join it. Gives how many per class of the referent: never more than
 * there are households. In the exact chain the larger household takes the place of its permit in the new list; here it is in a list beside it.
 */
export function familiesJoin(world: FluidWorld, month: number, cohort: number, mix: FamilyMix, count: number): Float64Array {
  const { waiting } = world;
  joins.fill(0);
  here.fill(0);
  let [all, added] = [0, 0];
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const cell = k * waiting.cohorts + cohort;
    const houses = waiting.rows[cell * COLUMNS + Column.houses];
    const families = Math.min(count * mix.share[k] * waiting.stayed[cell], houses);
    if (families < NOBODY) continue;
    joins[k] = families;
    all += families;
    added += rowsJoin(world, cohort, k, mix, families);
    townsJoin(world, month, cohort, k, mix, families / houses);
    waiting.content[cell] *= 1 - families / houses;
    childrenCame(world, cohort - OLDEST_PERMIT, month, families * (mix.persons - 1) * mix.childless[k], 0);
  }
  if (all === 0) return joins;
  ledgerPost(world.ledger, Place.outside, Place.waiting, added);
  world.permitsThisHalf += added / MICRO;
  world.sink.arrived(month, added / MICRO);
  world.sink.permitted(month, cohort - OLDEST_PERMIT, added / MICRO, all, all * counted(world, mix.persons));
  return joins;
}

const joins = new Float64Array(SIZE_CLASSES);
/** Households that were joined, per municipality: of one class, and of all. */
const moved = new Float64Array(MUNICIPALITIES);
const here = new Float64Array(MUNICIPALITIES);

/** The national rows: the household as it was leaves its row, the larger one enters another. Gives the persons added, millionths. */
function rowsJoin({ waiting }: FluidWorld, cohort: number, k: number, mix: FamilyMix, families: number): number {
  const { rows, joined, cohorts } = waiting;
  let added = 0;
  const change = (table: Float64Array, at: number, column: number, amount: number): void => {
    const before = table[at + column];
    table[at + column] = Math.max(0, before + (column === Column.persons ? micro(amount) : amount));
    if (column === Column.persons) added += table[at + column] - before;
  };
  for (let column = 0; column < COLUMNS; column++) {
    change(rows, (k * cohorts + cohort) * COLUMNS, column, -families * mix.before[k][k * COLUMNS + column]);
    for (let to = k; to < SIZE_CLASSES; to++)
      change(joined, (to * cohorts + cohort) * COLUMNS, column, families * mix.after[k][to * COLUMNS + column]);
  }
  return added;
}

/** The lists of the municipalities: `part` of the cell moves on to the classes that the larger households need. */
function townsJoin({ waiting, inputs }: FluidWorld, month: number, cohort: number, k: number, mix: FamilyMix, part: number): void {
  const { content, weight, ready, first, cohorts } = waiting;
  const isReady = cohort - OLDEST_PERMIT + inputs.housing.couplingMonths <= month - 1;
  const each = content[k * cohorts + cohort] * part;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const out = each * weight[cohort * MUNICIPALITIES + m] * unservedPart(waiting, list, cohort);
    moved[m] = out;
    here[m] += out;
    if (isReady) ready[list] -= out;
  }
  for (let to = k; to < SIZE_CLASSES; to++) {
    const share = mix.after[k][to * COLUMNS + Column.houses];
    const list = to * MUNICIPALITIES;
    if (share > 0) for (let m = 0; m < MUNICIPALITIES; m++) first[list + m] += moved[m] * share;
  }
}

/** Families of `persons` count against the quota of the municipality of their referent. Gives the mean chance of work there. */
function counted({ toCouple, coupledNow, workIndex, left }: FluidWorld, persons: number): number {
  let sum = 0;
  let work = 0;
  const each = left * persons;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    sum += here[m];
    work += here[m] * workIndex[m];
    toCouple[m] -= here[m] * each;
    coupledNow[m] += here[m] * each;
  }
  return sum === 0 ? 0 : work / sum;
}
