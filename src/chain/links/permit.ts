/** A household gets a permit: it is coupled to a municipality, joins its waiting list, and its family may follow. */
import { guidedDraw, guideFill } from '../../base/cumulative.ts';
import { poisson } from '../../base/sample.ts';
import { type HazardTable, hazardMonth } from '../../population/hazard.ts';
import { SMALL_HOUSEHOLD } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { calendarAdd } from '../calendar.ts';
import { householdsDraw, householdsPairs } from '../household.ts';
import { enter, move } from '../move.ts';
import { rowPairs } from '../pairs.ts';
import { Place, Route, StatusKind } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { Origin, unitAdd } from '../units.ts';
import { listAdd } from '../waiting-list.ts';
import { COUPLING_PARTS, hazardOf, type World, whole } from '../world.ts';
import { closeRound, inRounds, joinRound } from './round.ts';

/** Families larger than this are not drawn; the largest published class is seven and more. */
export const FAMILY_MAX = 9;

/** The first half of a draw tells where a household is coupled to, the second when it would find a home by itself. */
export function becomeStatusHolders(world: World, month: number, rows: readonly number[]): void {
  const { units } = world;
  const { first, second } = rowPairs(world, Purpose.coupling, rows);
  const family = rowPairs(world, Purpose.family, rows);
  const alone = ownHomes(world, month);
  const rounds = inRounds(world, month);
  for (let i = 0; i < rows.length; i++) {
    const unit = rows[i];
    const settle = (town: number): void => {
      permit(world, month, unit);
      couple(world, month, unit, town);
      move(world, month, unit, Place.waiting, Route.none);
      startWait(world, unit, units.size[unit]);
      if (family.first[i] < familyShare(world, unit)) planFamily(world, month, unit, family.second[i]);
      planOwnHome(world, month, unit, alone, second[i]);
    };
    if (rounds) joinRound(world, month, unit, settle);
    else settle(couplingTown(world, month, first[i]));
  }
}

/** Permits that come neither from the procedure nor from family reunion; part of them joins family that has a home already. */
export function otherPermits(world: World, month: number): void {
  const { inputs } = world;
  const persons = whole(world, 'otherPermits', inputs.arrivals.otherPermits[month]);
  newcomers(world, month, Origin.otherPermit, persons, inputs.arrivals.otherPermitsJoinShare, 0, inRounds(world, month));
  closeRound(world, month);
}

/**
 * Status holders of exactly `persons` persons who were not in reception, with nobody in the model whom they follow. A share joins people who have a
 * home; who waits for a home waits for one with room for `more` than they are.
 */
export function newcomers(
  world: World,
  month: number,
  origin: number,
  persons: number,
  joinShare: number,
  more: number,
  rounds: boolean,
): void {
  const { units } = world;
  const drawn = householdsDraw(world, origin, month, persons);
  householdsPairs(world, Purpose.joinsReferent, drawn, 1);
  const joinDraws = drawn.first.slice(0, drawn.count);
  householdsPairs(world, Purpose.coupling, drawn, 0);
  for (let k = 0; k < drawn.count; k++) {
    const size = drawn.size[k];
    const unit = unitAdd(units, drawn.identity[k], size, drawn.children[k], month);
    units.statusKind[unit] = StatusKind.derived;
    // One by one: taking an array apart costs time in a loop.
    const joins = joinDraws[k] < joinShare;
    const together = size + more;
    const own = drawn.second[k];
    // Who joins family goes where that family is; the model does not know where, so by quota.
    if (joins || !rounds) newcomer(world, month, unit, couplingTown(world, month, drawn.first[k]), joins, together, own);
    else {
      joinRound(world, month, unit, (town) => {
        newcomer(world, month, unit, town, false, together, own);
      });
    }
  }
}

/**
 * A status holder who was not in reception: moves in with family at once, or waits in reception for a home for `together` persons, and for the
 * chance to find one alone that `u` tells.
 */
export function newcomer(world: World, month: number, unit: number, town: number, joins: boolean, together: number, u: number): void {
  permit(world, month, unit);
  couple(world, month, unit, town);
  enter(world, month, unit, joins ? Place.homed : Place.waiting, joins ? Route.referent : Route.none);
  if (joins) return;
  startWait(world, unit, together);
  planOwnHome(world, month, unit, ownHomes(world, month), u);
}

/** In line for a home for `together` persons, and where it is small enough also for the other routes. */
export function startWait(world: World, unit: number, together: number): void {
  listAdd(world.lists, world.units, unit, together);
  if (world.units.size[unit] <= SMALL_HOUSEHOLD) world.permits.rows.push(unit);
}

/** Records the permit itself. */
export function permit(world: World, month: number, unit: number): void {
  const { units } = world;
  units.permit[unit] = month;
  world.permitsThisHalf += units.size[unit];
  world.granted += units.size[unit];
}

function couple(world: World, month: number, unit: number, municipality: number): void {
  world.units.municipality[unit] = municipality;
  takeFromQuota(world, month, municipality, world.units.size[unit]);
}

/** Persons coupled to a municipality count against its quota. */
export function takeFromQuota(world: World, month: number, municipality: number, persons: number): void {
  world.toCouple[municipality] -= persons;
  world.sink.coupled(month, municipality, persons);
}

/** Where a household is coupled to outside the rounds, for its own uniform `u`: over what is left of the quota. */
export function couplingTown(world: World, month: number, u: number): number {
  const { coupling } = world;
  const { weights, guide } = coupling;
  const total = weights[MUNICIPALITIES - 1];
  if (coupling.guideMonth !== month) guideFill(weights, 0, MUNICIPALITIES, total, guide, 0, COUPLING_PARTS);
  coupling.guideMonth = month;
  return guidedDraw(weights, 0, total, guide, 0, COUPLING_PARTS, u);
}

const familyShare = ({ inputs: { nareis }, units, meanSize }: World, unit: number): number =>
  (nareis.familyShare * units.size[unit]) / meanSize;

function planFamily(world: World, month: number, unit: number, u: number): void {
  const { inputs, units } = world;
  const factor = inputs.levers['nareis.factor'][month];
  const extra = (inputs.nareis.perPermit / inputs.nareis.familyShare) * world.meanSize * factor - 1;
  const size = 1 + poisson(Math.max(0, extra), u);
  units.family[unit] = Math.min(FAMILY_MAX, size);
  world.families.rows.push(unit);
  world.familiesApart++;
}

/** When somebody finds a home alone, the scenario's factor at the time of the permit given; null where nobody does. */
export function ownHomes(world: World, month: number): HazardTable | null {
  const hazard = world.inputs.routes.ownPerMonth * world.inputs.levers['eigen.factor'][month];
  return hazard > 0 ? hazardOf(world, hazard) : null;
}

export function planOwnHome(world: World, month: number, unit: number, alone: HazardTable | null, u: number): void {
  if (alone !== null) calendarAdd(world.calendar, month + 1 + hazardMonth(alone, u), unit);
}
