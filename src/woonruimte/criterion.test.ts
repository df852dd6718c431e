/** The criteria guard: what may decide is a closed list; what may not is refused with the law, and does not even compile. */
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import type { Candidates } from './candidates.ts';
import { criteria, type Criterion, forbiddenIn } from './criterion.ts';
import { homeParse } from './home.ts';
import { ordinanceParse } from './ordinance-check.ts';
import { HOME, ORDINANCE } from './ranking.test-data.ts';
import type { UrgencyGround } from './urgency-ground.ts';

describe('in code', () => {
  test('a forbidden criterion is a compile error', () => {
    // @ts-expect-error nationality is no criterion
    const nationality: Criterion = 'nationality';
    // @ts-expect-error nor is a residence status
    const status: Criterion = 'residence-status';
    // @ts-expect-error a diagnosis is no ground of urgency; the medical decision is
    const diagnosis: UrgencyGround = 'diagnose';
    // @ts-expect-error candidates have no column for it, so a ranking cannot read it
    const read = (candidates: Candidates): unknown => candidates.nationality;
    expect([nationality, status, diagnosis].some((name) => name in criteria)).toBe(false);
    expect(read({} as Candidates)).toBeUndefined();
  });

  test('every criterion has its ground and its justification in both languages', () => {
    for (const rule of Object.values(criteria)) {
      expect(rule.ground).toMatch(/^Huisvestingswet 2014/);
      expect(rule.justification.nl).not.toBe(rule.justification.en);
    }
  });
});

test.each([
  // criterion        column            ground
  ['persons', 'persons', 'Huisvestingswet 2014, art. 10 en 11'],
  ['income', 'income_euro', 'Huisvestingswet 2014, art. 10 en 11'],
  ['age', 'age', 'Huisvestingswet 2014, art. 11'],
  ['indication', 'indications', 'Huisvestingswet 2014, art. 11'],
  ['urgentie', 'urgentie', 'Huisvestingswet 2014, art. 12 en 13'],
  ['binding', 'binding', 'Huisvestingswet 2014, art. 14 en 16'],
  ['inschrijftijd', 'inschrijfdatum', 'Huisvestingswet 2014 (huisvestingsverordening)'],
  ['zoekpunten', 'zoekpunten', 'Huisvestingswet 2014 (huisvestingsverordening)'],
  ['situatiepunten', 'situatiepunten', 'Huisvestingswet 2014 (huisvestingsverordening)'],
  ['lot', null, 'Huisvestingswet 2014 (huisvestingsverordening)'],
] as const)('%s, in the column %s, by %s', (criterion, column, ground) => {
  expect(criteria[criterion]).toMatchObject({ column, ground });
  const { title, justification } = criteria[criterion];
  for (const said of [title.nl, title.en, justification.nl, justification.en]) expect(said).toMatch(/\w/);
});

describe('every word that gives away what may not decide, with the law', () => {
  const EQUAL = 'Grondwet, art. 1; Algemene wet gelijke behandeling';
  test.each([
    ['nationality', EQUAL, 'nationality nationaliteit citizenship staatsburgerschap paspoort passport'],
    ['origin', EQUAL, 'origin herkomst afkomst geboorteland birthplace geboorteplaats ethnicity etniciteit race ras'],
    ['religion', EQUAL, 'religion religie geloof godsdienst faith levensovertuiging'],
    ['sex', EQUAL, 'sex gender geslacht man mannen vrouw vrouwen male female'],
    ['language', `${EQUAL}: taal wijst op afkomst of nationaliteit`, 'language taal moedertaal taalniveau voertaal'],
    [
      'diagnosis',
      'AVG, art. 9; Wet gelijke behandeling op grond van handicap of chronische ziekte. Het besluit over urgentie telt (Huisvestingswet 2014, art. 12 en 13)',
      'diagnosis diagnose ziekte illness disease aandoening handicap disability',
    ],
    [
      'residence-status',
      'Huisvestingswet 2014, art. 12: alleen als urgentiegroep vergunninghouder, op een dag waarop dat mag; Algemene wet gelijke behandeling',
      'status verblijfsstatus verblijfsvergunning verblijfstitel residence residency permit statushouder statushouders vergunninghouder vergunninghouders asiel asielzoeker asylum vluchteling refugee',
    ],
  ])('%s', (id, law, words) => {
    for (const word of words.split(' ')) expect(forbiddenIn(word), word).toMatchObject({ id, law });
  });
});

describe('in files', () => {
  test.each([
    ['nationaliteit', 'nationality'],
    ['land_van_herkomst', 'origin'],
    ['Geboorteland', 'origin'],
    ['religie', 'religion'],
    ['geslacht', 'sex'],
    ['moedertaal', 'language'],
    ['medische diagnose', 'diagnosis'],
    ['verblijfsstatus', 'residence-status'],
    ['is-statushouder', 'residence-status'],
    ['statushouderswoning', 'residence-status'],
    ['landVanHerkomst', 'origin'],
    ['voor-vrouwen', 'sex'],
    ['landvanafkomst', 'origin'],
    ['taal2026', 'language'],
    ['x--ras', 'origin'],
  ])('%s names %s', (name, id) => {
    expect(forbiddenIn(name)?.id).toBe(id);
  });
  test.each([
    'persons',
    'inschrijfdatum',
    'medisch',
    'betaalbaar',
    'terras',
    'toekomstbestendig',
    'mantelzorg',
    'sextet',
    'gezin-zonder-huis',
  ])('%s names nothing forbidden', (name) => {
    expect(forbiddenIn(name)).toBeUndefined();
  });
});

