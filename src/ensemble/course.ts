/** The course of a run, for whichever kernel computes it: from the start, or on from a past that it shares with others. */
import { must } from '../base/must.ts';
import type { Tables } from '../observe/series.ts';
import type { Settings } from '../observe/settings.ts';
import { type Towns, towns } from '../population/municipalities.ts';
import { inputsAgreeUntil } from '../scenario/agree.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { Member } from './member.ts';
import { settingsOf } from './settings-of.ts';

/** A state of either kernel. */
export interface Runs {
  readonly inputs: Inputs;
  readonly towns: Towns;
}

/** What a kernel can do: the exact chain and the expected path differ in nothing else here. */
export interface Kernel<World extends Runs, Tally extends { readonly tables: Tables }> {
  /** An observer, from the start or from what an earlier one had counted. */
  readonly tally: (settings: Settings, past?: Tally) => Tally;
  readonly start: (inputs: Inputs, places: Towns, tally: Tally) => World;
  /** A copy that goes on under other inputs. */
  readonly resume: (world: World, inputs: Inputs, tally: Tally) => World;
  /** The months `from` until `until`, that one not included. */
  readonly goOn: (world: World, from: number, until: number) => void;
  /** Gives back the memory of a run that is over. */
  readonly release: (world: World) => void;
}

/** A run at the start of a month, for whatever agrees with its inputs until then. It stays as it was, whatever goes on from it. */
export interface Past<World extends Runs, Tally> {
  readonly month: number;
  readonly world: World;
  readonly tally: Tally;
  readonly municipalities: boolean;
}

export interface Course<World extends Runs, Tally> {
  /** From the start to the end. Equal inputs give equal members, so whoever keeps members can look before running. */
  readonly run: (inputs: Inputs, draw: number, municipalities: boolean) => Member;
  readonly past: (inputs: Inputs, month: number, municipalities: boolean) => Past<World, Tally>;
  /** From a past to the start of a later month, under inputs that share it. */
  readonly on: (past: Past<World, Tally>, inputs: Inputs, month: number) => Past<World, Tally>;
  /** From a past to the end: the same numbers as from the start. */
  readonly future: (past: Past<World, Tally>, inputs: Inputs, draw: number) => Member;
  /** Gives the memory of a past that nothing goes on from any more to later runs. */
  readonly release: (past: Past<World, Tally>) => void;
}

export function courseOf<World extends Runs, Tally extends { readonly tables: Tables }>(
  kernel: Kernel<World, Tally>,
): Course<World, Tally> {
  const past = (inputs: Inputs, month: number, municipalities: boolean): Past<World, Tally> => {
    const places = towns(inputs.housing);
    const tally = kernel.tally(settingsOf(inputs, places, municipalities));
    const world = kernel.start(inputs, places, tally);
    kernel.goOn(world, 0, month);
    return { month, world, tally, municipalities };
  };
  const on = (from: Past<World, Tally>, inputs: Inputs, month: number): Past<World, Tally> => {
    must(inputsAgreeUntil(from.world.inputs, inputs) >= from.month, 'a future that does not have this past');
    const tally = kernel.tally(settingsOf(inputs, from.world.towns, from.municipalities), from.tally);
    const world = kernel.resume(from.world, inputs, tally);
    kernel.goOn(world, from.month, month);
    return { ...from, month, world, tally };
  };
  const over = ({ world, tally, municipalities }: Past<World, Tally>, draw: number): Member => {
    kernel.release(world);
    const { national, municipal } = tally.tables;
    return { draw, firstMonth: world.inputs.first, national, ...(municipalities ? { municipal } : {}) };
  };
  return {
    run: (inputs, draw, municipalities) => over(past(inputs, inputs.months, municipalities), draw),
    past,
    on,
    future: (from, inputs, draw) => over(on(from, inputs, inputs.months), draw),
    release: ({ world }) => {
      kernel.release(world);
    },
  };
}
