/** S8: a claim on the SFT or SFT+ comes to an amount per home or room, in order of arrival until the ceiling (Stcrt. 2025, 41315). */
import { datePlusMonths } from '../../base/day.ts';
import { type Text, text } from '../../base/text.ts';
import { cents } from '../../base/units.ts';
import type { SftApplication } from '../grant-application.ts';
import type { Condition, Findings, GrantLine } from '../grant-decision.ts';
import type { OpenPoint } from '../measure.ts';
import { type Ceiling, CEILING, type Decided, LAST_OPEN } from '../grant/ceiling.ts';
import { groundOf } from '../grant/amount.ts';
import { broken, conclude, conditionOf, dayReceived, sumOf } from '../grant/conclude.ts';
import { reasonableTerm } from '../grant/term.ts';
import { sftLines } from './lines.ts';
import { sftOpen } from './open.ts';
import { SFT_PLUS_FROM, type SftRound, type SftTerms } from './round.ts';

/** The round that is open on the day of arrival, if any. */
export const roundOf = (received: string, terms: SftTerms): SftRound | undefined =>
  terms.rounds.find((round) => round.from <= dayReceived(received) && dayReceived(received) <= round.last);

export function decideSft(application: SftApplication, terms: SftTerms, ceiling: Ceiling): Decided {
  const found = findings(application, terms);
  const asked = sumOf(found.lines);
  if (broken(found.conditions).length > 0 || asked <= ceiling.left) {
    const decision = conclude(found);
    return { decision, taken: decision.amountCents, short: false };
  }
  const decision = conclude(shortened(found, asked, ceiling));
  return { decision, taken: decision.amountCents, short: true };
}

/** What is left goes to this claim, or nothing. */
function shortened(found: Findings, asked: number, { left, last }: Ceiling): Findings {
  const unsettled = [...found.unsettled, LAST_OPEN, ...sftOpen.slice(0, 1)];
  if (left <= 0) return { ...found, unsettled, against: [SPENT] };
  if (last === 'refuse') return { ...found, unsettled, against: [DOES_NOT_FIT] };
  return { ...found, unsettled, lines: [...found.lines, cutOff(asked - left)], less: [...found.less, CUT] };
}

const cutOff = (beyond: number): GrantLine => ({
  what: text('boven het budget', 'beyond the budget'),
  count: 1,
  unitAmountCents: cents(-beyond),
  amountCents: cents(-beyond),
  ...CEILING,
  standing: { kind: 'published', read: 'secondary' },
});

const SPENT = text('Het budget is op.', 'The budget is spent.');
const DOES_NOT_FIT = text(
  'De aanvraag past niet in wat er van het budget over is.',
  'The claim does not fit in what is left of the budget.',
);
const CUT = text(
  'Het budget is na deze aanvraag op: toegekend is wat er over was.',
  'This claim exhausts the budget: what was left is granted.',
);

function findings(application: SftApplication, terms: SftTerms): Findings {
  const { id, municipality, received } = application;
  const round = roundOf(received, terms);
  const { lines, less } = round === undefined ? { lines: [], less: [] } : sftLines(application, round, terms);
  return {
    scheme: 'sft',
    id,
    municipality,
    received,
    lines,
    conditions: conditions(application, round, terms),
    decidedBefore: reasonableTerm(received),
    missing: [],
    unsettled: unsettled(application, round),
    against: [],
    less,
  };
}

