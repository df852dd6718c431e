/** The IND decides: oldest applications first, as far as its capacity goes; a fast lane goes before. */
import { uniform } from '../../base/draw.ts';
import { move } from '../move.ts';
import { Place, Route, StatusKind } from '../place.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { leaveAfter } from './arrivals.ts';
import { becomeStatusHolder } from './permit.ts';

export function procedure(world: World, month: number): void {
  const { inputs, units, procedure: queue } = world;
  world.carry.decisions += inputs.procedure.decisions[month] * inputs.levers['procedure.capaciteit'][month];
  while (queue.at < queue.rows.length) {
    const unit = queue.rows[queue.at];
    if (world.carry.decisions < units.size[unit]) return;
    queue.at++;
    decide(world, month, unit);
  }
  // Capacity that finds no application is not saved up for later.
  world.carry.decisions = Math.min(world.carry.decisions, 1);
}

export function decide(world: World, month: number, unit: number): void {
  const { inputs, units } = world;
  world.carry.decisions -= units.size[unit];
  const granted = inputs.procedure.grantShare[month] * inputs.levers['inwilliging.factor'][month];
  if (uniform(inputs.seed, Purpose.decision, units.identity[unit], 0) < granted) {
    units.statusKind[unit] = kind(world, month, unit);
    becomeStatusHolder(world, month, unit);
  } else {
    move(world, month, unit, Place.rejected, Route.none);
    leaveAfter(world, month, unit, inputs.procedure.rejectedMonths);
  }
}

function kind(world: World, month: number, unit: number): number {
  const { seed, procedure: p } = world.inputs;
  const u = uniform(seed, Purpose.statusKind, world.units.identity[unit], 0);
  if (u < p.refugeeShare[month]) return StatusKind.refugee;
  return u < p.subsidiaryShare[month] ? StatusKind.subsidiary : StatusKind.humanitarian;
}
