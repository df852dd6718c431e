/** `doorstroom spread compare`: every design against the present task, on wait, spread, participation, children and homes, with what secures it. */
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { refuse } from '../base/refusal.ts';
import { SPREAD_GROUNDS, type SpreadScenario, spreadOutcomes, spreadScenarios } from '../answers/spread.ts';
import type { Comparison, Receipt, Series } from '../ensemble/result.ts';
import { worldsCompute } from '../ensemble/worlds.ts';
import type { Unit } from '../figures/figure.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import type { Secured, Standing } from '../measures/spread-design.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { drawsOf, type RunFlags, seedOf, withUntil, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';
import { receiptLine, tableText } from './table.ts';

/** Over one year: a flow as its total, anything else as the mean of its twelve months. */
export interface SpreadEffect {
  readonly unit: Unit;
  /** Under the present task, median. */
  readonly today: number | null;
  readonly seToday: number | null;
  /** Difference draw by draw; null where there is no value. */
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** Standard errors of these three; of the mean of twelve months at most this. Null where one draw tells nothing about them. */
  readonly seP05: number | null;
  readonly seP50: number | null;
  readonly seP95: number | null;
}

export interface SpreadRow {
  readonly scenario: string;
  readonly design: string;
  readonly method: SpreadScenario['method'];
  readonly instrument: Secured;
  readonly money: Secured;
  readonly enforcement: Secured;
  readonly outcomes: Readonly<Partial<Record<ObservableId, SpreadEffect>>>;
}

export interface SpreadComparison {
  readonly receipt: Receipt;
  readonly year: string;
  readonly designs: readonly SpreadRow[];
}

type Flags = Pick<RunFlags, 'draws' | 'seed' | 'workers' | 'json' | 'csv'> & { readonly year: string };

const [DRAWS, YEAR] = ['8', '2030'];
const MONTHS = 12;

export function spreadCompareCommand(command: Command, ports: Ports): void {
  command
    .command('compare')
    .description('all designs against the present task, same draws, with bands; with law, money and enforcement')
    .option('--year <year>', 'year that is told, from 2028', YEAR)
    .option('--draws <n>', 'number of draws; draw 0 is the central path', DRAWS)
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json')
    .option('--csv', 'print csv: a row per design and outcome')
    .action(async (flags: Flags) => {
      const compared = await spreadCompare(flags, ports);
      ports.out(flags.json === true ? `${JSON.stringify(compared)}\n` : flags.csv === true ? csvOf(compared) : textOf(compared));
    });
}

async function spreadCompare(flags: Flags, ports: Ports): Promise<SpreadComparison> {
  const year = yearOf(flags.year);
  const bar = progress(ports, 'spread compare');
  const worlds = await worldsCompute({
    pairs: spreadScenarios.map(({ pair }) => pair),
    ends: ['midden'],
    draws: drawsOf(flags),
    seed: seedOf(flags),
    municipalities: () => false,
    executor: ports.executor(workersOf(flags)),
    scenarioOf: (name) => withUntil(scenarioRead(name, ports), `${year}-12`),
    onProgress: bar.tick,
  }).finally(bar.stop);
  const designs = spreadScenarios.map(({ pair, design, method }): SpreadRow => {
    const comparison = worlds.compare(pair, 'midden');
    const outcomes = Object.fromEntries(spreadOutcomes.map((id) => [id, effectOf(comparison, id, year)]));
    const { instrument, money, enforcement } = design;
    return { scenario: pair.scenario, design: design.id, method, instrument, money, enforcement, outcomes };
  });
  return { receipt: worlds.receipt, year, designs };
}

/** The designs begin in 2027; a year later the first have been coupled and housed under them. */
const [FIRST_YEAR, LAST_YEAR] = [2028, 2060];

function yearOf(text: string): string {
  if (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR) return text;
  return refuse({
    code: 'spread.year',
    where: '--year',
    what: `${text} is not a year from ${String(FIRST_YEAR)} to ${String(LAST_YEAR)}`,
    remedy: 'the designs begin in 2027; write a later year, as 2030',
  });
}

function effectOf(comparison: Comparison, id: ObservableId, year: string): SpreadEffect {
  const yearly = comparison.yearlyDifference[id];
  const difference = yearly ?? comparison.difference[id];
  const today = comparison.base.yearly[id] ?? comparison.base.series[id];
  const told = (series: Series, line: Line): number | null =>
    yearly === undefined ? meanOf(series, line, year) : (series[line]?.[series.months.indexOf(`${year}-12`)] ?? null);
  return {
    unit: difference.unit,
    today: told(today, 'p50'),
    seToday: told(today, 'seP50'),
    p05: told(difference, 'p05'),
    p50: told(difference, 'p50'),
    p95: told(difference, 'p95'),
    seP05: told(difference, 'seP05'),
    seP50: told(difference, 'seP50'),
    seP95: told(difference, 'seP95'),
  };
}

type Line = 'p05' | 'p50' | 'p95' | 'seP05' | 'seP50' | 'seP95';

/** Null when a month has no value. */
function meanOf(series: Series, line: Line, year: string): number | null {
  const last = series.months.indexOf(`${year}-12`);
  const values = series[line]?.slice(last + 1 - MONTHS, last + 1) ?? [];
  const sum = values.reduce<number | null>((a, b) => (a === null || b === null ? null : a + b), 0);
  return sum === null || values.length < MONTHS ? null : sum / MONTHS;
}

const STANDING: Readonly<Record<Standing, string>> = { 'in-force': 'law', announced: 'announced', 'thought-through-here': 'no source' };

function textOf({ receipt, year, designs }: SpreadComparison): string {
  const grounds = SPREAD_GROUNDS.map(({ title, observables }) =>
    tableText({
      columns: [`${title.en}, ${year}`, ...observables.map((id) => headOf(id, designs[0].outcomes[id]))],
      rows: designs.map((row) => [row.scenario, ...observables.map((id) => cellOf(row.outcomes[id]))]),
    }),
  );
  const secured = designs.map((row) =>
    [
      `${row.scenario}: design ${row.design}, coupled ${row.method}`,
      ...(['instrument', 'money', 'enforcement'] as const).map(
        (part) => `  ${part} (${STANDING[row[part].standing]}): ${row[part].text.en}`,
      ),
    ].join('\n'),
  );
  return [
    ...grounds,
    `Difference from the present task by inhabitants, median and 5-95 %; between brackets in the head what it is under that task in ${year}.`,
    'A flow is the total of the year, anything else the mean of its twelve months, bands as well. More: doorstroom spread show DESIGN',
    '',
    ...secured,
    '',
    receiptLine(receipt),
    '',
  ].join('\n');
}

function headOf(id: ObservableId, effect: SpreadEffect | undefined): string {
  const { label, unit } = observable(id);
  const today = effect?.today ?? null;
  return `${label.en}${unit === 'months' ? ', months' : ''} (${today === null ? '–' : unitText(today, unit, 'en', effect?.seToday)})`;
}

/** With the digits that the standard errors bear; one draw has no band. */
function cellOf(effect: SpreadEffect | undefined): string {
  if (effect === undefined || effect.p05 === null || effect.p50 === null || effect.p95 === null) return '–';
  const { unit, p05, p50, p95, seP05, seP50, seP95 } = effect;
  const middle = differenceText(p50, unit, 'en', seP50);
  return seP50 === null ? middle : `${middle} (${differenceText(p05, unit, 'en', seP05)} … ${differenceText(p95, unit, 'en', seP95)})`;
}

const csvOf = ({ year, designs }: SpreadComparison): string =>
  stringify(
    designs.flatMap(({ scenario, design, method, outcomes }) =>
      Object.entries(outcomes).map(([outcome, effect]) => ({
        ...{ year, scenario, design, method, outcome, ...effect },
        ...{ se_today: effect.seToday, se_p05: effect.seP05, se_p50: effect.seP50, se_p95: effect.seP95 },
      })),
    ),
    {
      header: true,
      columns: [
        'year',
        'scenario',
        'design',
        'method',
        'outcome',
        'unit',
        'today',
        'se_today',
        'p05',
        'p50',
        'p95',
        'se_p05',
        'se_p50',
        'se_p95',
      ],
    },
  );
