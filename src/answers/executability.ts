/** S17: what is asked of each municipality, what it does in the model, what it falls short, and by when it has caught up. */
import { type Month, monthOf, monthText } from '../base/month.ts';
import { type Text, text } from '../base/text.ts';
import type { Comparison, Series } from '../ensemble/result.ts';
import { municipalityFind } from '../figures/municipality.ts';
import { numberText } from '../figures/number-text.ts';
import { monthName, whenText } from './horizon.ts';
import { PACKAGE } from './pairs.ts';
import type { AnswerNumber, AnswerTable } from './question.ts';
import { both } from './sentence.ts';
import { countText } from './suppress.ts';
import { valueAt } from './world.ts';

export interface Town {
  readonly code: string;
  readonly name: string;
  /** New task of the year up to the month, plus the backlog (or minus the advance) it began with: expected persons. */
  readonly asked: number;
  /** Expected persons housed in that year under the base and under the scenario. */
  readonly housed: number;
  readonly housedScenario: number;
  /** Expected backlog at the end; negative is an advance. */
  readonly short: number;
  /** Standard errors of the last three; of a year's total at most this, because the errors of its months are added up. */
  readonly se: { readonly housed: number; readonly housedScenario: number; readonly short: number };
  /** First month from the end of the year on with no backlog in the central path, or null when there is none before the end. */
  readonly cleared: string | null;
}

export interface Executability {
  readonly month: string;
  readonly towns: readonly Town[];
  readonly behind: number;
  /** The same for the country as a whole. */
  readonly cleared: string | null;
  /** Last month of the run: how far `not before` reaches. */
  readonly last: string;
}

const YEAR = 12;

/** Null when the worlds were computed without municipalities. The task is read from the base, where it stays in force. */
export function executabilityOf(comparison: Comparison, month: string): Executability | null {
  const { base, scenario } = comparison;
  if (base.municipalities === undefined) return null;
  const towns = Object.entries(base.municipalities).flatMap(([code, series]) => {
    const [task, balance, housed] = [series['taakstelling.netto'], series['taakstelling.saldo'], series['uitstroom.gehuisvest']];
    if (task === undefined || balance === undefined || housed === undefined) return [];
    const before = valueAt(balance, monthText((monthOf(month) - YEAR) as Month), 'mean') ?? 0;
    const short = valueAt(balance, month, 'mean') ?? 0;
    const other = scenario.municipalities?.[code]?.['uitstroom.gehuisvest'];
    const town: Town = {
      code,
      name: municipalityFind(code)?.name ?? code,
      asked: before + yearTotal(task, month),
      housed: yearTotal(housed, month),
      housedScenario: other === undefined ? 0 : yearTotal(other, month),
      short,
      se: {
        housed: yearTotal(housed, month, 'seMean'),
        housedScenario: other === undefined ? 0 : yearTotal(other, month, 'seMean'),
        short: valueAt(balance, month, 'seMean') ?? 0,
      },
      cleared: clearedFrom(balance, month),
    };
    return [town];
  });
  const behind = towns.filter((town) => Math.round(town.short) > 0).length;
  const national = base.series['taakstelling.saldo'];
  return { month, towns, behind, cleared: clearedFrom(national, month), last: national.months[national.months.length - 1] };
}

/** Means add up over months; bands do not. */
function yearTotal(series: Series, month: string, line: 'mean' | 'seMean' = 'mean'): number {
  const end = series.months.indexOf(month);
  let total = 0;
  for (let i = Math.max(0, end - YEAR + 1); i <= end; i++) total += series[line]?.[i] ?? 0;
  return total;
}

/** First month at or after `month` where the central path has no backlog, half a person counting as none. */
function clearedFrom(balance: Series, month: string): string | null {
  const start = Math.max(0, balance.months.indexOf(month));
  const index = balance.p50.findIndex((value, i) => i >= start && value !== null && Math.round(value) <= 0);
  return index < 0 ? null : balance.months[index];
}

