/** A household gets a permit: it is coupled to a municipality, joins its waiting list, and its family may follow. */
import { uniform } from '../../base/draw.ts';
import { poisson } from '../../base/sample.ts';
import { couplingPlace } from '../../koppeling/proportional.ts';
import { hazardMonths } from '../../population/municipalities.ts';
import { calendarAdd } from '../calendar.ts';
import { enter, move } from '../move.ts';
import { Place, Route, StatusKind } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { identityOf, Origin } from '../units.ts';
import { listAdd } from '../waiting-list.ts';
import { type World, whole } from '../world.ts';
import { household } from './arrivals.ts';
import { closeRound, inRounds, joinRound } from './round.ts';

/** Families larger than this are not drawn; the largest published class is seven and more. */
export const FAMILY_MAX = 9;

export function becomeStatusHolder(world: World, month: number, unit: number): void {
  const { units } = world;
  if (!inRounds(world, month)) {
    settle(world, month, unit, couplingTown(world, units.identity[unit]));
    return;
  }
  joinRound(world, month, unit, (town) => {
    settle(world, month, unit, town);
  });
}

function settle(world: World, month: number, unit: number, town: number): void {
  const { units } = world;
  permit(world, month, unit);
  couple(world, month, unit, town);
  move(world, month, unit, Place.waiting, Route.none);
  listAdd(world.lists, units, unit, units.size[unit]);
  planFamily(world, month, unit);
  planOwnHome(world, month, unit);
}

/** Permits that come neither from the procedure nor from family reunion; part of them joins family that has a home already. */
export function otherPermits(world: World, month: number): void {
  const { inputs, units } = world;
  let persons = whole(world, 'otherPermits', inputs.arrivals.otherPermits[month]);
  for (let k = 0; persons > 0; k++) {
    const unit = household(world, month, persons, identityOf(Origin.otherPermit, month, k));
    units.statusKind[unit] = StatusKind.derived;
    const joins = uniform(inputs.seed, Purpose.joinsReferent, world.units.identity[unit], 1) < inputs.arrivals.otherPermitsJoinShare;
    persons -= units.size[unit];
    // Who joins family goes where that family is; the model does not know where, so by quota.
    if (joins || !inRounds(world, month)) {
      newcomer(world, month, unit, couplingTown(world, units.identity[unit]), joins, units.size[unit]);
      continue;
    }
    joinRound(world, month, unit, (town) => {
      newcomer(world, month, unit, town, false, units.size[unit]);
    });
  }
  closeRound(world, month);
}

/** A status holder who was not in reception: moves in with family at once, or waits in reception for a home for `together` persons. */
export function newcomer(world: World, month: number, unit: number, town: number, joins: boolean, together: number): void {
  permit(world, month, unit);
  couple(world, month, unit, town);
  enter(world, month, unit, joins ? Place.homed : Place.waiting, joins ? Route.referent : Route.none);
  if (joins) return;
  listAdd(world.lists, world.units, unit, together);
  planOwnHome(world, month, unit);
}

/** Records the permit itself. */
export function permit(world: World, month: number, unit: number): void {
  const { units } = world;
  units.permit[unit] = month;
  world.permits.rows.push(unit);
  world.permitsThisHalf += units.size[unit];
  world.sink.granted(month, unit, units.size[unit]);
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

/** Where a household is coupled to outside the rounds: by its own draw over what is left of the quota. */
export function couplingTown({ inputs, coupling }: World, identity: number): number {
  return couplingPlace(coupling.weights, uniform(inputs.seed, Purpose.coupling, identity, 0));
}

function planFamily(world: World, month: number, unit: number): void {
  const { inputs, units } = world;
  const share = (inputs.nareis.familyShare * units.size[unit]) / world.meanSize;
  if (uniform(inputs.seed, Purpose.family, world.units.identity[unit], 0) >= share) return;
  const factor = inputs.levers['nareis.factor'][month];
  const extra = (inputs.nareis.perPermit / inputs.nareis.familyShare) * world.meanSize * factor - 1;
  const size = 1 + poisson(Math.max(0, extra), uniform(inputs.seed, Purpose.familySize, world.units.identity[unit], 0));
  units.family[unit] = Math.min(FAMILY_MAX, size);
  world.families.rows.push(unit);
  world.familiesApart++;
}

/** A chance every month to find a home alone; the scenario's factor at the time of the permit holds. */
export function planOwnHome(world: World, month: number, unit: number): void {
  const { inputs } = world;
  const hazard = inputs.routes.ownPerMonth * inputs.levers['eigen.factor'][month];
  if (hazard <= 0) return;
  const wait = hazardMonths(hazard, uniform(inputs.seed, Purpose.ownHome, world.units.identity[unit], 0));
  calendarAdd(world.calendar, month + 1 + Math.floor(wait), unit);
}
