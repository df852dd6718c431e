/** The housing task of each half-year: published where it is known, else last half-year's permits; split by inhabitants (art. 29). */
import { taskSplit } from '../../measures/taakstelling.ts';
import { couplingWeights } from '../../koppeling/proportional.ts';
import type { World } from '../world.ts';

const HALF_YEAR = 6;

export function task(world: World, month: number): void {
  if (month % HALF_YEAR === 0) newHalfYear(world, month);
  const { design, designFrom, levers } = world.inputs;
  const byTask = levers['taakstelling.actief'][month] > 0 && (design === 'proportioneel' || month < designFrom);
  couplingWeights(world.toCouple, world.towns.population, byTask, world.couplingWeights);
}

function newHalfYear(world: World, month: number): void {
  const { inputs, towns } = world;
  world.permitsPreviousHalf = world.permitsThisHalf;
  world.permitsThisHalf = 0;
  if (inputs.levers['taakstelling.actief'][month] === 0) return;
  const known = inputs.task.known[month];
  const total = Number.isNaN(known) ? Math.round(world.permitsPreviousHalf * inputs.task.factor) : known;
  const tasks = taskSplit(total, towns.population);
  for (let m = 0; m < tasks.length; m++) {
    world.toCouple[m] += tasks[m];
    world.backlog[m] += tasks[m];
    world.sink.task(month, m, tasks[m]);
  }
}
