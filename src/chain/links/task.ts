/** Spread, each half-year: how many status holders each municipality takes under the design in force. */
import { couplingWeights } from '../../koppeling/proportional.ts';
import { quotaOf } from '../../koppeling/quota.ts';
import { type SpreadDesign, spreadDesigns } from '../../measures/spread-design.ts';
import type { World } from '../world.ts';
import type { EventSink } from '../event.ts';
import { quotaBasis, type Room } from './spread.ts';

const HALF_YEAR = 6;

export function task(world: World, month: number): void {
  quotas(world, month);
  const { toCouple, towns, coupling } = world;
  couplingWeights(toCouple, towns.population, hasQuota(world, month, designAt(world, month)), coupling.weights);
}

/** What the quotas read and change, in the exact chain and on the expected path alike. */
type Quotas = Room &
  Pick<World, 'toCouple' | 'backlog' | 'permitsThisHalf' | 'permitsPreviousHalf'> & {
    readonly sink: Pick<EventSink, 'task' | 'exchanged'>;
  };

/** Opens the quotas of a half-year in its first month. */
export function quotas(world: Quotas, month: number): void {
  if (month % HALF_YEAR !== 0) return;
  const { inputs, toCouple, backlog, sink } = world;
  const design = designAt(world, month);
  world.permitsPreviousHalf = world.permitsThisHalf;
  world.permitsThisHalf = 0;
  const inForce = inputs.levers['taakstelling.actief'][month] > 0;
  if (!inForce && !hasQuota(world, month, design)) return;
  const { persons, exchanged } = quotaOf(design, nationalTask(world, month), quotaBasis(world, month), inputs.koppeling);
  if (!design.carryOver) toCouple.fill(0);
  for (let m = 0; m < persons.length; m++) {
    toCouple[m] += persons[m];
    if (!inForce) continue;
    backlog[m] += persons[m];
    sink.task(month, m, persons[m]);
  }
  sink.exchanged(month, exchanged);
}

/** The design in force in a month. */
export const designAt = ({ inputs: { koppeling } }: Pick<World, 'inputs'>, month: number): SpreadDesign =>
  spreadDesigns[month < koppeling.from ? 'proportioneel' : koppeling.design];

/** The task by inhabitants lapses with the law; another design was made to hold without it. */
export function hasQuota({ inputs }: Pick<World, 'inputs'>, month: number, design: SpreadDesign): boolean {
  if (design.key === 'geen') return false;
  return inputs.levers['taakstelling.actief'][month] > 0 || design.id !== 'proportioneel';
}

/** The national number is the published task where it is known, else last half-year's permits. */
function nationalTask({ inputs, permitsPreviousHalf }: Pick<World, 'inputs' | 'permitsPreviousHalf'>, month: number): number {
  const known = inputs.task.known[month];
  return Number.isNaN(known) ? Math.round(permitsPreviousHalf * inputs.task.factor) : known;
}
