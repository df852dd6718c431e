/** A home that comes free, as a file tells it. */
import { present } from '../base/must.ts';
import { RENT_MAX, ROOMS_MAX } from './ordinance.ts';
import { HOME_KINDS, type HomeKind } from './priority-line.ts';
import { allOrNothing, type Check, complete, list, mapping, name, no, oneOf, under, whole } from './shape.ts';

/** Under which part of art. 14 a home is let: not at all, to anyone with binding, or to those of the kern. */
export type BindingTier = 'geen' | 'regio' | 'kern';
export const TIERS: readonly BindingTier[] = ['geen', 'regio', 'kern'];

/** The home itself says its tier, or its number among the lettings does; null when neither was given. */
export type BindingTurn = { readonly kind: 'tier'; readonly tier: BindingTier } | { readonly kind: 'sequence'; readonly number: number };

export interface Home {
  readonly id: string;
  /** Cents a month. */
  readonly rent: number;
  readonly rooms: number;
  readonly kind: HomeKind;
  readonly labels: readonly string[];
  readonly turn: BindingTurn | null;
  /** Public seed of the lottery and of ties; null when none was given. */
  readonly seed: number | null;
}

export const SEED_MAX = 2_147_483_647;
export const SEQUENCE_MAX = 100_000_000;
const KEYS = ['id', 'rent_cents', 'rooms', 'kind', 'labels', 'sequence', 'binding', 'seed'];

export function homeParse(value: unknown, file: string): Home {
  const check: Check = { file, refusals: [] };
  const home = homeOf(check, value);
  allOrNothing(check);
  return present(home, file);
}

function homeOf(check: Check, value: unknown): Home | undefined {
  const found = mapping(check, value, '', KEYS);
  if (found === undefined) return undefined;
  const id = name(check, found['id'], 'id');
  const rent = whole(check, found['rent_cents'], 'rent_cents', 0, RENT_MAX);
  const rooms = whole(check, found['rooms'], 'rooms', 1, ROOMS_MAX);
  const kind = oneOf(check, found['kind'], 'kind', HOME_KINDS);
  const labels = list(check, found['labels'], 'labels', HOME_LABELS_MAX).flatMap(
    (label, at) => name(check, label, under('labels', at)) ?? [],
  );
  const sequence = found['sequence'] === undefined ? null : whole(check, found['sequence'], 'sequence', 1, SEQUENCE_MAX);
  const tier = found['binding'] === undefined ? null : oneOf(check, found['binding'], 'binding', TIERS);
  const seed = found['seed'] === undefined ? null : whole(check, found['seed'], 'seed', 0, SEED_MAX);
  if (typeof sequence === 'number' && typeof tier === 'string')
    return no(check, 'contradiction', 'binding', 'the home has both a sequence number and a binding of its own', 'keep one of the two');
  const read = complete({ id, rent, rooms, kind, labels, sequence, tier, seed });
  return read && { id: read.id, rent: read.rent, rooms: read.rooms, kind: read.kind, labels, turn: turnOf(read), seed: read.seed };
}

const HOME_LABELS_MAX = 8;

function turnOf({ sequence, tier }: { readonly sequence: number | null; readonly tier: BindingTier | null }): BindingTurn | null {
  if (sequence !== null) return { kind: 'sequence', number: sequence };
  return tier === null ? null : { kind: 'tier', tier };
}
