/** Reads an ordinance out of a parsed file: shape first, then contradictions; all of it or none. */
import { present } from '../base/must.ts';
import {
  AGE_MAX,
  type BindingRule,
  type Category,
  INCOME_EURO_MAX,
  type LabelRule,
  type Occupancy,
  type Ordinance,
  PERSONS_MAX,
  POINTS_MAX,
  RENT_MAX,
  ROOMS_MAX,
  type Selection,
  STEPS,
  type UrgencyGroup,
} from './ordinance.ts';
import { contradictions } from './ordinance-contradictions.ts';
import {
  allOrNothing,
  bothLanguages,
  type Check,
  complete,
  date,
  flag,
  forbiddenName,
  list,
  type Mapping,
  mapping,
  name,
  no,
  oneOf,
  range,
  sentence,
  under,
  whole,
} from './shape.ts';
import { type UrgencyGround, urgencyGrounds } from './urgency-ground.ts';

const KEYS = [
  'name',
  'title',
  'municipality',
  'example',
  'from',
  'until',
  'homes',
  'order',
  'categories',
  'occupancy',
  'labels',
  'urgentie',
  'binding',
  'selection',
];
const RULES_MAX = 50;
/** One bit each in a candidate, and one is kept for art. 16. */
const GROUPS_MAX = 29;
const LABELS_MAX = 8;
const PERSONS = { from: 1, to: PERSONS_MAX };
const EFFECTS = ['toelating', 'voorrang'] as const;

/** Throws Refused with everything that is wrong. */
export function ordinanceParse(value: unknown, file: string): Ordinance {
  const check: Check = { file, refusals: [] };
  const shape = shapeOf(check, value);
  allOrNothing(check);
  const ordinance = present(shape, file);
  contradictions(check, ordinance);
  allOrNothing(check);
  return ordinance;
}

function shapeOf(check: Check, value: unknown): Ordinance | undefined {
  const top = mapping(check, value, '', KEYS);
  if (top === undefined) return undefined;
  const rows = <T>(key: string, most: number, read: (check: Check, item: unknown, path: string) => T | undefined): T[] =>
    list(check, top[key], key, most).flatMap((item, at) => read(check, item, under(key, at)) ?? []);
  return complete<Ordinance>({
    name: name(check, top['name'], 'name'),
    title: bothLanguages(check, top['title'], 'title'),
    municipality: sentence(check, top['municipality'], 'municipality'),
    from: date(check, top['from'], 'from'),
    until: date(check, top['until'], 'until'),
    homes: homesOf(check, top['homes']),
    selection: selectionOf(check, top['selection']),
    binding: top['binding'] === undefined ? null : bindingOf(check, top['binding']),
    example: flag(check, top['example'], 'example'),
    order: rows('order', STEPS.length, (c, item, path) => oneOf(c, item, path, STEPS)),
    categories: rows('categories', RULES_MAX, categoryOf),
    occupancy: rows('occupancy', RULES_MAX, occupancyOf),
    labels: rows('labels', LABELS_MAX, labelOf),
    urgentie: rows('urgentie', GROUPS_MAX, groupOf).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  });
}

function homesOf(check: Check, value: unknown): Ordinance['homes'] | undefined {
  const found = mapping(check, value, 'homes', ['rent_cents', 'clause']);
  if (found === undefined) return undefined;
  const rent = range(check, found['rent_cents'], 'homes.rent_cents', { from: 0, to: RENT_MAX });
  const clause = clauseOf(check, found, 'homes');
  return complete({ rent, clause });
}

const clauseOf = (check: Check, found: Mapping, path: string): string | undefined =>
  sentence(check, found['clause'], under(path, 'clause'));

function categoryOf(check: Check, value: unknown, path: string): Category | undefined {
  const found = mapping(check, value, path, ['id', 'persons', 'rent_cents', 'income_euro', 'clause']);
  if (found === undefined) return undefined;
  const id = name(check, found['id'], under(path, 'id'));
  const persons = range(check, found['persons'], under(path, 'persons'), PERSONS);
  const rent = range(check, found['rent_cents'], under(path, 'rent_cents'), { from: 0, to: RENT_MAX });
  const euro = range(check, found['income_euro'], under(path, 'income_euro'), { from: 0, to: INCOME_EURO_MAX });
  const clause = clauseOf(check, found, path);
  return complete<Category>({ id, persons, rent, income: euro && { from: euro.from * 100, to: euro.to * 100 }, clause });
}

