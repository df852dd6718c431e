/** Compiles one draw of a scenario into the month tables the chain reads. */
import { uniform } from '../base/draw.ts';
import { type Month, monthOf } from '../base/month.ts';
import { leversCompile } from '../measures/compile.ts';
import { arrivalInputs, procedureInputs } from './compile/arrivals.ts';
import { householdInputs, integrationInputs, nareisInputs } from './compile/household.ts';
import { housingInputs, routeInputs } from './compile/housing.ts';
import { koppelingInputs } from './compile/koppeling.ts';
import { priorityLevers } from './compile/priority.ts';
import { receptionInputs, taskInputs } from './compile/reception.ts';
import type { Inputs } from './inputs.ts';
import type { Scenario } from './scenario.ts';
import { valuesOf } from './values.ts';

/** Known history is always run from here, so that a stock of today is computed and never assumed. */
export const FIRST_MONTH: Month = monthOf('2019-01');
const MEMBER_SEED = 0x5eed;

/** Inputs of draw `draw` (0 is the central path) of a scenario with an ensemble seed. */
export function scenarioCompile(scenario: Scenario, seed: number, draw: number): Inputs {
  const value = valuesOf(scenario, seed, draw);
  const months = monthOf(scenario.until) - FIRST_MONTH + 1;
  const memberSeed = Math.floor(uniform(seed, MEMBER_SEED, draw, 0) * 4294967296) | 0;
  const ofMeasures = leversCompile(scenario.measures, FIRST_MONTH, months, value, monthOf(scenario.from));
  const span = { first: FIRST_MONTH, months, seed: memberSeed, draw };
  return {
    seed: memberSeed,
    first: FIRST_MONTH,
    months,
    koppeling: koppelingInputs(value, scenario.koppeling, scenario.from, FIRST_MONTH),
    // The ban is law that ranks homes too: its months come from the function that ranks, not from the description of the measure.
    levers: { ...ofMeasures, ...priorityLevers(scenario, value, FIRST_MONTH, months) },
    arrivals: arrivalInputs(value, span),
    procedure: procedureInputs(value, span),
    household: householdInputs(value),
    nareis: nareisInputs(value),
    reception: receptionInputs(value, span),
    housing: housingInputs(value, span),
    routes: routeInputs(value, span),
    task: taskInputs(value, span),
    integration: integrationInputs(value),
  };
}
