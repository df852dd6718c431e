/** The state on 1 January 2019: who is in procedure, who waits with a permit, whose family is still to come, and the backlog of the task. */
import { uniform } from '../base/draw.ts';
import { normalQuantile } from '../base/sample.ts';
import { taskSplit } from '../measures/taakstelling.ts';
import { couplingWeights } from '../koppeling/proportional.ts';
import { effortFactor, MUNICIPALITIES } from '../population/municipalities.ts';
import { householdsDraw, householdsPairs } from './household.ts';
import { applicants } from './links/arrivals.ts';
import { couplingTown, ownHomes, planOwnHome, startWait } from './links/permit.ts';
import { move } from './move.ts';
import { rowPairs } from './pairs.ts';
import { Place, Route, StatusKind } from './place.ts';
import { Purpose } from './purpose.ts';
import { Origin, unitAdd } from './units.ts';
import type { World } from './world.ts';

/** Permits of those waiting at the start are at most this old, in months. */
export const OLDEST_PERMIT = 9;

export function start(world: World): void {
  const { inputs, towns } = world;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    world.effort[m] = effortFactor(inputs.housing.effortSpread, normalQuantile(uniform(inputs.seed, Purpose.effort, m, 0)));
  }
  const backlog = taskSplit(inputs.task.initialBacklog, towns.population);
  for (let m = 0; m < MUNICIPALITIES; m++) {
    world.backlog[m] = backlog[m];
    world.toCouple[m] = 0;
  }
  couplingWeights(world.toCouple, towns.population, false, world.coupling.weights);
  startWaiting(world);
  applicants(world, 0, Origin.start, Math.round(inputs.procedure.initial));
}

function startWaiting(world: World): void {
  const { inputs, units } = world;
  const waiting: number[] = [];
  const drawn = householdsDraw(world, Origin.startWaiting, 0, inputs.reception.initialStatusHolders);
  householdsPairs(world, Purpose.initialAge, drawn, 0);
  for (let k = 0; k < drawn.count; k++) {
    const unit = unitAdd(units, drawn.identity[k], drawn.size[k], drawn.children[k], 0);
    units.statusKind[unit] = StatusKind.refugee;
    units.permit[unit] = -1 - Math.floor(drawn.first[k] * OLDEST_PERMIT);
    waiting.push(unit);
  }
  waiting.sort((a, b) => units.permit[a] - units.permit[b] || a - b);
  const { first, second } = rowPairs(world, Purpose.coupling, waiting);
  const alone = ownHomes(world, 0);
  for (const [i, unit] of waiting.entries()) {
    units.municipality[unit] = couplingTown(world, -1, first[i]);
    world.toCouple[units.municipality[unit]] -= units.size[unit];
    move(world, 0, unit, Place.waiting, Route.none);
    startWait(world, unit, units.size[unit]);
    planOwnHome(world, 0, unit, alone, second[i]);
  }
  startFamilies(world, waiting);
}

/** Family still to come belongs to some of those waiting, in order, until the count is met. */
function startFamilies(world: World, waiting: readonly number[]): void {
  const { nareis } = world.inputs;
  const perFamily = Math.max(1, Math.round((nareis.perPermit / nareis.familyShare) * world.meanSize));
  let persons = nareis.initialWaiting;
  for (const unit of waiting) {
    if (persons < perFamily) return;
    if (uniform(world.inputs.seed, Purpose.initialFamily, world.units.identity[unit], 0) >= nareis.familyShare) continue;
    world.units.family[unit] = perFamily;
    world.families.rows.push(unit);
    world.familiesApart++;
    persons -= perFamily;
  }
}
