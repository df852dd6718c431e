/** How finely a draw is run: the exact chain, person by person, or its expected path in means, several times as fast and without chance. */
import type { Inputs } from '../scenario/inputs.ts';
import type { Course, Past, Runs } from './course.ts';
import { fluid } from './fluid-member.ts';
import type { Member } from './member.ts';
import { exact } from './run-member.ts';

export const FIDELITIES = ['exact', 'fluid'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** One run, from the start. */
export const runAt = ({ fidelity, draw, municipalities }: DrawAt, inputs: Inputs): Member =>
  (fidelity === 'exact' ? exact : fluid).run(inputs, draw, municipalities);

/** A run at the start of a month, for whatever agrees with its inputs until then. It stays as it was, whatever goes on from it. */
export interface SharedPast {
  readonly month: number;
  /** From here to the start of a later month, under inputs that share it. */
  readonly on: (inputs: Inputs, month: number) => SharedPast;
  /** To the end: the same numbers as from the start. */
  readonly future: (inputs: Inputs) => Member;
  /** Gives its memory to later runs, once nothing goes on from it any more. */
  readonly release: () => void;
}

/** Which draw inputs are of, and how finely it is run. */
export interface DrawAt {
  readonly draw: number;
  readonly fidelity: Fidelity;
  readonly municipalities: boolean;
}

/** Of one draw, until the start of `month`. */
export const sharedPast = ({ fidelity, draw, municipalities }: DrawAt, inputs: Inputs, month: number): SharedPast =>
  fidelity === 'exact'
    ? pastIn(exact, exact.past(inputs, month, municipalities), draw)
    : pastIn(fluid, fluid.past(inputs, month, municipalities), draw);

const pastIn = <World extends Runs, Tally>(course: Course<World, Tally>, past: Past<World, Tally>, draw: number): SharedPast => ({
  month: past.month,
  on: (inputs, month) => pastIn(course, course.on(past, inputs, month), draw),
  future: (inputs) => course.future(past, inputs, draw),
  release: () => {
    course.release(past);
  },
});
