/** Solves the relaxation, and keeps it solved while households come and go and places grow or shrink. */
import { must } from '../../base/must.ts';
import type { Problem } from '../problem.ts';
import { arrive, depart } from './moves.ts';
import { augment, type Search, searchCreate } from './path.ts';
import { favourite, type Transport, transportCreate } from './transport.ts';

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

  /** Best for all households at once: see {@link grow}. */
  static solve(problem: Problem): Relaxation {
    const relaxation = new Relaxation(problem);
    grow(relaxation);
    return relaxation;
  }

  insert(household: number): void {
    this.enter(household);
    this.settle();
  }

  remove(household: number): void {
    const { parcels } = this.transport;
    for (let parcel = parcels.first[household]; parcel >= 0; parcel = parcels.first[household])
      depart(this.transport, household, parcels.place[parcel], parcels.persons[parcel]);
    this.settle();
  }

  resize(place: number, persons: number): void {
    this.setCapacity(place, persons);
    this.settle();
  }

  /** A household takes the place it likes best at today's prices, full or not. */
  enter(household: number): void {
    arrive(this.transport, household, favourite(this.transport, household), this.transport.problem.persons[household]);
  }

  setCapacity(place: number, persons: number): void {
    const { capacity, excess } = this.transport;
    excess[place] += capacity[place] - persons;
    capacity[place] = persons;
  }

  /** Moves people along cheapest chains until every place holds exactly its capacity, empty seats included. */
  settle(): void {
    const { places, outside, excess } = this.transport;
    for (let place = 0; place < places; place++) {
      if (excess[place] > 0) this.#seatsOut(place);
      while (excess[place] > 0) this.#chain(place);
    }
    for (let place = 0; place < places; place++) {
      if (excess[place] < 0) this.#seatsIn(place);
      while (excess[place] < 0) this.#chain(outside);
    }
  }

  #chain(source: number): void {
    this.chains++;
    must(augment(this.transport, this.#search, source), 'outside can always be reached');
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

/** A first part of the country is this many households; each next part doubles it. */
const FIRST_PART = 400;

/**
 * Solves the country in parts of doubling size, spread evenly over the households, each with its share of every capacity: the prices of a
 * part are nearly those of the next, so few people have to move again. Any order would give the same worth; this one is quick.
 */
function grow(relaxation: Relaxation): void {
  const { problem } = relaxation.transport;
  const households = problem.persons.length;
  let stride = 1;
  while (households / stride > FIRST_PART) stride *= 2;
  const total = sum(problem.persons);
  let entered = 0;
  for (let first = true; stride >= 1; stride /= 2, first = false) {
    for (let household = first ? 0 : stride; household < households; household += first ? stride : 2 * stride) {
      relaxation.enter(household);
      entered += problem.persons[household];
    }
    for (let place = 0; place < problem.capacity.length; place++)
      relaxation.setCapacity(place, stride === 1 ? problem.capacity[place] : Math.floor((problem.capacity[place] * entered) / total));
    relaxation.settle();
  }
}

const sum = (values: Int32Array): number => values.reduce((a, b) => a + b, 0);
