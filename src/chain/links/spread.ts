/** What a spread design and a round of koppeling look at: the room in each municipality and how well a class of households fits there. */
import type { ClassProblem } from '../../koppeling/class-plan.ts';
import type { QuotaBasis } from '../../koppeling/quota.ts';
import type { RoundHousehold } from '../../koppeling/round.ts';
import { WEEKS_COUNTED } from '../../koppeling/wait-term.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { SIZE_CLASSES, SIZE_MAX, sizeClass } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { listIndex } from '../waiting-list.ts';
import type { World } from '../world.ts';

const [YEAR, HALF_YEAR, WEEKS_PER_YEAR] = [12, 6, 52];
/** A home counts when it comes free within the term of COA's practice: two weeks to couple, ten to find it, two to move. */
const TERM_MONTHS = (WEEKS_COUNTED * YEAR) / WEEKS_PER_YEAR;
/** Scores are whole micro-units; without any worth people are placed all the same. */
const MICRO = 1_000_000;

/** What of the state the room of municipalities follows from. */
export type Room = Pick<World, 'inputs' | 'towns' | 'ledger' | 'sizes' | 'effort' | 'workIndex'>;

export function quotaBasis(world: Room, month: number): QuotaBasis {
  const { towns } = world;
  return { population: towns.population, room: () => roomOf(world, month), outcome: world.workIndex, province: towns.province };
}

function roomOf(world: Room, month: number): Float64Array {
  const { towns, ledger } = world;
  const homes = homesPerMonth(world, month);
  const persons = classPersons(world.sizes);
  return towns.population.map((_, m) => {
    let housed = 0;
    for (let k = 0; k < SIZE_CLASSES; k++) housed += YEAR * homes[m * SIZE_CLASSES + k] * persons.mean[k];
    return Math.max(0, housed - ledger.waitingByTown[m]);
  });
}

/**
 * What a round of koppeling has to solve: a person of a size class in a municipality is worth what the chance of work gives and, as far as
 * homes of that size come free within the term beside those who wait for them, the fitting home. Under `geprijsd` those still expected this
 * half-year are planned with it, and the homes until their term: the round takes no place that is worth more to them.
 */
export function roundProblem(world: World, month: number, households: readonly RoundHousehold[]): ClassProblem {
  const { toCouple, workIndex, inputs, towns } = world;
  const homes = homesPerMonth(world, month);
  const ahead = inputs.koppeling.method === 'geprijsd';
  const months = TERM_MONTHS + (ahead ? HALF_YEAR - (month % HALF_YEAR) - 1 : 0);
  const { share, mean } = classPersons(world.sizes);
  const [low, high] = [Math.min(...workIndex), Math.max(...workIndex)];
  const cells = SIZE_CLASSES * MUNICIPALITIES;
  const [score, fits] = [new Int32Array(cells), new Int32Array(cells)];
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const work = high === low ? 0 : (workIndex[m] - low) / (high - low);
    const turn = Math.min(1, Math.max(0, (TURN_PERSONS * toCouple[m]) / towns.population[m]));
    const worth = 1 + Math.round(MICRO * inputs.koppeling.workWeight * work + TURN * turn);
    for (let k = 0; k < SIZE_CLASSES; k++) {
      const room = months * homes[m * SIZE_CLASSES + k] - world.lists.length[listIndex(m, k)];
      score[k * MUNICIPALITIES + m] = worth;
      fits[k * MUNICIPALITIES + m] = Math.max(0, Math.floor(room * mean[k]));
    }
  }
  const toCome = ahead ? Math.max(0, world.permitsPreviousHalf - world.permitsThisHalf) : 0;
  const capacity = Int32Array.from(toCouple, (persons) => Math.max(0, Math.floor(persons)));
  const demand = demandOf(households, toCome, share);
  return { demand, capacity, score, fits, fitWorth: Math.round(MICRO * inputs.koppeling.homeWeight) };
}

/** Among places that are worth the same, the one with most of its quota open per inhabitant goes first: a thousandth of a score decides no more than that. */
const TURN = 1000;
/** Inhabitants per person of open quota at which a place counts as wholly open: a half-year's task is about one person in a thousand. */
const TURN_PERSONS = 1000;

function demandOf(households: readonly RoundHousehold[], toCome: number, share: Float64Array): Int32Array {
  const demand = new Int32Array(SIZE_CLASSES);
  for (const household of households) demand[household.class] += household.persons;
  return demand.map((persons, k) => persons + Math.round(toCome * share[k]));
}

/** Homes a month that status holders may get, per municipality and size class, by today's rules and effort. */
function homesPerMonth(world: Room, month: number): Float64Array {
  const { inputs, towns } = world;
  const { levers, housing } = inputs;
  const perMonth = (housing.vacatedPerYear[month] + levers['woningen.extra'][month]) / YEAR;
  const taskEffort = effortLeft(levers['taakstelling.inzet'][month], levers['alternatief.inzet'][month]);
  return towns.vacancyShare.map((part, cell) => {
    const k = cell % SIZE_CLASSES;
    const priority = levers[k === 0 ? 'voorrang.alleenstaand' : 'voorrang.gezin'][month];
    const effort = world.effort[Math.floor(cell / SIZE_CLASSES)];
    return perMonth * part * lettingShare({ share: housing.statusShare[k], effort, priority, taskEffort });
  });
}

/** Share of the persons in each size class, and the mean size of its households. */
function classPersons(sizes: Float64Array): { readonly share: Float64Array; readonly mean: Float64Array } {
  const [households, persons] = [new Float64Array(SIZE_CLASSES), new Float64Array(SIZE_CLASSES)];
  let all = 0;
  for (let size = 1; size <= SIZE_MAX; size++) {
    const part = sizes[size - 1] - (size === 1 ? 0 : sizes[size - 2]);
    households[sizeClass(size)] += part;
    persons[sizeClass(size)] += part * size;
    all += part * size;
  }
  return { share: persons.map((p) => p / all), mean: persons.map((p, k) => (households[k] === 0 ? 0 : p / households[k])) };
}
