/** A back-test as a person reads it: a table per mode, the official forecasts one by one, and in words where we lose. */
import type { Backtest, Duel, Mode, Model, Target } from '../ensemble/backtest.ts';
import { type Contest, type Line, pitLines, summary } from '../ensemble/backtest-summary.ts';
import { numberText } from '../figures/number-text.ts';
import { receiptLine, tableText } from './table.ts';

const TARGET: Readonly<Record<Target, string>> = {
  bezetting: 'mensen in de opvang',
  statushouders: 'statushouders in de opvang',
  gehuisvest: 'gehuisvest in het halfjaar',
  achterstand: 'achterstand op de taak',
  instroom: 'instroom met nareis',
};
const MODE: Readonly<Record<Mode, string>> = {
  'inflow-known': 'instroom gegeven (toetst de keten)',
  'inflow-forecast': 'instroom geraamd',
};
const MODEL: Readonly<Record<Model, string>> = {
  doorstroom: 'Doorstroom',
  'doorstroom-raw': 'Doorstroom zonder aansluiting op het laatste punt',
  'last-value': 'laatste waarde',
  'seasonal-drift': 'seizoen en trend',
  mpp: 'officiële raming',
};
const OPPONENTS: readonly Model[] = ['last-value', 'seasonal-drift', 'mpp'];

const whole = (value: number): string => numberText(value, 0, 'nl');
const percent = (share: number): string => `${share > 0 ? '+' : ''}${numberText(share * 100, 0, 'nl')} %`;

export function backtestText(found: Backtest): string {
  const lines = summary(found.rows);
  return [
    ...modeTables(lines),
    'Score: gewogen intervalscore, gemiddeld, in de eenheid van het doel; kleiner is beter. Winst: zoveel kleiner dan de ander; onder nul verliezen we.',
    '',
    ...pitTable(found),
    '',
    duelTable(found.duels),
    '',
    ...lossWords(lines),
    '',
    receiptLine(found.receipt),
    '',
  ].join('\n');
}

function modeTables(lines: readonly Line[]): readonly string[] {
  return (['inflow-known', 'inflow-forecast'] as const).flatMap((mode) => {
    const here = lines.filter((line) => line.mode === mode);
    return here.length === 0 ? [] : [`Met ${MODE[mode]}`, tableText({ columns: COLUMNS, rows: here.map(cells) }), ''];
  });
}

const COLUMNS = [
  'Doel',
  'maanden',
  'n',
  'score',
  'breedte',
  'te laag',
  'te hoog',
  'in 50/80/95 %',
  'scheef',
  'winst op laatste waarde',
  'op seizoen en trend',
  'op officieel',
];

function cells(line: Line): string[] {
  const { own } = line;
  const skill = (model: Model): string => {
    const contest = line.others.find((each) => each.other.model === model);
    return contest === undefined ? '' : `${percent(contest.skill)}${contest.other.n === own.n ? '' : ` (${String(contest.other.n)})`}`;
  };
  return [
    TARGET[line.target],
    String(line.horizonMonths),
    String(own.n),
    ...[own.wis, own.spread, own.tooLow, own.tooHigh].map(whole),
    `${String(own.inside50)}/${String(own.inside80)}/${String(own.inside95)}`,
    whole(own.bias),
    ...OPPONENTS.map(skill),
  ];
}

/** Few cases: the counts tell the large faults and no more. */
function pitTable({ rows }: Backtest): readonly string[] {
  const lines = pitLines(rows);
  const tenths = Array.from({ length: 10 }, (_, i) => (i === 9 ? '90-100 %' : String(i * 10)));
  const table = tableText({
    columns: ['Doel', '', 'n', ...tenths],
    rows: lines.map(({ target, mode, n, counts }) => [TARGET[target], MODE[mode].split(' (')[0], String(n), ...counts.map(String)]),
  });
  return [
    'Waar de uitkomst viel in de verdeling die wij voorspelden, in tienden van de kans, alle termijnen samen',
    table,
    'Zo te lezen: bij een eerlijke voorspelling krijgt elk tiende ongeveer evenveel uitkomsten. Veel links: wij voorspelden te hoog; veel rechts: te laag. Veel aan beide einden: onze banden zijn te smal; veel in het midden: te breed. Termijnen van één dag lijken op elkaar, dus kleine verschillen zeggen niets.',
  ];
}

function duelTable(duels: readonly Duel[]): string {
  const rows = duels.map(({ official, origin, theirTruth, truth, ours, theirs }) => [
    official.target === 'instroom' ? `MPP ${official.round}` : `COA ${official.round}`,
    origin,
    `${official.target} ${textOf(official.month)}`,
    `${whole(truth)}${theirTruth === truth ? '' : ` (${whole(theirTruth)})`}`,
    whole(ours.median),
    whole(theirs['0.8'].median),
    percent(1 - ours.wis / theirs['0.8'].wis),
    percent(1 - ours.wis / Math.min(theirs['0.5'].wis, theirs['0.8'].wis, theirs['0.95'].wis)),
  ]);
  const columns = ['Officiële raming', 'wij op', 'over', 'kwam', 'wij', 'officieel', 'winst', 'bij de lezing die haar het best uitkomt'];
  return tableText({ columns, rows });
}

const textOf = (month: number): string => `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Every loss, worst first. */
function lossWords(lines: readonly Line[]): readonly string[] {
  const losses = lines
    .flatMap((line) => line.others.filter((c) => OPPONENTS.includes(c.other.model)).map((contest) => ({ line, contest })))
    .filter(({ contest }) => contest.skill < 0)
    .sort((a, b) => a.contest.skill - b.contest.skill);
  if (losses.length === 0) return ['Doorstroom verliest nergens.'];
  return ['Waar Doorstroom verliest:', ...losses.map(({ line, contest }) => lossSentence(line, contest))];
}

function lossSentence({ target, mode, horizonMonths }: Line, { other, own, skill }: Contest): string {
  const side = own.bias < 0 ? 'te laag' : 'te hoog';
  return `- ${TARGET[target]}, ${String(horizonMonths)} maanden vooruit, ${MODE[mode].split(' (')[0]}: ${MODEL[other.model]} scoort ${whole(other.wis)}, Doorstroom ${whole(own.wis)} (${percent(skill)}); gemiddeld ${whole(Math.abs(own.bias))} ${side}.`;
}

export function backtestCsv({ rows }: Backtest): string {
  const columns = [
    'origin',
    'horizonMonths',
    'target',
    'mode',
    'model',
    'n',
    'truth',
    'median',
    'wis',
    'spread',
    'tooLow',
    'tooHigh',
    'inside50',
    'inside80',
    'inside95',
    'bias',
    'pit',
  ] as const;
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
