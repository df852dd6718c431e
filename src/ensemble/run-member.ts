/** Runs one draw of one scenario: the only road from a scenario to numbers. */
import { MUNICIPALITIES, towns } from '../population/municipalities.ts';
import { chainRun } from '../chain/run.ts';
import { Tally } from '../observe/tally.ts';
import type { Settings } from '../observe/settings.ts';
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
  const places = towns(inputs.housing);
  const tally = new Tally(settings(inputs, places.tight, municipalities));
  chainRun(inputs, places, tally);
  const { national, municipal } = tally.tables;
  return { draw, firstMonth: inputs.first, national, ...(municipalities ? { municipal } : {}) };
}

export function settings(inputs: Inputs, tight: Uint8Array, perMunicipality: boolean): Settings {
  const { levers, reception, integration, routes } = inputs;
  return {
    months: inputs.months,
    seed: inputs.seed,
    municipalities: MUNICIPALITIES,
    perMunicipality,
    tight,
    reception: { ...reception, spreidingswetInForce: levers['spreidingswet.actief'] },
    integration: {
      ...integration,
      startAfter: levers['integratie.startversnelling'].map((sooner) => integration.startAfterHome - sooner),
      workFactor: levers['integratie.werkfactor'],
    },
    money: routes,
  };
}
