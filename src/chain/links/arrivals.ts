/** First applicants and other inflow come into reception. */
import { hazardMonth } from '../../population/hazard.ts';
import { calendarAdd } from '../calendar.ts';
import { householdsDraw, householdsPairs } from '../household.ts';
import { Place } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { Origin } from '../units.ts';
import { visitorEnters, visitorPasses } from '../visitors.ts';
import { hazardOf, type World, whole } from '../world.ts';

/** How a first applicant leaves the procedure; those in the ordinary lane wait in the queue of the IND. */
export const Lane = { none: 0, queue: 1, fast: 2 } as const;

export function arrivals(world: World, month: number): void {
  const { inputs } = world;
  const factor = inputs.levers['instroom.factor'][month];
  const persons = whole(world, 'first', inputs.arrivals.first[month] * factor);
  applicants(world, month, Origin.first, persons);
  const other = whole(world, 'other', inputs.arrivals.other[month]);
  otherInflow(world, month, other);
  world.arrived += persons + other;
}

/**
 * Applicants of exactly `persons` persons. The first half of a draw tells the lane, the second when those leave who drop out; only the
 * ordinary lane waits in the queue of the IND.
 */
export function applicants(world: World, month: number, origin: number, persons: number): void {
  const { procedure } = world.inputs;
  const drawn = householdsDraw(world, origin, month, persons);
  householdsPairs(world, Purpose.lane, drawn, 0);
  const dropouts = hazardOf(world, 1 / procedure.dropoutMonths);
  const notQueue = procedure.dropoutShare + procedure.fastShare;
  for (let k = 0; k < drawn.count; k++) {
    const u = drawn.first[k];
    if (u < procedure.dropoutShare) {
      visitorPasses(world, month, drawn, k, Place.procedure, month + 1 + hazardMonth(dropouts, drawn.second[k]));
      continue;
    }
    const unit = visitorEnters(world, month, drawn, k, Place.procedure);
    if (u < notQueue) {
      world.units.lane[unit] = Lane.fast;
      calendarAdd(world.calendar, month + procedure.fastMonths, unit);
    } else {
      world.units.lane[unit] = Lane.queue;
    }
  }
}

/** They leave after an exponential stay. */
function otherInflow(world: World, month: number, persons: number): void {
  const drawn = householdsDraw(world, Origin.other, month, persons);
  householdsPairs(world, Purpose.departure, drawn, 0);
  const stays = hazardOf(world, 1 / world.inputs.procedure.otherMonths);
  for (let k = 0; k < drawn.count; k++) visitorPasses(world, month, drawn, k, Place.other, month + 1 + hazardMonth(stays, drawn.first[k]));
}
