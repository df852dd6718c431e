/**
 * The national exchange of large homes (the ministers' letter of 14 November 2025, answer 3, wants to explore one): who moves where, chains
 * and circles of moves with it; first what was promised to regions, then the best there is for four goals in order, with the proof. A proposal:
 * who decides and who agrees stays with the landlord, the municipality and the household.
 */
import type { Text } from '../base/text.ts';
import { type Certificate, certificateOf } from './exchange/certificate.ts';
import { type Chain, chainsOf, chainText } from './exchange/chains.ts';
import { type FloorKept, floorsKept } from './exchange/floor-kept.ts';
import { promisePrices } from './exchange/floors.ts';
import { firstById } from './exchange/first-by-id.ts';
import { compare, GOALS, type GoalName, K, NOTHING, type Worth, worthAt } from './exchange/goals.ts';
import { type Market, marketOf, possibleMoves } from './exchange/market.ts';
import { matchingOf } from './exchange/matching.ts';
import { isWaiting, settledOf, type State } from './exchange/state.ts';
import { type Reason, type Without, whyOf } from './exchange/why.ts';
import { whyText } from './exchange/why-text.ts';
import type { Floor, Home, Household } from './household.ts';

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
  /** Promises to regions, in order of name; then the goal `floors` comes before the four. */
  readonly floors: readonly FloorKept[];
  readonly goals: readonly GoalResult[];
  readonly placements: readonly Placement[];
  readonly chains: readonly (Chain & { readonly text: Text })[];
  /** Households that rented a home and move. */
  readonly moves: number;
  /** Who waits and goes on waiting. */
  readonly unmatched: readonly Unmatched[];
}

export interface Asked {
  /** Promises to regions, before every goal; a region once. */
  readonly floors?: readonly Floor[];
  /** Asked before each household that is taken in and before each reason; once no, the best so far is given, with its gap. */
  readonly mayContinue?: () => boolean;
  /** Steps done and steps in all, counted here: households taken in, turns of the tie-break, households whose wait is explained. */
  readonly onProgress?: (done: number, total: number) => void;
}

export function exchange(households: readonly Household[], homes: readonly Home[], asked: Asked = {}): Exchange {
  const { mayContinue = () => true, floors = [] } = asked;
  const market = marketOf(
    households,
    homes,
    [...floors].sort((a, b) => (a.region < b.region ? -1 : 1)),
  );
  const step = stepsOf(households, asked);
  const { state, complete } = matchingOf(market, mayContinue, step);
  if (complete) firstById(market, state, step);
  const homeOf = settledOf(market, state);
  const promises = { floors: market.floors, price: promisePrices(market, state) };
  const proof = certificateOf(market.households, market.homes, homeOf, state.price, promises);
  const chains = chainsOf(market, homeOf);
  const mayExplain = (): boolean => complete && mayContinue();
  const placements = chains.flatMap(({ steps }) => steps).sort((a, b) => (a.household < b.household ? -1 : 1));
  return {
    households: households.length,
    homes: homes.length,
    options: possibleMoves(market),
    proven: proof.fault === null && compare(proof.value, 0, proof.bound, 0) === 0,
    floors: floorsKept(market, homeOf, mayExplain),
    goals: goalsOf(market, proof),
    placements,
    chains: chains.map((chain) => ({ ...chain, text: chainText(chain) })),
    moves: placements.filter(({ leaves }) => leaves !== null).length,
    unmatched: unmatchedOf(market, state, step, mayExplain),
  };
}

/** Each is taken in once and has one turn in the tie-break; who waits is looked at once more, housed or not. */
function stepsOf(households: readonly Household[], { onProgress }: Asked): () => void {
  const total = 2 * households.length + households.filter(waits).length;
  let done = 0;
  return () => onProgress?.(++done, total);
}

const waits = ({ situation }: Household): boolean => situation.days > 0;

function goalsOf(market: Market, { value, bound }: Certificate): GoalResult[] {
  const before = beforeOf(market);
  return GOALS.map((goal, k) => {
    const proven = GOALS.every((_, g) => g > k || value[g] === bound[g]);
    return { goal, value: value[k], bound: bound[k], before: before[k], proven };
  }).filter(({ goal }) => goal !== 'floors' || market.floors.length > 0);
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
function unmatchedOf(market: Market, state: State, step: () => void, mayExplain: () => boolean): Unmatched[] {
  const why = whyOf(market, state);
  const unmatched: Unmatched[] = [];
  market.households.forEach((household, h) => {
    if (!waits(household)) return;
    if (isWaiting(market, h, state.homeOf[h])) {
      const told = mayExplain() ? why(h) : { reason: { kind: 'not-examined' as const }, without: [] };
      unmatched.push({ household: household.id, ...told, text: whyText(told) });
    }
    step();
  });
  return unmatched;
}
