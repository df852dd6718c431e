/** Solves the relaxation, and keeps it solved while households come and go and places grow or shrink. */
import { must } from '../../base/must.ts';
import type { Problem } from '../problem.ts';
import { arrive, depart } from './moves.ts';
import { reachAll, reachAllBack, type Search, searchCreate } from './nearest.ts';
import { augment, fill } from './path.ts';
import { type OnPart, stretch, unheard } from './on-part.ts';
import { openingPrices } from './opening.ts';
import { favourite, type Transport, transportCreate } from './transport.ts';

/** About so much of the work is done when the first prices are there. */
const OPENED = 0.4;

/** Per place, in scaled units; outside last, 0. A place without a seat has no highest price: it is infinite. */
export interface PriceRange {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

export class Relaxation {
  readonly transport: Transport;
  readonly #search: Search;
  /** Chains of moves so far: what the work is counted in. */
  chains = 0;

  /** Empty places, nobody entered. */
  constructor(problem: Problem) {
    this.transport = transportCreate(problem);
    this.#search = searchCreate(this.transport.places + 1);
  }

  /** Best for all households at once, from prices that are almost right. */
  static solve(problem: Problem, onPart: OnPart = unheard): Relaxation {
    const relaxation = new Relaxation(problem);
    openingPrices(relaxation.transport);
    onPart(OPENED);
    relaxation.#solveFromHere(stretch(onPart, OPENED, 1));
    return relaxation;
  }

  /**
   * The lowest and the highest prices at which a best placement holds, in scaled units. There is one lowest and one highest for all places
   * together, so they do not depend on `first`, prices that may be about right (per person, in the unit of scores): those of the week
   * before save time, and nothing else.
   */
  static priceRange(problem: Problem, first: Float64Array | null): PriceRange {
    const relaxation = new Relaxation(problem);
    const { transport } = relaxation;
    if (first === null) openingPrices(transport);
    else startAt(transport, first);
    relaxation.#solveFromHere();
    return { lowest: relaxation.#lowest(), highest: relaxation.#highest() };
  }

  /** A place costs at least what who is outside, or would move on from elsewhere, would gain there. */
  #lowest(): Float64Array {
    return reachAll(this.transport, this.#search).map((reach) => 0 - reach);
  }

  /** And at most what who is there would lose by leaving, or by moving on to where a seat is cheaper. */
  #highest(): Float64Array {
    return reachAllBack(this.transport, this.#search);
  }

  /** A best placement at prices that are right already: it follows from the problem and those prices alone, and they stay. */
  static at(problem: Problem, prices: Float64Array): Relaxation {
    const relaxation = new Relaxation(problem);
    relaxation.transport.price.set(prices);
    relaxation.#solveFromHere();
    return relaxation;
  }

  /** Everybody at the favourite at today's prices; what does not fit then is moved along cheapest chains. */
  #solveFromHere(onPart: OnPart = unheard): void {
    for (let household = 0; household < this.transport.problem.persons.length; household++) this.enter(household);
    this.priceEmptySeats();
    this.settle(onPart);
  }

  insert(household: number): void {
    this.enter(household);
    this.settle();
  }

  remove(household: number): void {
    this.#leave(household);
    this.settle();
  }

  /** A household lives in a place for certain: it leaves the problem and takes its room with it. */
  pin(household: number, place: number): void {
    this.#leave(household);
    this.setCapacity(place, this.transport.capacity[place] - this.transport.problem.persons[household]);
    this.settle();
  }

  /** Back to before {@link pin}. */
  unpin(household: number, place: number): void {
    this.setCapacity(place, this.transport.capacity[place] + this.transport.problem.persons[household]);
    this.enter(household);
    this.settle();
  }

  #leave(household: number): void {
    const { parcels } = this.transport;
    for (let parcel = parcels.first[household]; parcel >= 0; parcel = parcels.first[household])
      depart(this.transport, household, parcels.place[parcel], parcels.persons[parcel]);
  }

  resize(place: number, persons: number): void {
    this.setCapacity(place, persons);
    this.settle();
  }

  /** A household takes the place it likes best at today's prices, full or not. */
  enter(household: number): void {
    arrive(this.transport, household, favourite(this.transport, household), this.transport.problem.persons[household]);
  }

  /** A place with a price has no empty seats: what it lacks, it still has to get. */
  priceEmptySeats(): void {
    const { places, price, empty, excess } = this.transport;
    for (let place = 0; place < places; place++) {
      if (price[place] === 0) continue;
      excess[place] -= empty[place];
      empty[place] = 0;
    }
  }

  setCapacity(place: number, persons: number): void {
    const { capacity, excess } = this.transport;
    excess[place] += capacity[place] - persons;
    capacity[place] = persons;
  }

  /** Moves people along cheapest chains until every place holds exactly its capacity, empty seats included. */
  settle(onPart: OnPart = unheard): void {
    const { places, excess } = this.transport;
    for (let place = 0; place < places; place++) {
      onPart(place / (2 * places));
      if (excess[place] > 0) this.#seatsOut(place);
      while (excess[place] > 0) this.#chain(augment, place);
    }
    for (let place = 0; place < places; place++) {
      onPart((places + place) / (2 * places));
      if (excess[place] < 0) this.#seatsIn(place);
      while (excess[place] < 0) this.#chain(fill, place);
    }
  }

  #chain(along: typeof augment | typeof fill, place: number): void {
    this.chains++;
    must(along(this.transport, this.#search, place), 'outside can always be reached');
  }

  /** Empty seats go first: they cost nothing. */
  #seatsOut(place: number): void {
    const { empty, excess } = this.transport;
    const seats = Math.min(empty[place], excess[place]);
    empty[place] -= seats;
    excess[place] -= seats;
  }

  /** A place without a price may stay empty as far as it is. Somebody outside would come at no gain at best: its price is right. */
  #seatsIn(place: number): void {
    const { empty, excess, price } = this.transport;
    if (price[place] !== 0) return;
    empty[place] -= excess[place];
    excess[place] = 0;
  }
}

/** Never above what anybody is worth, so that sums stay exact. */
function startAt({ price, places, problem, scale }: Transport, first: Float64Array): void {
  const highest = problem.score.reduce((a, b) => Math.max(a, b), 0) * scale.unit;
  for (let place = 0; place < places; place++) price[place] = Math.max(0, Math.min(highest, Math.round(first[place] * scale.unit)));
}
