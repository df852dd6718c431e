/** What an ordinance may not say twice, or against itself, or against the Act. */
import type { Effect, Ordinance, Step } from './ordinance.ts';
import { type Check, no, overlap } from './shape.ts';

export function contradictions(check: Check, ordinance: Ordinance): void {
  const { from, until } = ordinance;
  if (until <= from) no(check, 'contradiction', 'until', `${until} is not after from ${from}`, 'swap the days');
  twice(
    check,
    'urgentie',
    ordinance.urgentie.map((group) => group.id),
    'two orders for one group',
  );
  twice(
    check,
    'labels',
    ordinance.labels.map((label) => label.id),
    'two rules for one label',
  );
  twice(
    check,
    'categories',
    ordinance.categories.map((category) => category.id),
    'two categories with one name',
  );
  twice(check, 'order', ordinance.order, 'a ground that stands in two places');
  orderIsWhole(check, ordinance);
  categoriesApart(check, ordinance);
  occupancyApart(check, ordinance);
  bindingLawful(check, ordinance);
}

function twice(check: Check, path: string, ids: readonly string[], what: string): void {
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at)))
    no(check, 'contradiction', `${path}, "${id}"`, `${what}: "${id}" is there twice`, 'keep one of the two');
}

/** Every ground of priority that the ordinance knows must have its place in `order`, and no other. */
function orderIsWhole(check: Check, ordinance: Ordinance): void {
  const known: Readonly<Record<Step, boolean>> = {
    urgentie: ordinance.urgentie.length > 0,
    passendheid: [...ordinance.occupancy, ...ordinance.labels].some((rule) => rule.effect === 'voorrang'),
    binding: ordinance.binding !== null,
  };
  for (const step of Object.keys(known) as Step[]) {
    if (known[step] && !ordinance.order.includes(step))
      no(check, 'contradiction', 'order', `${step} gives priority but has no place in the order`, `add ${step} to order`);
    if (!known[step] && ordinance.order.includes(step))
      no(check, 'contradiction', 'order', `${step} stands in the order but no rule gives it`, `add a rule for ${step} or leave it out`);
  }
}

function categoriesApart(check: Check, { categories }: Ordinance): void {
  categories.forEach((a, at) => {
    for (const b of categories.slice(0, at))
      if (overlap(a.persons, b.persons) && overlap(a.rent, b.rent))
        no(
          check,
          'contradiction',
          `categories[${String(at)}]`,
          `"${a.id}" and "${b.id}" both set an income for the same household and rent: overlapping income bands`,
          'let persons or rent_cents not overlap',
          'Huisvestingswet 2014, art. 10: one household is in one category or in none',
        );
  });
}

function occupancyApart(check: Check, { occupancy }: Ordinance): void {
  const clash = (effect: Effect): void => {
    occupancy.forEach((a, at) => {
      if (a.effect !== effect) return;
      if (occupancy.slice(0, at).some((b) => b.effect === effect && overlap(a.rooms, b.rooms)))
        no(
          check,
          'contradiction',
          `occupancy[${String(at)}]`,
          'two rules for homes with the same number of rooms',
          'let rooms not overlap',
        );
    });
  };
  clash('toelating');
  clash('voorrang');
}

/** Art. 14 in the text of October 2015 and, as far as known, as amended since: nowhere more than half of the lettings. */
const BINDING_SHARE_MAX = 50;

function bindingLawful(check: Check, { binding }: Ordinance): void {
  if (binding === null) return;
  const { share, kern } = binding;
  if (share > BINDING_SHARE_MAX)
    no(
      check,
      'binding-share',
      'binding.share_percent',
      `${String(share)} percent of the lettings`,
      `write at most ${String(BINDING_SHARE_MAX)}`,
      'Huisvestingswet 2014, art. 14',
    );
  if (kern > share)
    no(
      check,
      'contradiction',
      'binding.kern_percent',
      `${String(kern)} is more than the whole share of ${String(share)}`,
      'write at most the share',
    );
}
