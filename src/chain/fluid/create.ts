/** The state of an expected path before anybody is in it. */
import { uniform } from '../../base/draw.ts';
import { normalQuantile } from '../../base/sample.ts';
import { SIZE_CLASSES, sizeMean, sizeTable } from '../../population/household-size.ts';
import { effortFactor, MUNICIPALITIES, type Towns } from '../../population/municipalities.ts';
import { workIndex } from '../../population/work-index.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import type { FluidSink } from '../fluid-event.ts';
import { Purpose } from '../purpose.ts';
import { arrivalMix } from './mix.ts';
import { seekersBegin } from './seekers.ts';
import type { FluidTables, FluidWorld, Lettings } from './state.ts';
import { fluidTables } from './tables.ts';
import { fluidWorld } from './world.ts';

export function fluidCreate(inputs: Inputs, towns: Towns, sink: FluidSink): FluidWorld {
  const sizes = sizeTable(inputs.household);
  const tables = fluidTables(inputs.months, Math.round(inputs.routes.temporaryMonths) + 1);
  begin(tables, inputs, towns);
  return fluidWorld({
    inputs,
    towns,
    sink,
    sizes,
    meanSize: sizeMean(sizes),
    arrival: arrivalMix(sizes, inputs.household, 0),
    joiner: arrivalMix(sizes, inputs.household, 1),
    tables,
  });
}

/** What is not 0 at the start. */
function begin(
  { waiting, children, seekers, lettings, coupled, workIndex: work, effort }: FluidTables,
  inputs: Inputs,
  towns: Towns,
): void {
  waiting.unserved.fill(1);
  waiting.stayed.fill(1);
  children.from.fill(inputs.months);
  children.until.fill(-1);
  seekersBegin(seekers, towns);
  homesOf(lettings, towns);
  coupled.set(towns.populationShare);
  work.set(workIndex(inputs.seed, inputs.integration.provinceRatio, towns.province, towns.population));
  const { effortSpread } = inputs.housing;
  for (let m = 0; m < MUNICIPALITIES; m++)
    effort[m] = effortFactor(effortSpread, normalQuantile(uniform(inputs.seed, Purpose.effort, m, 0)));
}

/** Homes per class, then municipality; towns have them the other way round. */
function homesOf({ homes, rules }: Lettings, { vacancyShare }: Towns): void {
  rules.fill(NaN);
  for (let m = 0; m < MUNICIPALITIES; m++)
    for (let k = 0; k < SIZE_CLASSES; k++) homes[k * MUNICIPALITIES + m] = vacancyShare[m * SIZE_CLASSES + k];
}
