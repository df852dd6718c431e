/** The state on 1 January 2019, in means: as the exact chain draws it. */
import { taskSplit } from '../../measures/taakstelling.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { childrenCame } from './children.ts';
import { familyMixOf } from './families.ts';
import { becomeReady } from './lettings.ts';
import { Column, mixCreate, mixSum } from './mix.ts';
import { enterLists, mixInto } from './permits.ts';
import { type FluidWorld, micro } from './state.ts';
import { applicants } from './visitors.ts';

export function fluidStart(world: FluidWorld): void {
  const { inputs, towns } = world;
  world.backlog.set(taskSplit(inputs.task.initialBacklog, towns.population));
  startWaiting(world);
  startFamilies(world);
  applicants(world, 0, micro(inputs.procedure.initial));
}

/** Permits of those waiting are spread evenly over the last months. */
function startWaiting(world: FluidWorld): void {
  const { inputs, towns, arrival } = world;
  const persons = inputs.reception.initialStatusHolders / OLDEST_PERMIT;
  const houses = persons / mixSum(arrival, Column.persons);
  for (let permit = -OLDEST_PERMIT; permit < 0; permit++) {
    const mix = mixCreate();
    mixInto(mix, arrival, houses);
    enterLists(world, permit, mix, towns.populationShare, 0);
    childrenCame(world, permit, 0, mixSum(mix, Column.kids), mixSum(mix, Column.alone));
    if (permit + inputs.housing.couplingMonths < 0) becomeReady(world, permit);
    for (let m = 0; m < world.toCouple.length; m++) world.toCouple[m] -= persons * towns.populationShare[m];
  }
}

/** Family still to come belongs to some of those waiting, oldest permit first, until the count is met. */
function startFamilies(world: FluidWorld): void {
  const { inputs, families, meanSize, arrival } = world;
  const { nareis, reception } = inputs;
  const perFamily = Math.max(1, Math.round((nareis.perPermit / nareis.familyShare) * meanSize));
  const houses = reception.initialStatusHolders / OLDEST_PERMIT / mixSum(arrival, Column.persons);
  let left = nareis.initialWaiting / perFamily;
  for (let cohort = 0; cohort < OLDEST_PERMIT; cohort++) {
    families.mix[cohort] = familyMixOf(world, inputs.levers['nareis.factor'][0]);
    const here = Math.min(left, houses * nareis.familyShare);
    // Families of the start have a size of their own; counted in those of the mix they bring as many persons.
    families.free[cohort] = (here * perFamily) / families.mixes[families.mix[cohort]].persons;
    left -= here;
  }
}