function occupancyOf(check: Check, value: unknown, path: string): Occupancy | undefined {
  const found = mapping(check, value, path, ['rooms', 'persons', 'effect', 'clause']);
  if (found === undefined) return undefined;
  const rooms = range(check, found['rooms'], under(path, 'rooms'), { from: 1, to: ROOMS_MAX });
  const persons = range(check, found['persons'], under(path, 'persons'), PERSONS);
  const effect = oneOf(check, found['effect'], under(path, 'effect'), EFFECTS);
  const clause = clauseOf(check, found, path);
  return complete<Occupancy>({ rooms, persons, effect, clause });
}

function labelOf(check: Check, value: unknown, path: string): LabelRule | undefined {
  const found = mapping(check, value, path, ['id', 'age', 'persons', 'indication', 'effect', 'clause']);
  if (found === undefined) return undefined;
  const id = name(check, found['id'], under(path, 'id'));
  const age = found['age'] === undefined ? null : range(check, found['age'], under(path, 'age'), { from: 0, to: AGE_MAX });
  const persons = found['persons'] === undefined ? null : range(check, found['persons'], under(path, 'persons'), PERSONS);
  const effect = oneOf(check, found['effect'], under(path, 'effect'), EFFECTS);
  const clause = clauseOf(check, found, path);
  const indication = flag(check, found['indication'], under(path, 'indication'));
  if (age === null && persons === null && !indication)
    no(check, 'contradiction', path, 'a label that fits everybody', 'give it an age, persons, or indication: true');
  return complete<LabelRule>({ id, age, persons, indication, effect, clause });
}

/** Residence status stands in an ordinance in one way only: as the group `vergunninghouder` with the ground `vergunninghouder`. */
function groupOf(check: Check, value: unknown, path: string): UrgencyGroup | undefined {
  const found = mapping(check, value, path, ['id', 'order', 'ground', 'clause']);
  if (found === undefined) return undefined;
  const ground = oneOf(check, found['ground'], under(path, 'ground'), Object.keys(urgencyGrounds) as UrgencyGround[]);
  const plain = ground === 'vergunninghouder' && found['id'] === 'vergunninghouder';
  const id = plain ? 'vergunninghouder' : name(check, found['id'], under(path, 'id'));
  if (!plain && ground === 'vergunninghouder') forbiddenName(check, 'vergunninghouder', under(path, 'ground'));
  const order = whole(check, found['order'], under(path, 'order'), 1, GROUPS_MAX);
  const clause = clauseOf(check, found, path);
  return complete<UrgencyGroup>({ id, order, ground, clause });
}

function bindingOf(check: Check, value: unknown): BindingRule | undefined {
  const found = mapping(check, value, 'binding', ['share_percent', 'kern_percent', 'clause']);
  if (found === undefined) return undefined;
  const share = whole(check, found['share_percent'], 'binding.share_percent', 1, 100);
  const kern = found['kern_percent'] === undefined ? 0 : whole(check, found['kern_percent'], 'binding.kern_percent', 0, 100);
  const clause = clauseOf(check, found, 'binding');
  return complete<BindingRule>({ share, kern, clause });
}

function selectionOf(check: Check, value: unknown): Selection | undefined {
  const points = ['per_year', 'years_most', 'zoekpunten_most', 'situatiepunten_most'];
  const found = mapping(check, value, 'selection', ['method', 'clause', ...points]);
  if (found === undefined) return undefined;
  const method = oneOf(check, found['method'], 'selection.method', ['inschrijftijd', 'loting', 'punten']);
  const clause = clauseOf(check, found, 'selection');
  if (method !== 'punten') {
    for (const key of points.filter((p) => found[p] !== undefined)) forbidsPoints(check, key, method);
    return complete({ method, clause });
  }
  const [perYear, yearsMost, zoekMost, situatieMost] = points.map((key) =>
    found[key] === undefined ? 0 : whole(check, found[key], under('selection', key), 0, POINTS_MAX),
  );
  return complete({ method, clause, perYear, yearsMost, zoekMost, situatieMost });
}

function forbidsPoints(check: Check, key: string, method: string | undefined): void {
  check.refusals.push({
    code: 'rank.contradiction',
    where: `${check.file}: selection.${key}`,
    what: `points under the method ${method ?? '?'}`,
    remedy: 'write method: punten, or leave the points out',
  });
}
