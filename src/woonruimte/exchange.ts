/**
 * The national exchange of large homes (the ministers' letter of 14 November 2025, answer 3, wants to explore one): who moves where, chains
 * and circles of moves with it, the best there is for four goals in order, with the proof. A proposal: who decides and who agrees stays
 * with the landlord, the municipality and the household.
 */
import type { Text } from '../base/text.ts';
import { type Certificate, certificateOf } from './exchange/certificate.ts';
import { type Chain, chainsOf, chainText } from './exchange/chains.ts';
import { firstById } from './exchange/first-by-id.ts';
import { compare, GOALS, type GoalName, K, NOTHING, type Worth, worthAt } from './exchange/goals.ts';
import { type Market, marketOf, possibleMoves } from './exchange/market.ts';
import { matchingOf } from './exchange/matching.ts';
import { NONE, type State } from './exchange/state.ts';
import { type Reason, type Without, whyOf } from './exchange/why.ts';
import { whyText } from './exchange/why-text.ts';
import type { Home, Household } from './household.ts';

export interface GoalResult {
  readonly goal: GoalName;
  /** What the exchange is worth, at most can be worth, and was worth before anybody moved. */
  readonly value: number;
  readonly bound: number;
  readonly before: number;
  /** Proven when value and bound are equal here and in every goal before. */
  readonly proven: boolean;
}

export interface Placement {
  readonly household: string;
  readonly home: string;
  readonly leaves: string | null;
}

export interface Unmatched {
  readonly household: string;
  readonly reason: Reason;
  readonly without: readonly Without[];
  readonly text: Text;
}

export interface Exchange {
  readonly households: number;
  readonly homes: number;
  /** Pairs of a household and a home it could move to. */
  readonly options: number;
  readonly proven: boolean;
  readonly goals: readonly GoalResult[];
  readonly placements: readonly Placement[];
  readonly chains: readonly (Chain & { readonly text: Text })[];
  /** Households that rented a home and move. */
  readonly moves: number;
  /** Who waits and goes on waiting. */
  readonly unmatched: readonly Unmatched[];
}

export function exchange(households: readonly Household[], homes: readonly Home[], mayContinue: () => boolean = () => true): Exchange {
  const market = marketOf(households, homes);
  const { state, complete } = matchingOf(market, mayContinue);
  if (complete) firstById(market, state);
  const proof = certificateOf(market.households, market.homes, state.homeOf, state.price);
  const chains = chainsOf(market, state.homeOf);
  const placements = chains.flatMap(({ steps }) => steps).sort((a, b) => (a.household < b.household ? -1 : 1));
  return {
    households: households.length,
    homes: homes.length,
    options: possibleMoves(market),
    proven: proof.fault === null && compare(proof.value, 0, proof.bound, 0) === 0,
    goals: goalsOf(market, proof),
    placements,
    chains: chains.map((chain) => ({ ...chain, text: chainText(chain) })),
    moves: placements.filter(({ leaves }) => leaves !== null).length,
    unmatched: unmatchedOf(market, state, complete, mayContinue),
  };
}

function goalsOf(market: Market, { value, bound }: Certificate): GoalResult[] {
  const before = beforeOf(market);
  return GOALS.map((goal, k) => {
    const proven = GOALS.every((_, g) => g > k || value[g] === bound[g]);
    return { goal, value: value[k], bound: bound[k], before: before[k], proven };
  });
}

/** Nobody moves. */
function beforeOf({ own, first, home, worth }: Market): Worth {
  const sum = [...NOTHING];
  own.forEach((rented, h) => {
    for (let o = first[h]; o < first[h + 1]; o++) if (home[o] === rented) for (let k = 0; k < K; k++) sum[k] += worth[o * K + k];
  });
  return worthAt(sum, 0);
}

/** Who waits (for more than somebody else's sake) and is not given a home. */
function unmatchedOf(market: Market, state: State, complete: boolean, mayContinue: () => boolean): Unmatched[] {
  const { households, own } = market;
  const waits = (h: number): boolean => households[h].situation.days > 0 && (state.homeOf[h] === NONE || state.homeOf[h] === own[h]);
  const why = whyOf(market, state);
  return Array.from(households.keys())
    .filter(waits)
    .map((h) => {
      const told = complete && mayContinue() ? why(h) : { reason: { kind: 'not-examined' as const }, without: [] };
      return { household: households[h].id, ...told, text: whyText(told) };
    });
}
