/** What a spread design and the plan of a half-year look at: the room in each municipality and how well a class of households fits there. */
import { classPlan } from '../../koppeling/class-plan.ts';
import type { QuotaBasis } from '../../koppeling/quota.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { SIZE_CLASSES, SIZE_MAX, sizeClass } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { listIndex } from '../waiting-list.ts';
import type { World } from '../world.ts';

const YEAR = 12;
/** Scores are whole micro-units; without any worth people are placed all the same. */
const MICRO = 1_000_000;

/** What of the state the room of municipalities follows from. */
export type Room = Pick<World, 'inputs' | 'towns' | 'ledger' | 'sizes' | 'effort' | 'workIndex'>;

export function quotaBasis(world: Room, month: number): QuotaBasis {
  const { towns, ledger } = world;
  const homes = homesPerMonth(world, month);
  const persons = classPersons(world.sizes);
  const room = towns.population.map((_, m) => {
    let housed = 0;
    for (let k = 0; k < SIZE_CLASSES; k++) housed += YEAR * homes[m * SIZE_CLASSES + k] * persons.mean[k];
    return Math.max(0, housed - ledger.waitingByTown[m]);
  });
  return { population: towns.population, room, outcome: world.workIndex, province: towns.province };
}

/**
 * Divides what is to be coupled over the half-year by class of household, so that fit and work count most: a plan, carried out in order of
 * permit. Persons of a class count the same wherever they are worth the same, so the classes stand for the households (class-plan.ts).
 */
export function planHalfYear(world: World, month: number): void {
  const { toCouple, coupling, workIndex, inputs } = world;
  const homes = homesPerMonth(world, month);
  const { share, mean } = classPersons(world.sizes);
  const [low, high] = [Math.min(...workIndex), Math.max(...workIndex)];
  const cells = SIZE_CLASSES * MUNICIPALITIES;
  const [score, fits] = [new Int32Array(cells), new Int32Array(cells)];
  for (let k = 0; k < SIZE_CLASSES; k++) {
    for (let m = 0; m < MUNICIPALITIES; m++) {
      const work = high === low ? 0 : (workIndex[m] - low) / (high - low);
      const room = YEAR * homes[m * SIZE_CLASSES + k] - world.lists.length[listIndex(m, k)];
      score[k * MUNICIPALITIES + m] = 1 + Math.round(MICRO * inputs.koppeling.workWeight * work);
      fits[k * MUNICIPALITIES + m] = Math.max(0, Math.floor(room * mean[k]));
    }
  }
  const demand = Int32Array.from(share, (part) => Math.round(world.permitsPreviousHalf * part));
  const capacity = Int32Array.from(toCouple, (persons) => Math.max(0, Math.floor(persons)));
  coupling.plan.set(classPlan({ demand, capacity, score, fits, fitWorth: Math.round(MICRO * inputs.koppeling.homeWeight) }));
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
