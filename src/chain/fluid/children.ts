/** Children in reception by month of arrival: those of status holders follow their household, the others are a fixed part of who is there. */
import { OLDEST_PERMIT } from '../start.ts';
import { cohortSum } from './cells.ts';
import { Column, mixSum } from './mix.ts';
import { type FluidWorld, MICRO } from './state.ts';

/** Children of households that got their permit in `permit` and are in reception since `since`. */
export function childrenCame({ children, inputs }: FluidWorld, permit: number, since: number, kids: number, alone: number): void {
  const cohort = permit + OLDEST_PERMIT;
  const at = cohort * inputs.months + since;
  children.kids[at] += kids;
  children.alone[at] += alone;
  children.kidsSum[cohort] += kids;
  children.aloneSum[cohort] += alone;
  if (since < children.from[cohort]) children.from[cohort] = since;
  if (since > children.until[cohort]) children.until[cohort] = since;
}

/** Makes the tables by month of arrival anew from who is still there. */
export function childrenCount(world: FluidWorld, month: number): void {
  const { children, visitors, arrival, waiting } = world;
  const { kidsSince, aloneSince } = children;
  const persons = mixSum(arrival, Column.persons) * MICRO;
  const [kidsPer, alonePer] = [mixSum(arrival, Column.kids) / persons, mixSum(arrival, Column.alone) / persons];
  for (let t = 0; t <= month; t++) {
    const there = visitors.dropout[t] + visitors.fast[t] + visitors.queue[t] + visitors.rejected[t] + visitors.other[t];
    kidsSince[t] = there * kidsPer;
    aloneSince[t] = there * alonePer;
  }
  for (let cohort = waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) {
    bringUp(world, cohort, Column.kids, children.kids, children.kidsSum, kidsSince);
    bringUp(world, cohort, Column.alone, children.alone, children.aloneSum, aloneSince);
  }
}

/** Scales a row to what is left of its children, and adds it to the table by month of arrival. */
function bringUp(world: FluidWorld, cohort: number, column: number, table: Float64Array, sums: Float64Array, since: Float64Array): void {
  const { waiting, children, inputs } = world;
  if (sums[cohort] === 0) return;
  const there = cohortSum(waiting, cohort, column) * world.left;
  const scale = there / sums[cohort];
  sums[cohort] = there;
  const row = cohort * inputs.months;
  for (let t = children.from[cohort]; t <= children.until[cohort]; t++) {
    table[row + t] *= scale;
    since[t] += table[row + t];
  }
}
