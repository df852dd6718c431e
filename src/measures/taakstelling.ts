/** The huisvestingstaakstelling: the national task in persons divided over municipalities (Huisvestingswet 2014, art. 29). */
import { must } from '../base/must.ts';

/**
 * `up`: every municipality rounded up, as article 29(1) says, so the sum lies above the national number.
 * `largest-remainder`: rounded down, and the persons left over go to the largest fractions, so the sum is the national number.
 */
export type Rounding = 'up' | 'largest-remainder';

/**
 * Task of each municipality in persons: total x inhabitants / all inhabitants, with whole numbers only. Equal fractions go in the
 * order of the list, which is the order of the municipality codes. Throws a Bug on a negative or broken number, or no inhabitants.
 */
export function taakstelling(total: number, population: ArrayLike<number>, rounding: Rounding): number[] {
  const inhabitants = sumChecked(total, population);
  const quotient: number[] = [];
  const remainder: number[] = [];
  for (let i = 0; i < population.length; i++) {
    const product = total * population[i];
    remainder.push(product % inhabitants);
    quotient.push((product - remainder[i]) / inhabitants);
  }
  if (rounding === 'largest-remainder') return withRemainders(total, quotient, remainder);
  return quotient.map((q, i) => (remainder[i] > 0 ? q + 1 : q));
}

/**
 * `total` divided by inhabitants so that the sum is kept exactly (largest remainder); for the chain, which must not create persons.
 * A negative total is an advance and is divided the same way.
 */
export function taskSplit(total: number, population: Float64Array): Float64Array {
  const sign = Math.sign(total);
  const split = new Float64Array(taakstelling(Math.abs(total), population, 'largest-remainder'));
  // `+ 0` keeps a task of nobody from becoming minus zero.
  for (let m = 0; m < split.length; m++) split[m] = sign * split[m] + 0;
  return split;
}

/**
 * The task including what is left of before: net task minus the balance at the start of the half-year. A negative balance is a backlog
 * (achterstand) and adds to the task. Below zero the municipality is still ahead after this half-year's task.
 */
export const gecorrigeerdeTaakstelling = (net: number, balance: number): number => net - balance;

/** Balance at the end of the half-year: what was realised minus the corrected task; negative is a backlog. */
export const eindsaldo = (net: number, balance: number, realised: number): number => realised - gecorrigeerdeTaakstelling(net, balance);

function sumChecked(total: number, population: ArrayLike<number>): number {
  must(Number.isSafeInteger(total) && total >= 0, `not a national task in persons: ${String(total)}`);
  let sum = 0;
  for (let i = 0; i < population.length; i++) {
    must(Number.isSafeInteger(population[i]) && population[i] >= 0, `not a number of inhabitants: ${String(population[i])}`);
    sum += population[i];
  }
  must(sum > 0, 'a task needs inhabitants to divide it by');
  must(total * sum <= Number.MAX_SAFE_INTEGER, `task too large for exact division: ${String(total)}`);
  return sum;
}

/** The persons left over go to the largest fractions, equals in their order. Sorted as plain numbers that hold both: engines sort those fast. */
function withRemainders(total: number, quotient: number[], remainder: readonly number[]): number[] {
  const count = quotient.length;
  const order = new Float64Array(count);
  let left = total;
  for (let i = 0; i < count; i++) {
    left -= quotient[i];
    order[i] = -remainder[i] * count + i;
    must(Number.isSafeInteger(order[i]), 'more inhabitants than can be ordered exactly');
  }
  order.sort();
  must(left >= 0 && left <= count, 'the task does not add up');
  for (let place = 0; place < left; place++) {
    const i = order[place] % count;
    quotient[i < 0 ? i + count : i]++;
  }
  return quotient;
}
