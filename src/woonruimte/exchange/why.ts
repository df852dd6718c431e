/**
 * Why somebody goes on waiting. The same search that found the exchange tells what it would cost to give this household a home after all,
 * and whether it would get one if something that stands in its way were not there: facts that solving anew confirms.
 */
import { compare, GOALS, type GoalName, K, NOTHING, type Worth, worthOf } from './goals.ts';
import { fits, OBSTACLES, ofItsSize, type Obstacle, passes } from './fit.ts';
import type { Market } from './market.ts';
import { type Search, searchOf } from './search.ts';
import { isWaiting, type State } from './state.ts';
import { movesOf, type Way } from './way.ts';

export type Reason =
  /** No home is for so many persons; `largest` is the most that any home is for. */
  | { readonly kind: 'size'; readonly persons: number; readonly largest: number }
  /** None of the `homes` that are left passes this obstacle; the obstacles are told in order. */
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle; readonly homes: number }
  /** In every home that fits lives somebody who can go nowhere else: in no exchange at all does this household get one. */
  | { readonly kind: 'occupied'; readonly homes: number }
  /** With this household in a home the `losers` are without, and the first goal that differs is less by `loss`. */
  | { readonly kind: 'others'; readonly homes: number; readonly losers: readonly string[]; readonly goal: GoalName; readonly loss: number }
  /** An exchange in which it gets a home is as good; the order of ids decides. */
  | { readonly kind: 'equal'; readonly homes: number }
  /** Time ran out. */
  | { readonly kind: 'not-examined' };

/** What would be if this obstacle were not there for this household: it gets a home, both are as good, or it still waits. */
export interface Without {
  readonly obstacle: Obstacle;
  readonly outcome: 'housed' | 'equal' | 'waits';
}

export interface Why {
  readonly reason: Reason;
  readonly without: readonly Without[];
}

/** Only for an exchange that is proven. */
export function whyOf(market: Market, state: State): (household: number) => Why {
  const search = searchOf(market, state);
  return (h) => {
    const candidates = homesFor(market, h, null);
    const reason = candidates.length === 0 ? whyNone(market, h) : whyOthers(market, state, search, h, candidates);
    return { reason, without: OBSTACLES.flatMap((obstacle) => withoutOf(market, state, search, h, obstacle, candidates.length)) };
  };
}

function whyNone({ households, homes, own }: Market, h: number): Reason {
  const household = households[h];
  let left = homes.filter((home, j) => j !== own[h] && ofItsSize(household, home));
  if (left.length === 0)
    return { kind: 'size', persons: household.persons, largest: Math.max(0, ...homes.map(({ persons }) => persons.most)) };
  for (const obstacle of OBSTACLES) {
    const passing = left.filter((home) => passes(household, home, obstacle));
    if (passing.length === 0) return { kind: 'obstacle', obstacle, homes: left.length };
    left = passing;
  }
  return { kind: 'equal', homes: left.length };
}

function whyOthers(market: Market, state: State, search: Search, h: number, candidates: readonly number[]): Reason {
  const way = wayInto(market, state, search, h, candidates);
  const homes = candidates.length;
  if (way === null) return { kind: 'occupied', homes };
  const k = way.loss.findIndex((part) => part !== 0);
  if (k < 0) return { kind: 'equal', homes };
  return { kind: 'others', homes, losers: losersOf(market, state, search, h, way), goal: GOALS[k], loss: way.loss[k] };
}

/** Who waits and would have been housed: it waits on, or stays where it is. The household itself was not to be housed. */
function losersOf(market: Market, state: State, { taker }: Search, h: number, way: Way): string[] {
  const loses = ([mover, home]: readonly [number, number]): boolean =>
    market.households[mover].situation.days > 0 && !isWaiting(market, mover, state.homeOf[mover]) && isWaiting(market, mover, home);
  return movesOf(state, (home) => taker[home], h, way)
    .filter(loses)
    .map(([mover]) => market.households[mover].id)
    .sort();
}

function withoutOf(market: Market, state: State, search: Search, h: number, obstacle: Obstacle, before: number): Without[] {
  const homes = homesFor(market, h, obstacle);
  if (homes.length === before) return [];
  const way = wayInto(market, state, search, h, homes);
  const gain = way === null ? 1 : compare(way.loss, 0, NOTHING, 0);
  return [{ obstacle, outcome: gain < 0 ? 'housed' : gain === 0 ? 'equal' : 'waits' }];
}

function homesFor({ households, homes, own }: Market, h: number, but: Obstacle | null): number[] {
  return Array.from(homes.keys()).filter((j) => j !== own[h] && fits(households[h], homes[j], but));
}

/** The cheapest way to have the household in one of these homes. */
function wayInto(
  { households, homes: all, floorOf }: Market,
  state: State,
  search: Search,
  household: number,
  homes: readonly number[],
): Way | null {
  const worth = new Float64Array(homes.length * K);
  homes.forEach((j, o) => {
    const there: Worth = worthOf(households[household], all[j], false);
    worth.set(there, o * K);
    if (floorOf[household] >= 0) worth[o * K]++;
  });
  return search.run({ household, homes: Int32Array.from(homes), worth, mayWait: false, leaves: state.homeOf[household] });
}
