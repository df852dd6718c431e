/**
 * Weekly rounds of koppeling: who becomes ready is coupled together with the others of the round, on a plan made anew on what is left of the
 * quota and of the homes. A round is full when as many persons are ready as came in a week of the last half-year; at the end of a month the
 * last one closes. It is the engine's week in the aggregate: households of a size class are worth the same in the same place (round.test.ts).
 */
import { uniform } from '../../base/draw.ts';
import { classPlan } from '../../koppeling/class-plan.ts';
import { couplingPlace } from '../../koppeling/proportional.ts';
import { carryOut, type RoundHousehold } from '../../koppeling/round.ts';
import { sizeClass } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { roundProblem } from './spread.ts';

const WEEKS_PER_HALF_YEAR = 26;

/** Whether households of this month are coupled in rounds. */
export const inRounds = ({ inputs: { koppeling } }: World, month: number): boolean =>
  koppeling.method !== 'naar-taak' && month >= koppeling.from;

/** Puts a household in the round; `settle` is told its municipality once the round closes, before the month's homes are let. */
export function joinRound(world: World, month: number, unit: number, settle: (municipality: number) => void): void {
  const { round } = world.coupling;
  round.ready.push({ unit, settle });
  round.persons += world.units.size[unit];
  if (round.persons >= world.permitsPreviousHalf / WEEKS_PER_HALF_YEAR) closeRound(world, month);
}

/** Couples everybody in the round. Who finds no room in the plan goes by what is left of the quota, as without rounds. */
export function closeRound(world: World, month: number): void {
  const { inputs, units, coupling } = world;
  const { ready } = coupling.round;
  if (ready.length === 0) return;
  const households = ready.map(({ unit }): RoundHousehold => {
    const draw = uniform(inputs.seed, Purpose.coupling, units.identity[unit], 0);
    return { persons: units.size[unit], class: sizeClass(units.size[unit]), draw };
  });
  const plan = classPlan(roundProblem(world, month, households));
  const start = uniform(inputs.seed, Purpose.coupling, units.identity[ready[0].unit], 1);
  const places = carryOut(plan, MUNICIPALITIES, households, start);
  coupling.round = emptyRound();
  ready.forEach(({ settle }, h) => {
    settle(places[h] >= 0 ? places[h] : couplingPlace(coupling.weights, households[h].draw));
  });
}

const emptyRound = (): World['coupling']['round'] => ({ ready: [], persons: 0 });
