/** A path on its tables, before anything is counted beside them. */
import type { Counters, Divided, FluidTables, FluidWorld } from './state.ts';

type Given = Pick<FluidWorld, 'inputs' | 'towns' | 'sink' | 'sizes' | 'meanSize' | 'arrival' | 'joiner'> & { readonly tables: FluidTables };

/** What is counted, before anything is: all of it, or it does not compile. */
const COUNTERS: Counters = {
  left: 1,
  decisions: 0,
  nareisSaved: 0,
  converted: 0,
  builtPlaces: 0,
  permitsThisHalf: 0,
  permitsPreviousHalf: 0,
  flexHomes: 0,
  harRegular: 0,
  harTemporary: 0,
};
const counters = Object.keys(COUNTERS) as readonly (keyof Counters)[];

/** Sets all counters to those of another world, or to the start. */
export function countersSet(world: FluidWorld, from: Counters = COUNTERS): void {
  for (const counter of counters) world[counter] = from[counter];
}

/**
 * Begins with a fraction in every number that may get one: engines keep whole numbers apart, and drop the code that they compiled whenever a field
 * gets its first fraction.
 */
export function fluidWorld(given: Given): FluidWorld {
  const world = withFractions(given);
  countersSet(world);
  for (const divided of [world.byQuota, world.withFamily]) divided.coupled = divided.homed = divided.work = 0;
  world.occupied.transit = world.occupied.har = 0;
  return world;
}

const FRACTION = 0.5;
const dividedFraction = (): Divided => ({ coupled: FRACTION, homed: FRACTION, work: FRACTION });

/** Every field by name, in one place: engines find fields quickly in objects that were all made in the same way, and not in those made of others. */
const withFractions = ({ inputs, towns, sink, sizes, meanSize, arrival, joiner, tables }: Given): FluidWorld => ({
  inputs,
  towns,
  sink,
  sizes,
  meanSize,
  arrival,
  joiner,
  memory: tables.memory,
  at: tables.at,
  ledger: tables.ledger,
  visitors: tables.visitors,
  waiting: tables.waiting,
  temporary: tables.temporary,
  families: tables.families,
  children: tables.children,
  seekers: tables.seekers,
  lettings: tables.lettings,
  effort: tables.effort,
  workIndex: tables.workIndex,
  toCouple: tables.toCouple,
  backlog: tables.backlog,
  coupling: tables.coupling,
  coupled: tables.coupled,
  weights: tables.weights,
  coupledNow: tables.coupledNow,
  flows: tables.flows,
  letToStatus: tables.letToStatus,
  letToOthers: tables.letToOthers,
  desk: tables.desk,
  byQuota: dividedFraction(),
  withFamily: dividedFraction(),
  occupied: { transit: FRACTION, har: FRACTION },
  left: FRACTION,
  decisions: FRACTION,
  nareisSaved: FRACTION,
  converted: FRACTION,
  builtPlaces: FRACTION,
  permitsThisHalf: FRACTION,
  permitsPreviousHalf: FRACTION,
  flexHomes: FRACTION,
  harRegular: FRACTION,
  harTemporary: FRACTION,
});
