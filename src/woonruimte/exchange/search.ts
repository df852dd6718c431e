/**
 * The cheapest way to give one household a home: it takes one, who lived there takes another, and so on, until a home was empty or somebody
 * who can wait waits. Did the first household leave a home, then the row goes on until that home is taken or stays empty at its price.
 * Dijkstra over homes with reduced worths, which are never below nothing after the first step; a loss is a vector.
 */
import { add, compare, K, NOTHING, set, worthAt } from './goals.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { Market } from './market.ts';
import { NONE, type State } from './state.ts';
import { type End, NOBODY, type Way } from './way.ts';

/** The household that looks for a home, with its options (homes and their worths, five numbers each). */
export interface Seeker {
  readonly household: number;
  readonly homes: Int32Array;
  readonly worth: Float64Array;
  readonly mayWait: boolean;
  /** Home it leaves, or NONE. */
  readonly leaves: number;
}

export interface Search {
  readonly run: (seeker: Seeker) => Way | null;
  /** After a run: homes that were settled, their distances (five numbers each), and who would take each home. */
  readonly settled: readonly number[];
  readonly distance: Float64Array;
  readonly taker: Int32Array;
}

interface Running {
  readonly market: Market;
  readonly state: State;
  readonly labels: Labels;
  readonly settled: number[];
  /** The cheapest end so far, and what it costs. */
  readonly loss: Float64Array;
  end: End | null;
}

export function searchOf(market: Market, state: State): Search {
  const labels = labelsOf(market.places);
  const running: Running = { market, state, labels, settled: [], loss: new Float64Array(K), end: null };
  return { run: (seeker) => run(running, seeker), settled: running.settled, distance: labels.distance, taker: labels.taker };
}

function run(running: Running, seeker: Seeker): Way | null {
  const { labels, loss, settled } = running;
  labels.clear();
  settled.length = 0;
  running.end = null;
  if (seeker.mayWait) endWaiting(running, seeker.household, NOTHING, 0);
  reach(running, seeker.household, { ...seeker, from: 0, to: seeker.homes.length }, NOTHING, 0);
  const filled: End = { kind: 'home', home: seeker.leaves };
  if (spread(running, seeker.leaves, true)) return { loss: worthAt(labels.distance, seeker.leaves * K), end: filled, outside: null };
  const end = endOf(running);
  if (end === null) return null;
  if (seeker.leaves === NONE) return { loss: worthAt(loss, 0), end, outside: null };
  refill(running, seeker.household);
  spread(running, seeker.leaves, false);
  return { loss: worthAt(labels.distance, seeker.leaves * K), end: filled, outside: end };
}

/** Read by a call, because the compiler does not see that a search changes it. */
const endOf = (running: Running): End | null => running.end;

/** Takes homes in order of distance until the home that was left is reached (true) or no home is nearer than the end. */
function spread(running: Running, leaves: number, mayEnd: boolean): boolean {
  const { market, state, labels, settled, loss } = running;
  for (let home = labels.nearest(); home >= 0; home = labels.nearest()) {
    if (mayEnd && running.end !== null && compare(loss, 0, labels.distance, home * K) <= 0) return false;
    settled.push(labels.take());
    if (home === leaves) return true;
    const holder = state.holder[home];
    if (holder === NONE) {
      if (mayEnd) endAt(running, { kind: 'home', home }, labels.distance, home * K);
      continue;
    }
    if (mayEnd && market.own[holder] === NONE) endWaiting(running, holder, labels.distance, home * K);
    reach(running, holder, optionsOf(market, holder), labels.distance, home * K);
  }
  return false;
}

/** From the end on: a home that somebody holds stays empty, at its price, or who waits takes it; its holder goes on to the next. */
function refill(running: Running, seeker: number): void {
  const { market, state, labels, loss } = running;
  const sum = new Float64Array(K);
  for (let home = 0; home < market.places; home++) {
    if (state.holder[home] === NONE) continue;
    set(sum, 0, loss, 0);
    add(sum, 0, state.price, home * K, 1);
    labels.offer(home, sum, NOBODY);
  }
  for (let h = 0; h < market.households.length; h++)
    if (h !== seeker && state.homeOf[h] === NONE) reach(running, h, optionsOf(market, h), loss, 0);
}

interface Options {
  readonly homes: Int32Array;
  readonly worth: Float64Array;
  readonly from: number;
  readonly to: number;
}

const optionsOf = ({ home, worth, first }: Market, h: number): Options => ({ homes: home, worth, from: first[h], to: first[h + 1] });

/** Offers every option of the household its distance: that of the household, plus what it gains less there than at its best. */
function reach({ state, labels }: Running, household: number, options: Options, base: ArrayLike<number>, at: number): void {
  const start = new Float64Array(K);
  const sum = new Float64Array(K);
  set(start, 0, base, at);
  add(start, 0, state.gain, household * K, 1);
  for (let o = options.from; o < options.to; o++) {
    const home = options.homes[o];
    set(sum, 0, start, 0);
    add(sum, 0, state.price, home * K, 1);
    add(sum, 0, options.worth, o * K, -1);
    labels.offer(home, sum, household);
  }
}

function endWaiting(running: Running, household: number, base: ArrayLike<number>, at: number): void {
  const sum = new Float64Array(K);
  set(sum, 0, base, at);
  add(sum, 0, running.state.gain, household * K, 1);
  endAt(running, { kind: 'waits', household }, sum, 0);
}

function endAt(running: Running, end: End, cost: ArrayLike<number>, at: number): void {
  if (running.end !== null && compare(cost, at, running.loss, 0) >= 0) return;
  set(running.loss, 0, cost, at);
  running.end = end;
}
