/** Runs one draw of one scenario: the only road from a scenario to numbers. */
import { MUNICIPALITIES, type Towns, towns } from '../population/municipalities.ts';
import { workIndex } from '../population/work-index.ts';
import { must } from '../base/must.ts';
import { worldCopy } from '../chain/checkpoint.ts';
import { chainGoOn, chainStart } from '../chain/run.ts';
import { type World, worldRelease } from '../chain/world.ts';
import { Tally } from '../observe/tally.ts';
import type { Settings } from '../observe/settings.ts';
import { inputsAgreeUntil } from '../scenario/agree.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Member } from './member.ts';

/** Draw 0 is the central path: every figure at its value, chance as in any other draw. */
export function memberRun(scenario: Scenario, seed: number, draw: number, municipalities: boolean): Member {
  return inputsRun(scenarioCompile(scenario, seed, draw), draw, municipalities);
}

/** The same from inputs already compiled: equal inputs give equal members, so whoever keeps members can look before running. */
export function inputsRun(inputs: Inputs, draw: number, municipalities: boolean): Member {
  const past = pastRun(inputs, 0, municipalities);
  chainGoOn(past.world, 0, inputs.months);
  worldRelease(past.world);
  return memberOf(past, draw);
}

/** A run at the start of a month: whatever agrees with its inputs until then has the same past. */
export interface Past {
  readonly month: number;
  readonly world: World;
  readonly tally: Tally;
  readonly municipalities: boolean;
}

export function pastRun(inputs: Inputs, month: number, municipalities: boolean): Past {
  const places = towns(inputs.housing);
  const tally = new Tally(settings(inputs, places, municipalities));
  const world = chainStart(inputs, places, tally);
  chainGoOn(world, 0, month);
  return { month, world, tally, municipalities };
}

/** The run of `inputs` from a past that they share: the same numbers as from the start. The past stays as it was. */
export function futureRun(past: Past, inputs: Inputs, draw: number): Member {
  const whole = pastOn(past, inputs, inputs.months);
  worldRelease(whole.world);
  return memberOf(whole, draw);
}

/** As far as the start of a later month. */
export function pastOn(past: Past, inputs: Inputs, month: number): Past {
  must(inputsAgreeUntil(past.world.inputs, inputs) >= past.month, 'a future that does not have this past');
  const tally = new Tally(settings(inputs, past.world.towns, past.municipalities), past.tally);
  const world = worldCopy(past.world, inputs, tally);
  chainGoOn(world, past.month, month);
  return { ...past, month, world, tally };
}

function memberOf({ world, tally, municipalities }: Past, draw: number): Member {
  const { national, municipal } = tally.tables;
  return { draw, firstMonth: world.inputs.first, national, ...(municipalities ? { municipal } : {}) };
}

export function settings(inputs: Inputs, places: Towns, perMunicipality: boolean): Settings {
  const { levers, reception, integration, routes } = inputs;
  return {
    months: inputs.months,
    seed: inputs.seed,
    municipalities: MUNICIPALITIES,
    perMunicipality,
    tight: places.tight,
    populationShare: places.populationShare,
    reception: { ...reception, spreidingswetInForce: levers['spreidingswet.actief'] },
    integration: {
      ...integration,
      startAfter: levers['integratie.startversnelling'].map((sooner) => integration.startAfterHome - sooner),
      workFactor: levers['integratie.werkfactor'],
      workIndex: workIndex(inputs.seed, integration.provinceRatio, places.province, places.population),
    },
    money: routes,
  };
}
