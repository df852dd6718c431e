/**
 * Prices that are almost right, before the exact search. Every household goes to its favourite; a place that holds too many raises its price
 * until who minds least goes elsewhere, a `step` more than needed, so that two places never outbid each other by nothing for ever. Finer
 * steps follow coarser ones. What is not exact here costs the search time, never worth.
 */
import { Heap } from './heap.ts';
import type { Transport } from './transport.ts';

/** One round of haggling; steps and lowering are parts of the highest worth per person. */
interface Round {
  readonly step: number;
  /** Prices begin this much lower than the round before left them, since in a round they only rise. */
  readonly lower: number;
  /** Only about this many households haggle, spread evenly, each for as many as it stands for. */
  readonly households: number;
}

/** Found by trying on generated years of 400 to 30,000 households; other rounds are slower, not less exact. */
const ROUNDS: readonly Round[] = [
  { step: 0.02, lower: 0, households: 3000 },
  { step: 0.002, lower: 0.02, households: 3000 },
  { step: 0.002, lower: 0.005, households: Infinity },
  { step: 0.0005, lower: 0.006, households: Infinity },
];

/**
 * When a household stands for many, a small place looks full with one of them and its price would run away. So it may hold this many persons
 * too many, times those they stand for: its price then begins too low, and the next round mends that.
 */
const SLACK_PERSONS = 2;

export function openingPrices(transport: Transport): void {
  const haggle = new Haggle(transport);
  const highest = highestWorth(transport);
  const all = transport.problem.persons.length;
  for (const { step, lower, households } of ROUNDS) {
    const stride = Math.max(1, Math.floor(all / households));
    haggle.round(Math.max(1, Math.round(step * highest)), Math.round(lower * highest), stride);
  }
}

/** Highest worth per person, scaled units, among some of the households: it only sets how coarse the steps are. */
function highestWorth({ problem, scale, places }: Transport): number {
  let highest = 1;
  const stride = Math.max(1, Math.floor(problem.persons.length / LOOKED_AT));
  for (let h = 0; h < problem.persons.length; h += stride)
    for (let place = 0; place < places; place++) highest = Math.max(highest, problem.score[h * places + place] * scale.perPerson[h]);
  return highest;
}

const LOOKED_AT = 300;

class Haggle {
  readonly #transport: Transport;
  readonly #load: Float64Array;
  #room: Float64Array = new Float64Array(0);
  /** Per place its households, lowest first by the price at which they would rather be elsewhere: a lower bound while prices rise. */
  #members: Heap[] = [];
  #waiting: number[] = [];
  #stride = 1;
  /** Set by {@link #look}: best and second best place at today's prices, and what they leave. */
  #best = 0;
  #most = 0;
  #second = 0;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.#load = new Float64Array(transport.places + 1);
  }

  round(step: number, lower: number, stride: number): void {
    const { price, places, problem, capacity } = this.#transport;
    this.#stride = stride;
    const slack = stride === 1 ? 0 : SLACK_PERSONS * stride;
    this.#room = Float64Array.from(capacity, (persons) => persons + slack);
    for (let place = 0; place < places; place++) price[place] = Math.max(0, price[place] - lower);
    this.#members = Array.from({ length: places }, () => new Heap());
    this.#load.fill(0);
    for (let household = 0; household < problem.persons.length; household += stride) {
      this.#look(household, -1);
      this.#settle(household, this.#best, this.#most - this.#second + price[this.#best]);
    }
    this.#waiting = [];
    for (let place = 0; place < places; place++) if (this.#load[place] > this.#room[place]) this.#waiting.push(place);
    for (let at = 0; at < this.#waiting.length; at++) this.#raise(this.#waiting[at], step);
  }

  #settle(household: number, place: number, leavesAt: number): void {
    if (place === this.#transport.outside) return;
    this.#load[place] += this.#stride * this.#transport.problem.persons[household];
    this.#members[place].push(leavesAt, household);
  }

  #raise(place: number, step: number): void {
    const { price, problem, scale, places } = this.#transport;
    const members = this.#members[place];
    while (this.#load[place] > this.#room[place]) {
      const household = members.pop();
      const worth = problem.score[household * places + place] * scale.perPerson[household];
      this.#look(household, place);
      const leavesAt = worth - this.#most;
      if (members.length > 0 && leavesAt > members.least) {
        members.push(leavesAt, household);
        continue;
      }
      price[place] = Math.max(price[place], leavesAt + step);
      this.#load[place] -= this.#stride * problem.persons[household];
      const elsewhere = Math.max(this.#second, worth - price[place]);
      this.#moveTo(household, this.#best, this.#most - elsewhere + price[this.#best]);
    }
  }

  #moveTo(household: number, place: number, leavesAt: number): void {
    const { outside } = this.#transport;
    const had = this.#load[place];
    this.#settle(household, place, leavesAt);
    if (place !== outside && had <= this.#room[place] && this.#load[place] > this.#room[place]) this.#waiting.push(place);
  }

  /** The two best places for a household other than `not`; outside is worth 0. */
  #look(household: number, not: number): void {
    const { problem, scale, places, price, outside } = this.#transport;
    const { score } = problem;
    const perPerson = scale.perPerson[household];
    const row = household * places;
    let [best, most, second] = [outside, 0, -1];
    for (let place = 0; place < places; place++) {
      const gain = score[row + place] * perPerson - price[place];
      if (gain <= second || place === not) continue;
      if (gain > most) {
        second = most;
        most = gain;
        best = place;
      } else second = gain;
    }
    this.#best = best;
    this.#most = most;
    this.#second = Math.max(0, second);
  }
}
