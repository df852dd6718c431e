/** First applicants and other inflow come into reception. */
import { uniform } from '../../base/draw.ts';
import { hazardMonths } from '../../population/municipalities.ts';
import { childrenDraw, sizeDraw } from '../../population/household-size.ts';
import { calendarAdd } from '../calendar.ts';
import { enter } from '../move.ts';
import { Place, Route } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { identityOf, Origin, unitAdd } from '../units.ts';
import { type World, whole } from '../world.ts';

/** How a first applicant leaves the procedure. */
export const Lane = { queue: 0, fast: 1, dropout: 2 } as const;

export function arrivals(world: World, month: number): void {
  const { inputs } = world;
  const factor = inputs.levers['instroom.factor'][month];
  let persons = whole(world, 'first', inputs.arrivals.first[month] * factor);
  for (let k = 0; persons > 0; k++) persons -= applicant(world, month, persons, identityOf(Origin.first, month, k));
  let other = whole(world, 'other', inputs.arrivals.other[month]);
  for (let k = 0; other > 0; k++) other -= otherInflow(world, month, other, identityOf(Origin.other, month, k));
}

/**
 * Draws a household of at most `most` persons, so that the counted total is met to the person. One uniform serves the size and, within
 * the singles, whether it is an unaccompanied minor: given the size, what is left of it is uniform again.
 */
export function household(world: World, month: number, most: number, identity: number): number {
  const { inputs, units } = world;
  const u = uniform(inputs.seed, Purpose.size, identity, 0);
  const size = Math.min(most, sizeDraw(world.sizes, u));
  if (size > 1)
    return unitAdd(units, identity, size, childrenDraw(inputs.household, size, uniform(inputs.seed, Purpose.children, identity, 0)), month);
  return unitAdd(units, identity, 1, u < inputs.household.unaccompaniedShare * world.sizes[0] ? 1 : 0, month);
}

function applicant(world: World, month: number, most: number, identity: number): number {
  const unit = household(world, month, most, identity);
  enter(world, month, unit, Place.procedure, Route.none);
  assignLane(world, month, unit);
  return world.units.size[unit];
}

/** Chooses the lane of an applicant; only the ordinary lane waits in the queue of the IND. */
export function assignLane(world: World, month: number, unit: number): void {
  const { seed, procedure } = world.inputs;
  const u = uniform(seed, Purpose.lane, world.units.identity[unit], 0);
  if (u < procedure.dropoutShare) {
    world.units.lane[unit] = Lane.dropout;
    // Given that it drops out, u / dropoutShare is uniform again: it tells when.
    const wait = hazardMonths(1 / procedure.dropoutMonths, u / procedure.dropoutShare);
    calendarAdd(world.calendar, month + 1 + Math.floor(wait), unit);
  } else if (u < procedure.dropoutShare + procedure.fastShare) {
    world.units.lane[unit] = Lane.fast;
    calendarAdd(world.calendar, month + procedure.fastMonths, unit);
  } else {
    world.procedure.rows.push(unit);
  }
}

function otherInflow(world: World, month: number, most: number, identity: number): number {
  const unit = household(world, month, most, identity);
  enter(world, month, unit, Place.other, Route.none);
  leaveAfter(world, month, unit, world.inputs.procedure.otherMonths);
  return world.units.size[unit];
}

/** Plans the departure of a household after an exponential stay with the given mean. */
export function leaveAfter(world: World, month: number, unit: number, meanMonths: number): void {
  const stay = hazardMonths(1 / meanMonths, uniform(world.inputs.seed, Purpose.departure, world.units.identity[unit], 0));
  calendarAdd(world.calendar, month + 1 + Math.floor(stay), unit);
}
