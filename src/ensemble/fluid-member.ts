/** The expected path of a draw: every figure as in that draw, chance replaced by its mean. Several times as fast as the exact chain. */
import { must } from '../base/must.ts';
import { fluidGoOn, fluidResume, fluidStart } from '../chain/fluid-run.ts';
import type { FluidWorld } from '../chain/fluid-run.ts';
import { ExpectedTally } from '../observe/expected-tally.ts';
import { towns } from '../population/municipalities.ts';
import { inputsAgreeUntil } from '../scenario/agree.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { Member } from './member.ts';
import { settings } from './run-member.ts';

export function fluidRun(inputs: Inputs, draw: number, municipalities: boolean): Member {
  const past = fluidPast(inputs, 0, municipalities);
  fluidGoOn(past.world, 0, inputs.months);
  return memberOf(past, draw);
}

/** A run at the start of a month, for whatever agrees with its inputs until then. */
export interface FluidPast {
  readonly month: number;
  readonly world: FluidWorld;
  readonly tally: ExpectedTally;
  readonly municipalities: boolean;
}

export function fluidPast(inputs: Inputs, month: number, municipalities: boolean): FluidPast {
  const places = towns(inputs.housing);
  const tally = new ExpectedTally(settings(inputs, places, municipalities));
  const world = fluidStart(inputs, places, tally);
  fluidGoOn(world, 0, month);
  return { month, world, tally, municipalities };
}

/** The path of `inputs` from a past that they share: the same numbers as from the start. The past stays as it was. */
export const fluidFuture = (past: FluidPast, inputs: Inputs, draw: number): Member => memberOf(fluidOn(past, inputs, inputs.months), draw);

/** As far as the start of a later month. */
export function fluidOn(past: FluidPast, inputs: Inputs, month: number): FluidPast {
  must(inputsAgreeUntil(past.world.inputs, inputs) >= past.month, 'a future that does not have this past');
  const tally = new ExpectedTally(settings(inputs, past.world.towns, past.municipalities), past.tally);
  const world = fluidResume(past.world, inputs, tally);
  fluidGoOn(world, past.month, month);
  return { ...past, month, world, tally };
}

function memberOf({ world, tally, municipalities }: FluidPast, draw: number): Member {
  const { national, municipal } = tally.tables;
  return { draw, firstMonth: world.inputs.first, national, ...(municipalities ? { municipal } : {}) };
}
