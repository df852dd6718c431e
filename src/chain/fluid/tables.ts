/** The tables of an expected path, all 0, in one piece of memory. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, REGISTRATION_MAX } from '../../population/municipalities.ts';
import { PLACES, ROUTES } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { type Carve, inOneMemory, placeOf } from './memory.ts';
import { COLUMNS } from './mix.ts';
import { LADDER, LIST_ROW, TOWN_ROW } from './seekers.ts';
import { type FluidTables, type Places, SMALL_CLASSES } from './state.ts';

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
  return { ...all, at: placesOf(all) };
}

/** Where the tables that inner loops go through begin in the memory. */
const placesOf = ({ waiting, temporary, seekers, lettings, children, desk, flows, ledger, ...towns }: Omit<FluidTables, 'at'>): Places => ({
  ready: placeOf(waiting.ready),
  first: placeOf(waiting.first),
  unserved: placeOf(waiting.unserved),
  head: placeOf(waiting.head),
  rows: placeOf(waiting.rows),
  joined: placeOf(waiting.joined),
  content: placeOf(waiting.content),
  weight: placeOf(waiting.weight),
  taken: placeOf(waiting.taken),
  stayed: placeOf(waiting.stayed),
  personsPer: placeOf(waiting.personsPer),
  ended: placeOf(temporary.ended),
  due: placeOf(temporary.due),
  homes: placeOf(lettings.homes),
  forStatus: placeOf(lettings.forStatus),
  seekers: placeOf(seekers.lists),
  seekerTowns: placeOf(seekers.towns),
  age: placeOf(seekers.age),
  letHere: placeOf(seekers.homes),
  waits: placeOf(desk.waits),
  rest: placeOf(desk.rest),
  taking: placeOf(desk.taking),
  moved: placeOf(desk.moved),
  leaving: placeOf(desk.leaving),
  stays: placeOf(desk.stays),
  people: placeOf(desk.people),
  children: placeOf(desk.children),
  kids: placeOf(children.kids),
  alone: placeOf(children.alone),
  kidsSince: placeOf(children.kidsSince),
  aloneSince: placeOf(children.aloneSince),
  coupling: placeOf(towns.coupling),
  coupled: placeOf(towns.coupled),
  weights: placeOf(towns.weights),
  toCouple: placeOf(towns.toCouple),
  coupledNow: placeOf(towns.coupledNow),
  workIndex: placeOf(towns.workIndex),
  letToStatus: placeOf(towns.letToStatus),
  letToOthers: placeOf(towns.letToOthers),
  byTown: placeOf(flows.byTown),
  waitingByTown: placeOf(ledger.waitingByTown),
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