const refusals = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ code, where }) => `${code} ${where}`);
    throw error;
  }
  return [];
};
const group = (changes: object): object => ({ id: 'g', order: 1, ground: 'medisch', clause: 'art. 6', ...changes });
const label = (changes: object): object => ({ id: 'l', effect: 'toelating', clause: 'art. 5', ...changes });
const category = (changes: object): object => ({ id: 'c', clause: 'art. 3', ...changes });
const onlyUrgency = { order: ['urgentie'], occupancy: [], labels: [], binding: undefined };

describe('an ordinance is refused with the path', () => {
  test.each<[string, object, string]>([
    ['an unknown key', { wishes: 1 }, 'rank.unknown-key o.yaml: wishes'],
    ['an unknown key inside', { urgentie: [group({ wish: 1 })] }, 'rank.unknown-key o.yaml: urgentie[0].wish'],
    ['nationality as a key', { nationaliteit: ['NL'] }, 'rank.forbidden-criterion o.yaml: nationaliteit'],
    ['origin as a ground', { urgentie: [group({ ground: 'herkomst' })] }, 'rank.forbidden-criterion o.yaml: urgentie[0].ground'],
    ['language in a category', { categories: [category({ taal: 'nl' })] }, 'rank.forbidden-criterion o.yaml: categories[0].taal'],
    ['sex as a label', { labels: [label({ id: 'geslacht-v' })] }, 'rank.forbidden-criterion o.yaml: labels[0].id'],
    ['a diagnosis as a label', { labels: [label({ diagnose: 'x' })] }, 'rank.forbidden-criterion o.yaml: labels[0].diagnose'],
    ['religion as a selection', { selection: { method: 'geloof', clause: 'art. 8' } }, 'rank.forbidden-criterion o.yaml: selection.method'],
    ['status under another ground', { urgentie: [group({ id: 'statushouders' })] }, 'rank.forbidden-criterion o.yaml: urgentie[0].id'],
    [
      'status under another name',
      { urgentie: [group({ ground: 'vergunninghouder' })] },
      'rank.forbidden-criterion o.yaml: urgentie[0].ground',
    ],
    ['status as a label', { labels: [label({ id: 'vergunninghouder' })] }, 'rank.forbidden-criterion o.yaml: labels[0].id'],
    [
      'two orders for one group',
      { ...onlyUrgency, urgentie: [group({}), group({ order: 2 })] },
      'rank.contradiction o.yaml: urgentie, "g"',
    ],
    [
      'overlapping income bands',
      { categories: [category({ id: 'a', persons: { to: 3 } }), category({ id: 'b', persons: { from: 3 } })] },
      'rank.contradiction o.yaml: categories[1]',
    ],
    [
      'two sizes for the same rooms',
      {
        order: ['urgentie', 'binding'],
        labels: [],
        occupancy: [1, 2].map((from) => ({ rooms: { from }, effect: 'toelating', clause: 'a' })),
      },
      'rank.contradiction o.yaml: occupancy[1]',
    ],
    ['a ground without a place in the order', { order: ['passendheid', 'binding'] }, 'rank.contradiction o.yaml: order'],
    ['a ground twice in the order', { order: ['urgentie', 'urgentie', 'binding'] }, 'rank.contradiction o.yaml: order, "urgentie"'],
    ['a place for a ground that nobody has', { binding: undefined }, 'rank.contradiction o.yaml: order'],
    [
      'more than half under binding',
      { binding: { share_percent: 51, clause: 'art. 7' } },
      'rank.binding-share o.yaml: binding.share_percent',
    ],
    [
      'a kern above the whole',
      { binding: { share_percent: 20, kern_percent: 30, clause: 'a' } },
      'rank.contradiction o.yaml: binding.kern_percent',
    ],
    ['a band upside down', { categories: [category({ persons: { from: 4, to: 2 } })] }, 'rank.contradiction o.yaml: categories[0].persons'],
    ['an end before the beginning', { until: '2024-01-01' }, 'rank.contradiction o.yaml: until'],
    ['half a cent', { homes: { rent_cents: { to: 0.5 }, clause: 'a' } }, 'rank.number o.yaml: homes.rent_cents.to'],
    [
      'points under registration time',
      { selection: { method: 'inschrijftijd', per_year: 1, clause: 'a' } },
      'rank.contradiction o.yaml: selection.per_year',
    ],
    ['a label that fits everybody', { labels: [label({})] }, 'rank.contradiction o.yaml: labels[0]'],
    ['yes for true', { labels: [label({ indication: 'yes' })] }, 'rank.type o.yaml: labels[0].indication'],
    ['a day that does not exist', { from: '2026-02-30' }, 'rank.date o.yaml: from'],
  ])('%s', (_, changes, expected) => {
    expect(refusals(() => ordinanceParse({ ...ORDINANCE, ...changes }, 'o.yaml'))).toContain(expected);
  });

  test('the ordinance itself is taken', () => {
    expect(refusals(() => ordinanceParse(ORDINANCE, 'o.yaml'))).toEqual([]);
  });
});

describe('a home is refused with the path', () => {
  test.each<[string, object, string]>([
    ['an unknown key', { wish: 1 }, 'rank.unknown-key h.yaml: wish'],
    ['a home for a nationality', { nationaliteit: 'NL' }, 'rank.forbidden-criterion h.yaml: nationaliteit'],
    ['a home for status holders', { labels: ['statushouders'] }, 'rank.forbidden-criterion h.yaml: labels[0]'],
    ['two binding turns', { sequence: 3 }, 'rank.contradiction h.yaml: binding'],
    ['no rooms', { rooms: 0 }, 'rank.number h.yaml: rooms'],
    ['a kind that is none', { kind: 'kasteel' }, 'rank.choice h.yaml: kind'],
  ])('%s', (_, changes, expected) => {
    expect(refusals(() => homeParse({ ...HOME, ...changes }, 'h.yaml'))).toContain(expected);
  });
});
