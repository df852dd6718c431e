/** Spread, each half-year: how many status holders each municipality takes under the design in force. */
import { couplingWeights } from '../../koppeling/proportional.ts';
import { quotaOf } from '../../koppeling/quota.ts';
import { type SpreadDesign, spreadDesigns } from '../../measures/spread-design.ts';
import type { World } from '../world.ts';
import { quotaBasis } from './spread.ts';

const HALF_YEAR = 6;

export function task(world: World, month: number): void {
  const design = designAt(world, month);
  if (month % HALF_YEAR === 0) newHalfYear(world, month, design);
  const { toCouple, towns, coupling } = world;
  couplingWeights(toCouple, towns.population, hasQuota(world, month, design), coupling.weights);
}

const designAt = ({ inputs: { koppeling } }: World, month: number): SpreadDesign =>
  spreadDesigns[month < koppeling.from ? 'proportioneel' : koppeling.design];

/** The task by inhabitants lapses with the law; another design was made to hold without it. */
function hasQuota({ inputs }: World, month: number, design: SpreadDesign): boolean {
  if (design.key === 'geen') return false;
  return inputs.levers['taakstelling.actief'][month] > 0 || design.id !== 'proportioneel';
}

/** The national number is the published task where it is known, else last half-year's permits. */
function newHalfYear(world: World, month: number, design: SpreadDesign): void {
  const { inputs, toCouple, backlog } = world;
  world.permitsPreviousHalf = world.permitsThisHalf;
  world.permitsThisHalf = 0;
  const inForce = inputs.levers['taakstelling.actief'][month] > 0;
  if (inForce || hasQuota(world, month, design)) {
    const known = inputs.task.known[month];
    const total = Number.isNaN(known) ? Math.round(world.permitsPreviousHalf * inputs.task.factor) : known;
    const { persons, exchanged } = quotaOf(design, total, quotaBasis(world, month), inputs.koppeling);
    if (!design.carryOver) toCouple.fill(0);
    for (let m = 0; m < persons.length; m++) {
      toCouple[m] += persons[m];
      if (!inForce) continue;
      backlog[m] += persons[m];
      world.sink.task(month, m, persons[m]);
    }
    world.sink.exchanged(month, exchanged);
  }
}
