/** How many persons each municipality takes in a half-year, under each design for the spread. Whole persons; the sum is the national number. */
import { must } from '../base/must.ts';
import type { SpreadDesign } from '../measures/spread-design.ts';
import { taskSplit } from '../measures/taakstelling.ts';

/** What a design may look at, one entry per municipality. */
export interface QuotaBasis {
  readonly population: Float64Array;
  /** Persons it can house within a year beside those who wait for it already, at its own effort; 0 or more. Asked by few designs. */
  readonly room: () => Float64Array;
  /** Chance of taking part against the national mean (1). */
  readonly outcome: Float64Array;
  /** Province, as a number from 0. */
  readonly province: Int32Array;
}

export interface QuotaLimits {
  /** Largest part of its quota that a municipality may hand over, 0..1. */
  readonly handOver: number;
  /** Band around the part by inhabitants, as factors. */
  readonly bandLow: number;
  readonly bandHigh: number;
}

export interface Quota {
  readonly persons: Float64Array;
  /** Persons of the quota that changed municipality. */
  readonly exchanged: number;
}

/** Inhabitants times a factor stay whole numbers when counted in thousandths. */
const PARTS = 1000;

export function quotaOf(design: SpreadDesign, total: number, basis: QuotaBasis, limits: QuotaLimits): Quota {
  const persons = dividedBy(design, total, basis, limits);
  const groups = design.exchange === 'provincie' ? basis.province : new Int32Array(persons.length);
  const exchanged = design.exchange === 'geen' ? 0 : exchange(persons, basis.room(), groups, limits.handOver);
  must(sum(persons) === total, 'a quota keeps the national number');
  return { persons, exchanged };
}

function dividedBy(design: SpreadDesign, total: number, { population, room, outcome }: QuotaBasis, limits: QuotaLimits): Float64Array {
  switch (design.key) {
    case 'inwoners':
    case 'geen':
      return taskSplit(total, population);
    case 'ruimte':
      return byBids(total, room(), population);
    case 'uitkomst': {
      const banded = (index: number): number => Math.min(limits.bandHigh, Math.max(limits.bandLow, index));
      return withinBand(total, population, outcome.map(banded), limits);
    }
  }
}

/** Offers in full when they fit in the number, else in proportion; what nobody offers goes by inhabitants. */
function byBids(total: number, room: Float64Array, population: Float64Array): Float64Array {
  const bids = room.map(Math.floor);
  const offered = sum(bids);
  if (offered >= total && offered > 0) return taskSplit(total, bids);
  const rest = taskSplit(total - offered, population);
  return bids.map((bid, m) => bid + rest[m]);
}

/**
 * In proportion to inhabitants times the factor. Scaling to the national number may push a municipality out of its band; who is at an edge
 * stays there and the others share what is left, until nobody is outside. The bands contain 1, so this always ends.
 */
function withinBand(total: number, population: Float64Array, factor: Float64Array, limits: QuotaLimits): Float64Array {
  const inhabitants = sum(population);
  const settled = new Float64Array(factor.length);
  for (let round = 0; round < factor.length; round++) {
    let [fixed, free] = [0, 0];
    factor.forEach((f, m) => {
      if (settled[m] > 0) fixed += population[m] * settled[m];
      else free += population[m] * f;
    });
    const scale = free === 0 ? 1 : (inhabitants - fixed) / free;
    const outside = factor.map((f, m) => (settled[m] > 0 ? 0 : edgeOf(f * scale, limits)));
    if (outside.every((edge) => edge === 0)) return taskSplit(total, weights(population, factor, settled, scale));
    // One side at a time: settling both could leave the others too much or too little.
    const short = excess(population, factor, outside, scale) < 0;
    outside.forEach((edge, m) => {
      if (edge > 0 && (short ? edge === limits.bandLow : edge === limits.bandHigh)) settled[m] = edge;
    });
  }
  return taskSplit(total, weights(population, factor, settled, 1));
}

function edgeOf(share: number, { bandLow, bandHigh }: QuotaLimits): number {
  return share > bandHigh * (1 + ROUNDING) ? bandHigh : share < bandLow * (1 - ROUNDING) ? bandLow : 0;
}
const ROUNDING = 1e-9;

/** What settling everybody outside would leave to the others: below 0 when those lifted to the lower edge outweigh those cut at the upper. */
function excess(population: Float64Array, factor: Float64Array, edge: Float64Array, scale: number): number {
  let left = 0;
  factor.forEach((f, m) => {
    if (edge[m] > 0) left += population[m] * (f * scale - edge[m]);
  });
  return left;
}

const weights = (population: Float64Array, factor: Float64Array, settled: Float64Array, scale: number): Float64Array =>
  population.map((p, m) => Math.round(p * PARTS * (settled[m] > 0 ? settled[m] : factor[m] * scale)));

/** Within each group, those short of room hand over what those with room to spare can take: pro rata on both sides, in whole persons. */
function exchange(quota: Float64Array, room: Float64Array, group: Int32Array, handOver: number): number {
  let exchanged = 0;
  for (let g = 0; g <= Math.max(...group); g++) {
    const inGroup = (persons: number, m: number): number => (group[m] === g ? Math.max(0, Math.floor(persons)) : 0);
    const give = quota.map((q, m) => inGroup(Math.min(q - room[m], q * handOver), m));
    const take = quota.map((q, m) => inGroup(room[m] - q, m));
    const moved = Math.min(sum(give), sum(take));
    if (moved === 0) continue;
    const [given, taken] = [taskSplit(moved, give), taskSplit(moved, take)];
    for (let m = 0; m < quota.length; m++) quota[m] += taken[m] - given[m];
    exchanged += moved;
  }
  return exchanged;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
