/** What the homes of an SFT application bring, and which of them bring nothing and why. */
import { type Text, text } from '../../base/text.ts';
import type { SftApplication, SftHomes } from '../grant-application.ts';
import type { GrantLine } from '../grant-decision.ts';
import { type Amount, lineOf } from '../grant/amount.ts';
import type { SftRound, SftTerms } from './round.ts';

export interface SftLines {
  readonly lines: readonly GrantLine[];
  readonly less: readonly Text[];
}

export function sftLines(application: Pick<SftApplication, 'homes' | 'socialManagement'>, round: SftRound, terms: SftTerms): SftLines {
  const parts = application.homes.map((homes) => linesOf(homes, application.socialManagement, round, terms));
  return { lines: parts.flatMap((part) => part.lines), less: unique(parts.flatMap((part) => part.less)) };
}

function linesOf(homes: SftHomes, management: boolean, round: SftRound, terms: SftTerms): SftLines {
  const grant = round.grant[homes.kind];
  if (grant === null) return { lines: [], less: [NOT_IN_ROUND[homes.kind]] };
  if (homes.kind === 'shared' && homes.rooms <= terms.roomsMoreThan) return { lines: [], less: [tooFewRooms(terms.roomsMoreThan)] };
  const count = homes.kind === 'shared' ? homes.count * homes.rooms : homes.count;
  const extra = management ? managementOf(homes, round, count) : { lines: [], less: [] };
  return { lines: [lineOf(WHAT[homes.kind], count, grant), ...extra.lines], less: extra.less };
}

function managementOf({ kind }: SftHomes, round: SftRound, count: number): SftLines {
  const amount: Amount | null = round.management[kind];
  return amount === null ? { lines: [], less: [NO_MANAGEMENT] } : { lines: [lineOf(MANAGEMENT[kind], count, amount)], less: [] };
}

const WHAT: Readonly<Record<SftHomes['kind'], Text>> = {
  'self-contained': text('zelfstandige woningen', 'self-contained homes'),
  split: text('gesplitste woningen', 'split homes'),
  shared: text('kamers in gedeelde woningen', 'rooms in shared homes'),
};
const MANAGEMENT: Readonly<Record<SftHomes['kind'], Text>> = {
  'self-contained': text('sociaal beheer, zelfstandig', 'social management, self-contained'),
  split: text('sociaal beheer, gesplitst', 'social management, split'),
  shared: text('sociaal beheer, kamers', 'social management, rooms'),
};
const PLUS_ONLY = text('betaalt pas SFT+ (aanvragen vanaf december 2025)', 'are paid by SFT+ only (applications from December 2025)');
const NOT_IN_ROUND: Readonly<Record<SftHomes['kind'], Text>> = {
  'self-contained': text('Zelfstandige woningen betaalt deze ronde niet.', 'This round does not pay self-contained homes.'),
  split: text(`Gesplitste woningen ${PLUS_ONLY.nl}.`, `Split homes ${PLUS_ONLY.en}.`),
  shared: text(`Gedeelde woningen ${PLUS_ONLY.nl}.`, `Shared homes ${PLUS_ONLY.en}.`),
};
const NO_MANAGEMENT = text(
  'Sociaal beheer betaalt pas SFT+ (aanvragen vanaf december 2025).',
  'Social management is paid by SFT+ only (applications from December 2025).',
);
const tooFewRooms = (more: number): Text =>
  text(
    `Een gedeelde woning telt pas met meer dan ${String(more)} kamers.`,
    `A shared home counts only with more than ${String(more)} rooms.`,
  );

const unique = (reasons: readonly Text[]): readonly Text[] =>
  reasons.filter((each, at) => reasons.findIndex((one) => one.en === each.en) === at);
