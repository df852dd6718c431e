/**
 * What is left of priority per month, out of the table of law that `doorstroom rank` uses too. Rooms and shared homes are for people alone, so what
 * holds for those homes alone reaches singles and not families.
 */
import { effectiveMonth, type Month, monthOf } from '../../base/month.ts';
import type { PriorityLine } from '../../woonruimte/priority-line.ts';
import { Priority, priorityTable } from '../../woonruimte/priority-table.ts';
import type { Scenario } from '../scenario.ts';
import type { Values } from '../values.ts';

export interface PriorityLevers {
  readonly 'voorrang.alleenstaand': Float64Array;
  readonly 'voorrang.gezin': Float64Array;
}

const TODAY: PriorityLine = { kind: 'huidig-recht' };

/** The line of law of a month under a scenario: the ban from its day, never before the scenario starts, until it is taken back. */
export function lineOf(scenario: Pick<Scenario, 'from' | 'measures'>): (month: Month) => PriorityLine {
  const { from, until } = scenario.measures['verbod-op-voorrang'] ?? {};
  if (from === undefined) return () => TODAY;
  const start = monthOf(scenario.from);
  const ban: PriorityLine = { kind: '36831', inForce: effectiveMonth(from) >= start ? from : `${scenario.from}-01` };
  const end = until === undefined ? Infinity : effectiveMonth(until);
  return (month) => (month >= start && month < end ? ban : TODAY);
}

export function priorityLevers(scenario: Pick<Scenario, 'from' | 'measures'>, value: Values, first: Month, months: number): PriorityLevers {
  const law = priorityTable(lineOf(scenario), first, months);
  // Asked for only where the law needs it: a scenario without a ban rests on neither.
  const left = (state: number, single: boolean): number => {
    if (state === Priority.every) return 1;
    return value(single && state === Priority.sharedOnly ? 'verbod.aandeelAlleenstaandOvergang' : 'verbod.aandeelNaVerbod');
  };
  return {
    'voorrang.alleenstaand': Float64Array.from(law, (state) => left(state, true)),
    'voorrang.gezin': Float64Array.from(law, (state) => left(state, false)),
  };
}
