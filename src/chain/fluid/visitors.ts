/** People without a permit: arrivals, departures and decisions of the IND, by month of arrival. */
import type { FluidWorld } from './state.ts';
import { micro, MICRO, takenIn } from './state.ts';
import { childrenCame } from './children.ts';
import { mixSum, Column } from './mix.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';

/** First applicants and other inflow of this month. */
export function visitorsArrive(world: FluidWorld, month: number): void {
  const { inputs } = world;
  const first = micro(inputs.arrivals.first[month] * inputs.levers['instroom.factor'][month]);
  const other = micro(inputs.arrivals.other[month]);
  applicants(world, month, first);
  world.visitors.other[month] += other;
  ledgerPost(world.ledger, Place.outside, Place.other, other);
  world.sink.arrived(month, (first + other) / MICRO);
}

/** Divides applicants over who leaves without a decision, who is decided fast, and who waits in line. */
export function applicants(world: FluidWorld, month: number, persons: number): void {
  const { visitors, inputs, ledger } = world;
  const { dropoutShare, fastShare } = inputs.procedure;
  const dropout = Math.round(persons * dropoutShare);
  const fast = Math.round(persons * fastShare);
  visitors.dropout[month] += dropout;
  visitors.fast[month] += fast;
  visitors.queue[month] += persons - dropout - fast;
  ledgerPost(ledger, Place.outside, Place.procedure, persons);
}

/** Departures of those who came or were rejected before this month; exponential stays, so a constant part of who is left. */
export function visitorsLeave(world: FluidWorld, month: number): void {
  const { visitors, inputs, ledger } = world;
  const { dropoutMonths, rejectedMonths, otherMonths } = inputs.procedure;
  ledgerPost(ledger, Place.procedure, Place.gone, leave(visitors.dropout, month, takenIn(1 / dropoutMonths)));
  ledgerPost(ledger, Place.rejected, Place.gone, leave(visitors.rejected, month, takenIn(1 / rejectedMonths)));
  ledgerPost(ledger, Place.other, Place.gone, leave(visitors.other, month, takenIn(1 / otherMonths)));
}

function leave(since: Float64Array, month: number, part: number): number {
  let left = 0;
  for (let t = 0; t < month; t++) {
    const persons = Math.round(since[t] * part);
    since[t] -= persons;
    left += persons;
  }
  return left;
}

/** The IND decides: who is in the fast lane first, then in order of arrival as far as its capacity goes. Gives who got a permit, millionths. */
export function visitorsDecided(world: FluidWorld, month: number): number {
  const { inputs, visitors } = world;
  const { procedure, levers } = inputs;
  const share = Math.min(1, procedure.grantShare[month] * levers['inwilliging.factor'][month]);
  const came = month - procedure.fastMonths;
  let granted = 0;
  if (came >= 0) {
    granted += decide(world, month, came, visitors.fast[came], share);
    world.decisions -= visitors.fast[came] / MICRO;
    visitors.fast[came] = 0;
  }
  world.decisions += procedure.decisions[month] * levers['procedure.capaciteit'][month];
  for (; visitors.oldest <= month && world.decisions > 0; visitors.oldest++) {
    const waiting = visitors.queue[visitors.oldest];
    const decided = Math.min(waiting, micro(world.decisions));
    granted += decide(world, month, visitors.oldest, decided, share);
    visitors.queue[visitors.oldest] -= decided;
    world.decisions -= decided / MICRO;
    if (decided < waiting) break;
  }
  if (visitors.oldest > month) world.decisions = Math.min(world.decisions, 0);
  return granted;
}

function decide(world: FluidWorld, month: number, since: number, persons: number, share: number): number {
  const { visitors, ledger, arrival } = world;
  const granted = Math.round(persons * share);
  visitors.rejected[since] += persons - granted;
  ledgerPost(ledger, Place.procedure, Place.rejected, persons - granted);
  const houses = granted / MICRO / mixSum(arrival, Column.persons);
  childrenCame(world, month, since, houses * mixSum(arrival, Column.kids), houses * mixSum(arrival, Column.alone));
  return granted;
}
