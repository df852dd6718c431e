/** How much better or worse the chance of work is in each municipality: published as a ratio between areas, not by area. */
import { uniform } from '../base/draw.ts';
import { exp, log } from '../base/real.ts';

/** Purpose of the draw, apart from every purpose inside the chain. */
const PROVINCE_ORDER = 0x3077;

/**
 * Factor per municipality, 1 for the average inhabitant. The provinces stand at equal steps from worst to best, `ratio` apart in all, in an
 * order that differs per draw, because nobody published which province is which.
 */
export function workIndex(seed: number, ratio: number, province: Int32Array, population: Float64Array): Float64Array {
  const provinces = Math.max(...province) + 1;
  const ticket = Array.from({ length: provinces }, (_, p) => uniform(seed, PROVINCE_ORDER, p, 0));
  const rank = ticket.map((mine, p) => ticket.filter((other, q) => other < mine || (other === mine && q < p)).length);
  const factor = rank.map((r) => (provinces === 1 ? 1 : exp(log(ratio) * (r / (provinces - 1)))));
  let [weighted, inhabitants] = [0, 0];
  population.forEach((persons, m) => {
    weighted += persons * factor[province[m]];
    inhabitants += persons;
  });
  return Float64Array.from(province, (p) => (factor[p] * inhabitants) / weighted);
}
