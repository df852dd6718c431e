/** Decides claims on the funding schemes in order of arrival: SFT, doorstroomlocaties, HAR+ and omklappen. */
import { must, present } from '../base/must.ts';
import { type Text, text } from '../base/text.ts';
import { groundOf } from './grant/amount.ts';
import { type Decided, type LastClaim, TIE_OPEN } from './grant/ceiling.ts';
import type { Application } from './grant-application.ts';
import type { Decision } from './grant-decision.ts';
import { decideDoorstroom, type DoorstroomTerms, doorstroomTerms } from './doorstroomlocaties/decide.ts';
import { decideHarPlus, type HarPlusTerms, harPlusTerms } from './har-plus/decide.ts';
import { decideOmklappen } from './omklappen/decide.ts';
import { decideSft, roundOf } from './sft/decide.ts';
import { type SftTerms, sftTerms } from './sft/round.ts';

export type { LastClaim } from './grant/ceiling.ts';

/** Everything the decisions are made with, compiled once from the figures. */
export interface GrantTerms {
  readonly sft: SftTerms;
  readonly doorstroom: DoorstroomTerms;
  readonly harPlus: HarPlusTerms;
}

export const grantTerms = (): GrantTerms => ({ sft: sftTerms(), doorstroom: doorstroomTerms(), harPlus: harPlusTerms() });

export const PURSES = ['doorstroomlocatie', 'sft-2025', 'sft-plus'] as const;
export type PurseId = (typeof PURSES)[number];
/** Cents or places granted from each ceiling before these claims. */
export type AlreadyGranted = Readonly<Partial<Record<PurseId, number>>>;

/** A ceiling and what these claims took from it. */
export interface Purse {
  readonly id: PurseId;
  readonly label: Text;
  readonly unit: 'cents' | 'places';
  readonly ceiling: number;
  readonly before: number;
  readonly granted: number;
  readonly left: number;
  readonly article: string;
  readonly source: string;
}

export interface GrantRun {
  /** In order of arrival, equals by id: the order of the list plays no part. */
  readonly decisions: readonly Decision[];
  /** Only those that the claims draw on. */
  readonly purses: readonly Purse[];
}

export function decideAll(applications: readonly Application[], terms: GrantTerms, before: AlreadyGranted, last: LastClaim): GrantRun {
  const left = new Map<PurseId | undefined, number>(PURSES.map((id) => [id, Math.max(0, ceilingOf(id, terms) - (before[id] ?? 0))]));
  const drawn = new Map<PurseId, number>();
  const paidAt = new Set<string>();
  const decisions = inOrderOfArrival(applications).map((application) => {
    const purse = purseOf(application, terms);
    const decided = decide(application, terms, left.get(purse) ?? 0, last);
    if (purse === undefined) return decided.decision;
    left.set(purse, (left.get(purse) ?? 0) - decided.taken);
    drawn.set(purse, (drawn.get(purse) ?? 0) + decided.taken);
    const moment = `${purse} ${application.received}`;
    const tied = decided.short && paidAt.has(moment);
    if (decided.taken > 0) paidAt.add(moment);
    return tied ? { ...decided.decision, unsettled: [...decided.decision.unsettled, TIE_OPEN] } : decided.decision;
  });
  return { decisions, purses: [...drawn.keys()].sort().map((id) => purse(id, terms, before[id] ?? 0, drawn.get(id) ?? 0)) };
}

function decide(application: Application, terms: GrantTerms, left: number, last: LastClaim): Decided {
  switch (application.scheme) {
    case 'har-plus':
      return { decision: decideHarPlus(application, terms.harPlus), taken: 0, short: false };
    case 'sft':
      return decideSft(application, terms.sft, { left, last });
    case 'doorstroomlocatie':
      return decideDoorstroom(application, terms.doorstroom, { left, last });
    case 'omklappen':
      return { decision: decideOmklappen(application), taken: 0, short: false };
  }
}

function purseOf(application: Application, terms: GrantTerms): PurseId | undefined {
  if (application.scheme === 'doorstroomlocatie') return 'doorstroomlocatie';
  return application.scheme === 'sft' ? roundOf(application.received, terms.sft)?.id : undefined;
}

function ceilingOf(id: PurseId, terms: GrantTerms): number {
  if (id === 'doorstroomlocatie') return terms.doorstroom.placesMost;
  return present(
    terms.sft.rounds.find((round) => round.id === id),
    id,
  ).ceiling;
}

function purse(id: PurseId, terms: GrantTerms, before: number, granted: number): Purse {
  const ceiling = ceilingOf(id, terms);
  const left = Math.max(0, ceiling - before - granted);
  must(granted === 0 || before + granted + left === ceiling, `${id}: more was granted than there is`);
  return { id, ...PURSE[id], ceiling, before, granted, left, ...groundOf(PURSE[id].key) };
}

const PURSE = {
  doorstroomlocatie: {
    label: text('plekken op doorstroomlocaties', 'places on doorstroomlocaties'),
    unit: 'places',
    key: 'doorstroom.plaatsen.gepland',
  },
  'sft-2025': { label: text('budget van de ronde van 2025', 'budget of the 2025 round'), unit: 'cents', key: 'sft.budget.2025' },
  'sft-plus': { label: text('budget van SFT+', 'budget of SFT+'), unit: 'cents', key: 'sft.budget' },
} as const;

const inOrderOfArrival = (applications: readonly Application[]): readonly Application[] =>
  [...applications].sort((a, b) => order(a.received, b.received) || order(a.id, b.id));

/** By code unit: the same on every machine. A day without a time comes before every time of that day. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
