/** The designs for spread and coupling that the model runs, beside each other on the grounds that the answer of 14 November 2025 names. */
import { type Text, text } from '../base/text.ts';
import type { Pair, Worlds } from '../ensemble/worlds.ts';
import { type SpreadDesign, type SpreadDesignId, spreadDesigns } from '../measures/spread-design.ts';
import type { ObservableId } from '../observe/observable.ts';
import { SPREAD } from './pairs.ts';
import type { AnswerTable } from './question.ts';
import { scenariosTable } from './tables.ts';

/** What a built-in scenario runs. */
export interface SpreadScenario {
  readonly pair: Pair;
  readonly design: SpreadDesign;
  /** What secures the method of coupling, when it is not today's. */
  readonly method: 'naar-taak' | 'passend' | 'geprijsd';
}

const RUNS: Readonly<Record<string, readonly [SpreadDesignId, SpreadScenario['method']]>> = {
  'koppeling-ruil': ['gezamenlijke-ruil', 'naar-taak'],
  'koppeling-verhandelbaar': ['verhandelbaar', 'naar-taak'],
  'koppeling-biedingen': ['biedingen', 'naar-taak'],
  'koppeling-uitkomst': ['uitkomst-in-banden', 'naar-taak'],
  'koppeling-passend': ['proportioneel', 'passend'],
  'koppeling-geprijsd': ['proportioneel', 'geprijsd'],
  'koppeling-geen': ['geen', 'naar-taak'],
};

export const spreadScenarios: readonly SpreadScenario[] = SPREAD.map((pair) => {
  const [design, method] = RUNS[pair.scenario];
  return { pair, design: spreadDesigns[design], method };
});

/** Grounds of the answer of 14 November 2025, and beside them the wait and the children. */
export const SPREAD_GROUNDS: readonly { readonly title: Text; readonly observables: readonly ObservableId[] }[] = [
  { title: text('Wachten', 'Wait'), observables: ['uitstroom.wachttijd.mediaan', 'opvang.statushouders'] },
  { title: text('Spreiding', 'Spread'), observables: ['koppeling.afwijking', 'koppeling.geruild'] },
  { title: text('Meedoen', 'Participation'), observables: ['integratie.startInburgering.mediaan', 'integratie.werk.3jaar'] },
  { title: text('Kinderen', 'Children'), observables: ['opvang.kinderen', 'kinderen.verblijfsduur.mediaan'] },
  {
    title: text('Woningen', 'Homes'),
    observables: ['wonen.toewijzingen.statushouder', 'wonen.toewijzingen.regulier', 'wonen.grotegezinnen.wachtend'],
  },
];

export const spreadOutcomes = SPREAD_GROUNDS.flatMap(({ observables }) => observables);

/**
 * Those designs against the task of today that an answer tells, in the middle of what history cannot tell. A weekly round that does not
 * look ahead is left to `doorstroom spread compare`: who is ready late in a half-year fares worse, and a table of Decembers tells only them.
 */
export const SPREAD_TOLD: readonly Pair[] = SPREAD.filter(({ scenario }) => scenario !== 'koppeling-passend');

export function spreadOutcomesTable(worlds: Worlds): AnswerTable {
  return scenariosTable(
    worlds,
    SPREAD_TOLD,
    spreadOutcomes,
    text('Ontwerpen naast elkaar: verschil met de taak van nu, 5-95 %', 'Designs side by side: difference from the present task, 5-95 %'),
  );
}
