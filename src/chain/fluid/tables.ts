/** The tables of an expected path, all 0, in one piece of memory. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, REGISTRATION_MAX } from '../../population/municipalities.ts';
import { PLACES, ROUTES } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { type Carve, inOneMemory, offsetOf } from './memory.ts';
import { COLUMNS } from './mix.ts';
import { LADDER, LIST_ROW, TOWN_ROW } from './seekers.ts';
import { type FluidTables, type Offsets, SMALL_CLASSES } from './state.ts';

/** Lists: `class * municipalities + municipality`. */
const LISTS = SIZE_CLASSES * MUNICIPALITIES;

/** `slots` are the months of a term in a temporary place, and one. */
export function fluidTables(months: number, slots: number): FluidTables {
  const { memory, tables } = inOneMemory((carve) => ({
    waiting: waitingOf(carve, months),
    temporary: temporaryOf(carve, slots),
    seekers: seekersOf(carve),
    lettings: { homes: carve(LISTS), forStatus: carve(LISTS), rules: carve(4) },
    towns: townsOf(carve),
    desk: deskOf(carve, months + OLDEST_PERMIT),
    flows: flowsOf(carve, months),
    ledger: { stock: carve(PLACES), waitingByTown: carve(MUNICIPALITIES) },
    visitors: visitorsOf(carve, months),
    families: familiesOf(carve, months + OLDEST_PERMIT),
    children: childrenOf(carve, months),
  }));
  const { towns, ...others } = tables;
  const all = { ...others, ...towns, memory };
  return { ...all, at: offsetsOf(all) };
}

/** Where the tables that inner loops go through begin in the memory. */
const offsetsOf = (all: Omit<FluidTables, 'at'>): Offsets => ({
  ready: offsetOf(all.waiting.ready),
  first: offsetOf(all.waiting.first),
  unserved: offsetOf(all.waiting.unserved),
  head: offsetOf(all.waiting.head),
  rows: offsetOf(all.waiting.rows),
  joined: offsetOf(all.waiting.joined),
  content: offsetOf(all.waiting.content),
  weight: offsetOf(all.waiting.weight),
  taken: offsetOf(all.waiting.taken),
  stayed: offsetOf(all.waiting.stayed),
  personsPer: offsetOf(all.waiting.personsPer),
  ended: offsetOf(all.temporary.ended),
  due: offsetOf(all.temporary.due),
  homes: offsetOf(all.lettings.homes),
  forStatus: offsetOf(all.lettings.forStatus),
  seekers: offsetOf(all.seekers.lists),
  seekerTowns: offsetOf(all.seekers.towns),
  age: offsetOf(all.seekers.age),
  letHere: offsetOf(all.seekers.homes),
  waits: offsetOf(all.desk.waits),
  rest: offsetOf(all.desk.rest),
  taking: offsetOf(all.desk.taking),
  moved: offsetOf(all.desk.moved),
  leaving: offsetOf(all.desk.leaving),
  stays: offsetOf(all.desk.stays),
  people: offsetOf(all.desk.people),
  children: offsetOf(all.desk.children),
  kids: offsetOf(all.children.kids),
  alone: offsetOf(all.children.alone),
  kidsSince: offsetOf(all.children.kidsSince),
  aloneSince: offsetOf(all.children.aloneSince),
  coupling: offsetOf(all.coupling),
  coupled: offsetOf(all.coupled),
  weights: offsetOf(all.weights),
  toCouple: offsetOf(all.toCouple),
  coupledNow: offsetOf(all.coupledNow),
  workIndex: offsetOf(all.workIndex),
  letToStatus: offsetOf(all.letToStatus),
  letToOthers: offsetOf(all.letToOthers),
  byTown: offsetOf(all.flows.byTown),
  waitingByTown: offsetOf(all.ledger.waitingByTown),
});

