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
import { type Span } from './compile/span.ts';
import type { Inputs } from './inputs.ts';
import type { Scenario } from './scenario.ts';
import { type Values, valuesOf } from './values.ts';
import { type Vintage, vintageArrivals, vintageProcedure, vintageReception, vintageRoutes, vintageValues } from './vintage.ts';

/** Known history is always run from here, so that a stock of today is computed and never assumed. */
export const FIRST_MONTH: Month = monthOf('2019-01');
const MEMBER_SEED = 0x5eed;

/** Inputs of draw `draw` (0 is the central path) of a scenario with an ensemble seed. */
export function scenarioCompile(scenario: Scenario, seed: number, draw: number): Inputs {
  const value = valuesOf(scenario, seed, draw);
  const span = spanOf(scenario, seed, draw);
  return inputsOf(sharedInputs(scenario, span, value), {
    arrivals: arrivalInputs(value, span),
    procedure: procedureInputs(value, span),
    reception: receptionInputs(value, span),
    routes: routeInputs(value, span),
    task: taskInputs(value, span),
  });
}

/** The same as somebody could have compiled it on the day of a vintage; reading what was published later is refused. */
export function scenarioCompileAt(vintage: Vintage, scenario: Scenario, seed: number, draw: number): Inputs {
  const value = vintageValues(valuesOf(scenario, seed, draw, vintage.catalogue), vintage);
  const span = spanOf(scenario, seed, draw);
  return inputsOf(sharedInputs(scenario, span, value), {
    arrivals: vintageArrivals(value, span, vintage),
    procedure: vintageProcedure(value, span, vintage),
    reception: vintageReception(value, span),
    routes: vintageRoutes(value, span),
    task: taskInputs(value, span, vintage.catalogue),
  });
}

type Dated = Pick<Inputs, 'arrivals' | 'procedure' | 'reception' | 'routes' | 'task'>;

/**
 * Named one by one: an object that begins as a copy of another has a hidden class of its own every time, and whatever reads it would be compiled
 * anew for every draw.
 */
const inputsOf = (shared: Omit<Inputs, keyof Dated>, dated: Dated): Inputs => ({
  seed: shared.seed,
  first: shared.first,
  months: shared.months,
  koppeling: shared.koppeling,
  levers: shared.levers,
  household: shared.household,
  nareis: shared.nareis,
  housing: shared.housing,
  integration: shared.integration,
  arrivals: dated.arrivals,
  procedure: dated.procedure,
  reception: dated.reception,
  routes: dated.routes,
  task: dated.task,
});

function spanOf(scenario: Scenario, seed: number, draw: number): Span {
  const memberSeed = Math.floor(uniform(seed, MEMBER_SEED, draw, 0) * 4294967296) | 0;
  return { first: FIRST_MONTH, months: monthOf(scenario.until) - FIRST_MONTH + 1, seed: memberSeed, draw };
}

function sharedInputs(scenario: Scenario, span: Span, value: Values) {
  return {
    seed: span.seed,
    first: FIRST_MONTH,
    months: span.months,
    koppeling: koppelingInputs(value, scenario.koppeling, scenario.from, FIRST_MONTH),
    // The ban is law that ranks homes too: its months come from the function that ranks, not from the description of the measure.
    levers: Object.assign(
      leversCompile(scenario.measures, FIRST_MONTH, span.months, value, monthOf(scenario.from)),
      priorityLevers(scenario, value, FIRST_MONTH, span.months),
    ),
    household: householdInputs(value),
    nareis: nareisInputs(value),
    housing: housingInputs(value, span),
    integration: integrationInputs(value),
  };
}
