/** Family members follow a permit holder, in order of permit, as far as visas are given and conditions are met. */
import { uniform } from '../../base/draw.ts';
import { childrenCount, childrenOf, newStatus, statusHoldersBooked } from '../move.ts';
import { Place, StatusKind } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { familyIdentity, Origin, unitAdd } from '../units.ts';
import { listAdd, listRemove } from '../waiting-list.ts';
import { queueTrim, type World, whole } from '../world.ts';
import { newcomer, newcomers, takeFromQuota } from './permit.ts';

export function nareis(world: World, month: number): void {
  const { inputs, units } = world;
  let places = whole(world, 'nareis', inputs.arrivals.nareis[month]);
  releaseHeld(world, month);
  const queue = world.families;
  while (queue.at < queue.rows.length && places > 0) {
    const referent = queue.rows[queue.at];
    if (units.permit[referent] + inputs.nareis.minimumMonths > month) break;
    if (units.place[referent] === Place.gone) {
      drop(world, referent);
      continue;
    }
    if (mustWait(world, month, referent)) {
      queue.at++;
      world.held.rows.push(referent);
      continue;
    }
    if (units.family[referent] > places) break;
    queue.at++;
    places -= units.family[referent];
    arrive(world, month, referent);
  }
  queueTrim(queue);
  // In history the rest is family of people who were here before the model starts: together with one person more than they are.
  if (month < inputs.arrivals.historyMonths) newcomers(world, month, Origin.family, places, inputs.nareis.joinsReferentShare, 1, false);
  else world.carry.nareis = Math.min(world.carry.nareis + places, inputs.arrivals.nareis[month]);
}

function drop(world: World, referent: number): void {
  world.families.at++;
  world.familiesApart--;
  world.units.family[referent] = 0;
}

/** Wet invoering tweestatusstelsel: subsidiary protected wait, need an income and a home of their own outside reception. */
function mustWait(world: World, month: number, referent: number): boolean {
  const { levers, seed } = world.inputs;
  if (world.units.statusKind[referent] !== StatusKind.subsidiary) return false;
  if (month < world.units.permit[referent] + levers['nareis.wachttijdB'][month]) return true;
  if (levers['nareis.huisvestingseisB'][month] > 0 && world.units.place[referent] !== Place.homed) return true;
  return uniform(seed, Purpose.income, world.units.identity[referent], 0) >= levers['nareis.inkomensdeelB'][month];
}

/** Those held back come to the front again as soon as nothing in the law holds them any longer. */
function releaseHeld(world: World, month: number): void {
  const { held, families } = world;
  if (held.rows.length === 0) return;
  const kept: number[] = [];
  const free: number[] = [];
  for (const referent of held.rows) (mustWait(world, month, referent) ? kept : free).push(referent);
  if (free.length === 0) return;
  held.rows = kept;
  families.rows = free.concat(families.rows.slice(families.at));
  families.at = 0;
}

function arrive(world: World, month: number, referent: number): void {
  const { inputs, units } = world;
  const persons = units.family[referent];
  units.family[referent] = 0;
  world.familiesApart--;
  if (units.place[referent] === Place.waiting) {
    join(world, month, referent, persons);
    return;
  }
  const housed = units.place[referent] === Place.homed;
  const atOnce = housed && uniform(inputs.seed, Purpose.joinsReferent, units.identity[referent], 0) < inputs.nareis.joinsReferentShare;
  const unit = unitAdd(units, familyIdentity(units.identity[referent]), persons, Math.max(persons - 1, 0), month);
  units.referent[unit] = referent;
  units.statusKind[unit] = StatusKind.derived;
  const alone = uniform(inputs.seed, Purpose.ownHome, units.identity[unit], 0);
  newcomer(world, month, unit, units.municipality[referent], atOnce, persons + units.size[referent], alone);
}

/** The family joins a referent who still waits in reception: one larger household, with the referent's place in the order. */
function join(world: World, month: number, referent: number, persons: number): void {
  const { units } = world;
  const children = Math.max(persons - 1, 0);
  const before = units.children[referent];
  listRemove(world.lists, units, referent);
  takeFromQuota(world, month, units.municipality[referent], persons);
  world.permitsThisHalf += persons;
  if (before === 0) units.childrenSince[referent] = month;
  world.arrived += persons;
  world.granted += persons;
  newStatus(world, referent, persons - children);
  statusHoldersBooked(world, month, referent, Place.outside, Place.waiting, persons);
  units.size[referent] += persons;
  units.children[referent] += children;
  if (children > 0) childrenCount(world.children, world.inputs.seed, childrenOf(world, referent, before), 1);
  listAdd(world.lists, units, referent, units.size[referent]);
}
