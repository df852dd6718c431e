/** The expected path of a draw: every figure as in that draw, chance replaced by its mean. Several times as fast as the exact chain. */
import { fluidGoOn, fluidRelease, fluidResume, fluidStart, type FluidWorld } from '../chain/fluid-run.ts';
import { ExpectedTally } from '../observe/expected-tally.ts';
import { courseOf } from './course.ts';

export const fluid = courseOf<FluidWorld, ExpectedTally>({
  tally: (settings, past) => new ExpectedTally(settings, past),
  start: fluidStart,
  resume: fluidResume,
  goOn: fluidGoOn,
  release: fluidRelease,
});