const deskOf = (carve: Carve, cohorts: number): FluidTables['desk'] => ({
  waits: carve(LISTS),
  rest: carve(MUNICIPALITIES),
  taking: carve(MUNICIPALITIES),
  moved: carve(LISTS),
  leaving: carve(MUNICIPALITIES),
  stays: carve(cohorts),
  people: carve(cohorts),
  children: carve(cohorts),
  kidsWaiting: carve(cohorts),
  aloneWaiting: carve(cohorts),
  large: carve(cohorts),
});

function waitingOf(carve: Carve, months: number): FluidTables['waiting'] {
  const cohorts = months + OLDEST_PERMIT;
  const cells = SIZE_CLASSES * cohorts;
  return {
    cohorts,
    rows: carve(cells * COLUMNS),
    joined: carve(cells * COLUMNS),
    microPerPermit: carve(cohorts),
    personsPerPermit: carve(months + PERMITS_BEFORE),
    content: carve(cells),
    weight: carve(cohorts * MUNICIPALITIES),
    head: carve(LISTS),
    unserved: carve(LISTS),
    ready: carve(LISTS),
    first: carve(LISTS),
    personsPer: carve(cells),
    joinedPer: carve(SIZE_CLASSES),
    taken: carve(cells),
    takenJoined: carve(SIZE_CLASSES),
    stayed: carve(cells),
    gone: carve(cells),
    oldestOf: carve(SIZE_CLASSES),
    oldest: 0,
  };
}

const temporaryOf = (carve: Carve, slots: number): FluidTables['temporary'] => ({
  slots,
  due: carve(slots * SMALL_CLASSES * MUNICIPALITIES),
  ended: carve(LISTS),
  dueHouses: carve(slots * SMALL_CLASSES),
  duePermits: carve(slots * SMALL_CLASSES),
  endedHouses: carve(SMALL_CLASSES),
  endedPermits: carve(SMALL_CLASSES),
  takenEnded: carve(SIZE_CLASSES),
});

const seekersOf = (carve: Carve): FluidTables['seekers'] => ({
  lists: carve(LISTS * LIST_ROW),
  towns: carve(MUNICIPALITIES * TOWN_ROW),
  age: carve(LISTS),
  homes: carve(LISTS),
  ladder: carve(LADDER),
  waits: [carve(REGISTRATION_MAX), carve(REGISTRATION_MAX)],
});

const townsOf = (carve: Carve) => ({
  effort: carve(MUNICIPALITIES),
  workIndex: carve(MUNICIPALITIES),
  toCouple: carve(MUNICIPALITIES),
  backlog: carve(MUNICIPALITIES),
  coupling: carve(MUNICIPALITIES),
  coupled: carve(MUNICIPALITIES),
  weights: carve(MUNICIPALITIES),
  coupledNow: carve(MUNICIPALITIES),
  letToStatus: carve(MUNICIPALITIES),
  letToOthers: carve(MUNICIPALITIES),
});

const flowsOf = (carve: Carve, months: number): FluidTables['flows'] => ({
  adultsIn: carve(months + PERMITS_BEFORE),
  adultsPlaced: carve(months + PERMITS_BEFORE),
  adultsOut: carve(months + PERMITS_BEFORE),
  personsHomed: carve(months + PERMITS_BEFORE),
  byRoute: carve(ROUTES),
  byTown: carve(MUNICIPALITIES),
});

const visitorsOf = (carve: Carve, months: number): FluidTables['visitors'] => ({
  dropout: carve(months),
  fast: carve(months),
  queue: carve(months),
  rejected: carve(months),
  other: carve(months),
  oldest: 0,
});

const familiesOf = (carve: Carve, cohorts: number): FluidTables['families'] => ({
  free: carve(cohorts),
  held: carve(cohorts),
  came: carve(cohorts),
  mix: carve(cohorts),
  mixes: [],
  factors: [],
});

function childrenOf(carve: Carve, months: number): FluidTables['children'] {
  const cohorts = months + OLDEST_PERMIT;
  return {
    kids: carve(cohorts * months),
    alone: carve(cohorts * months),
    kidsSum: carve(cohorts),
    aloneSum: carve(cohorts),
    from: carve(cohorts),
    until: carve(cohorts),
    kidsSince: carve(months),
    aloneSince: carve(months),
  };
}
