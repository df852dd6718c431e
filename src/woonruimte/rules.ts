/** An ordinance made ready for one home on one day under one line of law: what the hot loop needs, and nothing it must look up. */
import { refuse } from '../base/refusal.ts';
import { tierOf } from './binding-turn.ts';
import { type Day, dayOf, yearsBefore } from './day.ts';
import type { BindingTier, Home } from './home.ts';
import { type LabelRule, type Occupancy, type Ordinance, PERSONS_MAX, type Step } from './ordinance.ts';
import { banFrom, type Lawfulness, lawfulness, type PriorityLine } from './priority-line.ts';
import { within } from './shape.ts';
import { ticketPurpose } from './ticket.ts';

export interface Rules {
  readonly ordinance: Ordinance;
  readonly home: Home;
  readonly on: string;
  readonly onDay: Day;
  /** By number of persons: the category (art. 10), or none (-1). Null when everyone may get a permit. */
  readonly categoryAt: Int8Array | null;
  readonly incomeFrom: Int32Array;
  readonly incomeTo: Int32Array;
  readonly admits: Occupancy | null;
  readonly prefers: Occupancy | null;
  /** Labels of this home, with their place in the ordinance. */
  readonly labels: readonly { readonly rule: LabelRule; readonly bit: number }[];
  /** Groups whose ground is lawful for this home on this day, one bit each. */
  readonly lawful: number;
  readonly grounds: readonly Lawfulness[];
  /** Place of every group among the orders of the ordinance; who has none stands after all of them. */
  readonly groupRank: Uint8Array;
  readonly groupRanks: number;
  readonly tier: BindingTier;
  /** Steps that can make a difference for this home. */
  readonly steps: readonly Step[];
  /** Entry k: last day of registration that gives k full years. Empty unless the ordinance counts points. */
  readonly years: Int32Array;
  readonly seed: number;
  readonly purpose: number;
}

/** Refuses a home that the ordinance does not cover, a label it does not know, and a day on which it does not hold. */
export function rulesFor(ordinance: Ordinance, home: Home, on: string, line: PriorityLine): Rules {
  covers(ordinance, home, on, line);
  const occupancy = ordinance.occupancy.filter((rule) => within(home.rooms, rule.rooms));
  const prefers = occupancy.find((rule) => rule.effect === 'voorrang') ?? null;
  const labels = home.labels.map((label) => labelRule(ordinance, home, label));
  const grounds = ordinance.urgentie.map((group) => lawfulness(group.ground, home.kind, on, line));
  const orders = [...new Set(ordinance.urgentie.map((group) => group.order))];
  const tier = tierFor(ordinance, home);
  const given: Readonly<Record<Step, boolean>> = {
    urgentie: grounds.some((ground) => ground.lawful),
    passendheid: prefers !== null || labels.some(({ rule }) => rule.effect === 'voorrang'),
    binding: tier !== 'geen',
  };
  return {
    ordinance,
    home,
    on,
    onDay: dayOf(on),
    categoryAt: ordinance.categories.length === 0 ? null : categoriesAt(ordinance, home),
    incomeFrom: Int32Array.from(ordinance.categories, ({ income }) => income.from),
    incomeTo: Int32Array.from(ordinance.categories, ({ income }) => income.to),
    admits: occupancy.find((rule) => rule.effect === 'toelating') ?? null,
    prefers,
    labels,
    lawful: grounds.reduce((bits, ground, i) => (ground.lawful ? bits | (1 << i) : bits), 0),
    grounds,
    groupRank: Uint8Array.from(ordinance.urgentie, (group) => orders.indexOf(group.order)),
    groupRanks: orders.length,
    tier,
    steps: ordinance.order.filter((step) => given[step]),
    years: ordinance.selection.method === 'punten' ? yearsBefore(on, YEARS_COUNTED) : new Int32Array(0),
    seed: seedOf(ordinance, home),
    purpose: ticketPurpose(home.id),
  };
}

/** Nobody has been registered longer. */
const YEARS_COUNTED = 120;

function covers(ordinance: Ordinance, home: Home, on: string, line: PriorityLine): void {
  const { from, until, homes } = ordinance;
  if (on < from || on >= until)
    refuse({
      code: 'rank.ordinance-not-in-force',
      where: `home ${home.id} on ${on}`,
      what: `the ordinance ${ordinance.name} holds from ${from} and until ${until}`,
      remedy: 'choose a day inside it, or the ordinance of that day',
    });
  if (!within(home.rent, homes.rent))
    refuse({
      code: 'rank.home-outside-ordinance',
      where: `home ${home.id}: rent_cents`,
      what: `${String(home.rent)} lies outside ${String(homes.rent.from)} to ${String(homes.rent.to)}: no permit is needed for this home`,
      why: `Huisvestingswet 2014; ${ordinance.name}, ${homes.clause}`,
      remedy: 'let the home without this ordinance',
    });
  const ban = banFrom(line, home.kind);
  const group = ordinance.urgentie.find(({ ground }) => ground === 'vergunninghouder');
  if (group !== undefined && ban !== null && from >= ban)
    refuse({
      code: 'rank.forbidden-criterion',
      where: `${ordinance.name}: urgentie, "vergunninghouder"`,
      what: `the ordinance took effect on ${from}; from ${ban} (assumption) residence status may not be a ground of priority`,
      why: lawfulness('vergunninghouder', home.kind, ban, line).article,
      remedy: 'leave the group out, or use a ground that holds for everyone',
    });
}

function labelRule(ordinance: Ordinance, home: Home, label: string): { rule: LabelRule; bit: number } {
  const bit = ordinance.labels.findIndex(({ id }) => id === label);
  if (bit >= 0) return { rule: ordinance.labels[bit], bit };
  return refuse({
    code: 'rank.unknown-label',
    where: `home ${home.id}: labels`,
    what: `the ordinance ${ordinance.name} does not know the label "${label}"`,
    remedy: `use one of: ${ordinance.labels.map(({ id }) => id).join(', ')}`,
  });
}

function categoriesAt({ categories }: Ordinance, home: Home): Int8Array {
  return Int8Array.from({ length: PERSONS_MAX + 1 }, (_, persons) =>
    categories.findIndex((category) => within(persons, category.persons) && within(home.rent, category.rent)),
  );
}

function tierFor({ binding, name }: Ordinance, home: Home): BindingTier {
  if (binding === null) return 'geen';
  if (home.turn !== null) return tierOf(binding, home.turn);
  return refuse({
    code: 'rank.no-binding-turn',
    where: `home ${home.id}: sequence`,
    what: `${name} lets ${String(binding.share)} percent of the homes to people with binding, and this home does not say whether it is one of them`,
    why: `Huisvestingswet 2014, art. 14; ${binding.clause}`,
    remedy: 'give its number among the lettings (sequence: 17), or say it (binding: geen, regio or kern)',
  });
}

function seedOf({ selection }: Ordinance, home: Home): number {
  if (home.seed !== null) return home.seed;
  if (selection.method !== 'loting') return 0;
  return refuse({
    code: 'rank.no-seed',
    where: `home ${home.id}: seed`,
    what: 'the ordinance draws lots and the home has no public seed',
    why: selection.clause,
    remedy: 'give a seed that was made public before anybody could respond, e.g. seed: 20260901',
  });
}
