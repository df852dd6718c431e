/** The IND decides: oldest applications first, as far as its capacity goes; a fast lane goes before. */
import { hazardMonth } from '../../population/hazard.ts';
import { move } from '../move.ts';
import { rowPairs } from '../pairs.ts';
import { Place, Route, StatusKind } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { visitorLeaves } from '../visitors.ts';
import { hazardOf, type World } from '../world.ts';
import { Lane } from './arrivals.ts';
import { becomeStatusHolders } from './permit.ts';

export function procedure(world: World, month: number): void {
  const { inputs, units } = world;
  world.carry.decisions += inputs.procedure.decisions[month] * inputs.levers['procedure.capaciteit'][month];
  const rows: number[] = [];
  let capacity = world.carry.decisions;
  let unit = world.nextApplicant;
  for (; unit < units.count; unit++) {
    if (units.lane[unit] !== Lane.queue) continue;
    if (capacity < units.size[unit]) break;
    capacity -= units.size[unit];
    rows.push(unit);
  }
  world.nextApplicant = unit;
  decide(world, month, rows);
  // Capacity that finds no application is not saved up for later.
  if (unit === units.count) world.carry.decisions = Math.min(world.carry.decisions, 1);
}

/** The first half of a draw tells whether there is a permit; the second which, or when those leave who got none. */
export function decide(world: World, month: number, rows: readonly number[]): void {
  const { inputs, units } = world;
  const share = inputs.procedure.grantShare[month] * inputs.levers['inwilliging.factor'][month];
  const stays = hazardOf(world, 1 / inputs.procedure.rejectedMonths);
  const { first, second } = rowPairs(world, Purpose.decision, rows);
  const granted: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const unit = rows[i];
    world.carry.decisions -= units.size[unit];
    if (first[i] < share) {
      units.statusKind[unit] = kind(world, month, second[i]);
      granted.push(unit);
      continue;
    }
    move(world, month, unit, Place.rejected, Route.none);
    visitorLeaves(world, unit, Place.rejected, month + 1 + hazardMonth(stays, second[i]));
  }
  becomeStatusHolders(world, month, granted);
}

function kind({ inputs: { procedure: p } }: World, month: number, u: number): number {
  if (u < p.refugeeShare[month]) return StatusKind.refugee;
  return u < p.subsidiaryShare[month] ? StatusKind.subsidiary : StatusKind.humanitarian;
}
