/** Corporation homes that come free this month: Poisson per municipality and size class. */
import { uniformPairs } from '../../base/draw.ts';
import { poissonsFrom, poissonTable, poissonTableRelease } from '../../base/poisson-table.ts';
import { exp } from '../../base/real.ts';
import { poissonKnown } from '../../base/sample.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';

/** Draws homes into `world.vacancies`, for a national expectation of `perMonth`. */
export function vacancies(world: World, month: number, perMonth: number, uniforms: Float64Array): void {
  expectVacancies(world, perMonth);
  cellUniforms(world.inputs.seed, Purpose.vacancy, month, uniforms);
  const { homes, mean, expMinusMean, table } = world.vacancies;
  if (table === null)
    for (let cell = 0; cell < homes.length; cell++) homes[cell] = poissonKnown(mean[cell], expMinusMean[cell], uniforms[cell]);
  else poissonsFrom(table, uniforms, homes);
}

/** One uniform for every cell: the two halves of a draw serve two cells, half the country apart. */
export function cellUniforms(seed: number, purpose: number, month: number, uniforms: Float64Array): void {
  const half = Math.ceil(uniforms.length / 2);
  uniformPairs(seed, purpose, namesUpTo(half), half, month, uniforms, uniforms.subarray(half));
}

let names = new Int32Array(0);
function namesUpTo(count: number): Int32Array {
  if (names.length < count) names = Int32Array.from({ length: count }, (_, i) => i);
  return names;
}

/** The expected number mostly changes once a year at most, so what follows from it is kept. */
function expectVacancies({ vacancies: v, towns }: World, perMonth: number): void {
  if (v.perMonth === perMonth) {
    v.table ??= poissonTable(v.mean, v.expMinusMean);
    return;
  }
  v.perMonth = perMonth;
  if (v.table !== null) poissonTableRelease(v.table);
  v.table = null;
  for (let cell = 0; cell < v.mean.length; cell++) {
    v.mean[cell] = perMonth * towns.vacancyShare[cell];
    v.expMinusMean[cell] = exp(-Math.min(EXP_MAX, v.mean[cell]));
  }
}

/** Above it the exponential is not used. */
const EXP_MAX = 600;