function conditions(application: SftApplication, round: SftRound | undefined, terms: SftTerms): readonly Condition[] {
  const { received, buildingStarts, socialRentYears, reservedHomes, homes } = application;
  const count = homes.reduce((sum, part) => sum + part.count, 0);
  const last = datePlusMonths(dayReceived(received), terms.startMonths);
  const [rules2024, start] = [{ article: 'voorwaarden (versie mei 2024)', source: 'rvo-sft' }, groundOf('sft.starttermijn.maanden')];
  return [
    conditionOf(openText(terms), round !== undefined, groundOf(round?.ceilingKey ?? 'sft.budget')),
    conditionOf(
      text(
        `De bouw begint uiterlijk ${last}, binnen ${String(terms.startMonths)} maanden.`,
        `Building starts by ${last}, within ${String(terms.startMonths)} months.`,
      ),
      dayReceived(received) <= buildingStarts && buildingStarts <= last,
      start,
    ),
    conditionOf(
      text(
        `Minstens ${String(terms.socialRentYears)} jaar sociale huur.`,
        `Social rent for at least ${String(terms.socialRentYears)} years.`,
      ),
      socialRentYears >= terms.socialRentYears,
      groundOf('sft.verhuurtermijn.jaren'),
    ),
    conditionOf(
      text(
        `Ten minste ${String(terms.reservedPercent)} % van de woningen is voor statushouders en Oekraïners.`,
        `At least ${String(terms.reservedPercent)} % of the homes are for status holders and Ukrainians.`,
      ),
      reservedHomes * 100 >= terms.reservedPercent * count,
      groundOf('sft.aandeelStatushouders'),
    ),
    conditionOf(
      text('Elke huurder heeft een eigen contract.', 'Each tenant has a contract of its own.'),
      application.ownContract,
      rules2024,
    ),
    conditionOf(
      text('De woningen liggen in één projectgebied.', 'The homes lie in one project area.'),
      application.oneProjectArea,
      rules2024,
    ),
    conditionOf(text('De begroting heeft een tekort.', 'The project budget shows a shortfall.'), application.shortfall, rules2024),
  ];
}

function openText({ rounds }: SftTerms): Text {
  const spans = rounds.map((round) => [round.from, round.last] as const);
  return text(
    `De aanvraag kwam binnen toen er een ronde open was (${spans.map(([a, b]) => `${a} t/m ${b}`).join(', ')}).`,
    `The application arrived while a round was open (${spans.map(([a, b]) => `${a} to ${b}`).join(', ')}).`,
  );
}

function unsettled({ received, homes }: SftApplication, round: SftRound | undefined): readonly OpenPoint[] {
  return [
    START,
    ...(round?.id === 'sft-plus' ? [RULES_2024] : []),
    ...(dayReceived(received).startsWith(SFT_PLUS_FROM.slice(0, 7)) ? [FIRST_DAY] : []),
    ...(round?.id === 'sft-plus' && homes.some((part) => part.kind !== 'self-contained') ? [CONSULTED] : []),
    ...(homes.some((part) => part.kind === 'shared') ? [SHARED_COUNT] : []),
  ];
}

const START: OpenPoint = {
  point: text(
    'Of de termijn voor het begin van de bouw loopt vanaf de aanvraag of vanaf de toekenning, is niet gelezen.',
    'Whether the term to start building runs from the application or from the grant was not read.',
  ),
  meanwhile: text('Hij loopt hier vanaf de aanvraag: de strengste lezing.', 'It runs from the application here: the strictest reading.'),
  source: 'rvo-sft',
};
const RULES_2024: OpenPoint = {
  point: text(
    'De voorwaarden over huurtermijn, 30 % en contract komen uit de regels van 2024; of SFT+ ze houdt, is niet gelezen.',
    'The conditions on the term of rent, 30 % and contract are from the rules of 2024; whether SFT+ keeps them was not read.',
  ),
  meanwhile: text('Ze gelden hier onverkort.', 'They hold here in full.'),
  source: 'stcrt-2025-41315',
};
const FIRST_DAY: OpenPoint = {
  point: text('De dag in december 2025 waarop SFT+ begon, is niet bewaard.', 'The day in December 2025 on which SFT+ began was not kept.'),
  meanwhile: text('SFT+ geldt hier vanaf 1 december 2025.', 'SFT+ holds here from 1 December 2025.'),
  source: 'stcrt-2025-41315',
};
const CONSULTED: OpenPoint = {
  point: text(
    'Het bedrag voor gesplitste woningen noemt de consultatie een gemiddelde; van de regeling zelf is alleen de aanhef gelezen, ook voor kamers.',
    'The consultation calls the amount for split homes an average; of the scheme itself only the opening was read, for rooms as well.',
  ),
  meanwhile: text('Elke woning of kamer krijgt precies dat bedrag.', 'Each home or room gets exactly that amount.'),
  source: 'stcrt-2025-41315',
};
const SHARED_COUNT: OpenPoint = {
  point: text(
    'Of een gedeelde woning voor de 30 % als één woning of per kamer telt, is niet gelezen.',
    'Whether a shared home counts for the 30 % as one home or by its rooms was not read.',
  ),
  meanwhile: text('Een gedeelde woning telt als één woning.', 'A shared home counts as one home.'),
};