/** The largest shortages first. */
const SHOWN = 15;

export function executabilityTable(state: Executability): AnswerTable {
  const year = state.month.slice(0, 4);
  const largest = [...state.towns].sort((a, b) => b.short - a.short || (a.code < b.code ? -1 : 1)).slice(0, SHOWN);
  return {
    caption: text(
      `Uitvoerbaarheid per gemeente in ${year}: de ${String(largest.length)} grootste verwachte tekorten (personen, huidig recht)`,
      `Feasibility by municipality in ${year}: the ${String(largest.length)} largest expected shortages (persons, law as it stands)`,
    ),
    columns: COLUMNS,
    rows: largest.map((town) => townRow(town, state)),
  };
}

/** The same for every municipality, by name: too long for paper. */
export function everyTownTable(state: Executability): AnswerTable {
  const year = state.month.slice(0, 4);
  const byName = [...state.towns].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    caption: text(
      `Alle ${String(byName.length)} gemeenten in ${year} (personen, huidig recht)`,
      `All ${String(byName.length)} municipalities in ${year} (persons, law as it stands)`,
    ),
    columns: COLUMNS,
    rows: byName.map((town) => townRow(town, state)),
    long: true,
  };
}

const COLUMNS: readonly Text[] = [
  text('Gemeente', 'Municipality'),
  text('Gevraagd (met achterstand)', 'Asked (with backlog)'),
  text('Mogelijk: verwacht gehuisvest', 'Possible: expected housed'),
  text('Mogelijk in het andere scenario', 'Possible in the other scenario'),
  text('Tekort aan het eind', 'Short at the end'),
  text('Ingelopen', 'Caught up'),
];

function townRow(town: Town, state: Executability): readonly Text[] {
  return [
    text(town.name, town.name),
    both((l) => numberText(town.asked, 0, l)),
    countText(town.housed, town.se.housed),
    countText(town.housedScenario, town.se.housedScenario),
    countText(town.short, town.se.short),
    clearedText(town.cleared, state.last),
  ];
}

/** The month, or that it does not come before the run ends. */
export const clearedText = (month: string | null, last: string): Text => {
  if (month !== null) return monthName(month);
  const end = whenText(last, false);
  return both((l) => (l === 'nl' ? `niet voor ${end.nl}` : `not before ${end.en.replace(/^at /, '')}`));
};

/** The count of municipalities that are behind, as a number of an answer. */
export const behindNumbers = (state: Executability | null): readonly AnswerNumber[] =>
  state === null
    ? []
    : [
        {
          label: both((l) =>
            l === 'nl'
              ? `Gemeenten met een achterstand ${whenText(state.month, false).nl}, huidig recht`
              : `Municipalities with a backlog ${whenText(state.month, false).en}, law as it stands`,
          ),
          value: state.behind,
          unit: 'count',
          trace: ['observable:taakstelling.saldo', `month:${state.month}`, `pair:${PACKAGE.base}/${PACKAGE.scenario}`, 'end:midden'],
        },
      ];

/** One clause for sentences. */
export function executabilityClause(state: Executability | null): Text {
  if (state === null) return text('per gemeente is hier niet gerekend', 'nothing was computed per municipality here');
  const [behind, total, year] = [String(state.behind), String(state.towns.length), state.month.slice(0, 4)];
  const cleared = clearedText(state.cleared, state.last);
  const when = state.cleared === null ? cleared : text(`in ${cleared.nl}`, `in ${cleared.en}`);
  return text(
    `eind ${year} hebben onder huidig recht ${behind} van de ${total} gemeenten nog een achterstand; landelijk is die ${when.nl} ingelopen`,
    `at the end of ${year} ${behind} of ${total} municipalities still have a backlog under the law as it stands; nationally it is made up ${when.en}`,
  );
}
