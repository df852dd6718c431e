/** Children in reception by month of arrival: those of status holders follow their household, the others are a fixed part of who is there. */
import { OLDEST_PERMIT } from '../start.ts';
import { sumsPerPermit } from './cells.ts';
import { offsetOf } from './memory.ts';
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
  const { at, children, visitors, arrival, waiting } = world;
  const { kidsSince, aloneSince } = children;
  const persons = mixSum(arrival, Column.persons) * MICRO;
  const [kidsPer, alonePer] = [mixSum(arrival, Column.kids) / persons, mixSum(arrival, Column.alone) / persons];
  for (let t = 0; t <= month; t++) {
    const there = visitors.dropout[t] + visitors.fast[t] + visitors.queue[t] + visitors.rejected[t] + visitors.other[t];
    kidsSince[t] = there * kidsPer;
    aloneSince[t] = there * alonePer;
  }
  const { kidsWaiting, aloneWaiting } = world.desk;
  sumsPerPermit(world, month, Column.kids, offsetOf(kidsWaiting));
  sumsPerPermit(world, month, Column.alone, offsetOf(aloneWaiting));
  for (let cohort = waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) {
    bringUp(world, cohort, kidsWaiting[cohort], children.kidsSum, at.kids, at.kidsSince);
    bringUp(world, cohort, aloneWaiting[cohort], children.aloneSum, at.alone, at.aloneSince);
  }
}

/** Scales a row to the `waiting` children that are left of it, and adds it to the table by month of arrival. Tables by where they begin. */
function bringUp(world: FluidWorld, cohort: number, waiting: number, sums: Float64Array, table: number, since: number): void {
  if (sums[cohort] === 0) return;
  const { memory: n, children, inputs, left } = world;
  const there = waiting * left;
  const scale = there / sums[cohort];
  sums[cohort] = there;
  const row = table + cohort * inputs.months;
  const until = children.until[cohort];
  for (let t = children.from[cohort]; t <= until; t++) {
    const now = n[row + t] * scale;
    n[row + t] = now;
    n[since + t] += now;
  }
}
