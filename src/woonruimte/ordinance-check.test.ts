/** An ordinance as a file tells it: what is read, up to every border, and what is said of a file that cannot be. */
import { describe, expect, test } from 'vitest';
import { ordinanceParse } from './ordinance-check.ts';
import { ORDINANCE, told } from './ranking.test-data.ts';

const read = (changes: object): unknown => told(() => ordinanceParse({ ...ORDINANCE, ...changes }, 'o.yaml'));
const part = (changes: object, key: string): unknown => (read(changes) as Record<string, unknown>)[key];

/** The fewest words an ordinance can do with. */
const BARE = {
  name: 'kaal',
  title: { nl: 'Kaal', en: 'Bare' },
  municipality: 'Kaalstad',
  from: '2026-01-01',
  until: '2026-01-02',
  homes: { clause: 'art. 1' },
  selection: { method: 'loting', clause: 'art. 2' },
};

describe('is read', () => {
  test('with nothing left out', () => {
    expect(read({})).toStrictEqual({
      name: 'proefstad',
      title: { nl: 'Proef', en: 'Test' },
      municipality: 'Proefstad',
      example: true,
      from: '2025-01-01',
      until: '2031-01-01',
      homes: { rent: { from: 0, to: 93_000 }, clause: 'art. 2' },
      order: ['urgentie', 'passendheid', 'binding'],
      categories: [
        { id: 'een', persons: { from: 1, to: 1 }, rent: { from: 0, to: 1_000_000 }, income: { from: 0, to: 4_800_000 }, clause: 'art. 3' },
        {
          id: 'meer',
          persons: { from: 2, to: 40 },
          rent: { from: 0, to: 1_000_000 },
          income: { from: 0, to: 5_300_000 },
          clause: 'art. 3',
        },
      ],
      occupancy: [
        { rooms: { from: 4, to: 20 }, persons: { from: 2, to: 40 }, effect: 'toelating', clause: 'art. 4' },
        { rooms: { from: 4, to: 20 }, persons: { from: 4, to: 40 }, effect: 'voorrang', clause: 'art. 4' },
      ],
      labels: [
        { id: 'toegankelijk', age: null, persons: null, indication: true, effect: 'voorrang', clause: 'art. 5' },
        { id: 'senior', age: { from: 65, to: 120 }, persons: null, indication: false, effect: 'toelating', clause: 'art. 5' },
      ],
      urgentie: [
        { id: 'mantelzorg', order: 1, ground: 'mantelzorg', clause: 'art. 6' },
        { id: 'medisch', order: 1, ground: 'medisch', clause: 'art. 6' },
        { id: 'vergunninghouder', order: 2, ground: 'vergunninghouder', clause: 'art. 6' },
        { id: 'gezin-zonder-huis', order: 3, ground: 'gezin-zonder-huis', clause: 'art. 6' },
      ],
      binding: { share: 50, kern: 25, clause: 'art. 7' },
      selection: { method: 'inschrijftijd', clause: 'art. 8' },
    });
  });

  test('bare: everybody may get every home, nobody goes first', () => {
    expect(told(() => ordinanceParse(BARE, 'o.yaml'))).toStrictEqual({
      ...BARE,
      example: false,
      homes: { rent: { from: 0, to: 1_000_000 }, clause: 'art. 1' },
      order: [],
      categories: [],
      occupancy: [],
      labels: [],
      urgentie: [],
      binding: null,
    });
  });

  test.each<[string, string, object, unknown]>([
    // what                            key             in the file                                                                     read
    ['binding without a kern', 'binding', { share_percent: 1, clause: 'a' }, { share: 1, kern: 0, clause: 'a' }],
    ['a kern of nothing', 'binding', { share_percent: 50, kern_percent: 0, clause: 'a' }, { share: 50, kern: 0, clause: 'a' }],
    [
      'points, those not named worth nothing',
      'selection',
      { method: 'punten', per_year: 1000, zoekpunten_most: 0, clause: 'a' },
      { method: 'punten', clause: 'a', perYear: 1000, yearsMost: 0, zoekMost: 0, situatieMost: 0 },
    ],
    [
      'all points',
      'selection',
      { method: 'punten', per_year: 1, years_most: 2, zoekpunten_most: 3, situatiepunten_most: 4, clause: 'a' },
      { method: 'punten', clause: 'a', perYear: 1, yearsMost: 2, zoekMost: 3, situatieMost: 4 },
    ],
  ])('%s', (_what, key, value, expected) => {
    expect(part({ [key]: value }, key)).toStrictEqual(expected);
  });

  test('a label for a size of household, and one for an age', () => {
    const labels = [
      { id: 'groot', persons: { from: 5 }, effect: 'voorrang', clause: 'a' },
      { id: 'jong', age: { to: 27 }, effect: 'toelating', clause: 'b' },
    ];
    expect(part({ labels }, 'labels')).toStrictEqual([
      { id: 'groot', age: null, persons: { from: 5, to: 40 }, indication: false, effect: 'voorrang', clause: 'a' },
      { id: 'jong', age: { from: 0, to: 27 }, persons: null, indication: false, effect: 'toelating', clause: 'b' },
    ]);
  });

  test('as many as may be: 50 categories, 50 sizes, 8 labels, 29 groups', () => {
    const numbered = <T>(most: number, of: (n: number) => T): T[] => Array.from({ length: most }, (_, n) => of(n));
    const many = {
      categories: numbered(50, (n) => ({ id: `c${String(n)}`, rent_cents: { from: n, to: n }, clause: 'a' })),
      labels: numbered(8, (n) => ({ id: `l${String(n)}`, indication: true, effect: 'voorrang', clause: 'a' })),
      urgentie: numbered(29, (n) => ({ id: `g${String(n)}`, order: n + 1, ground: 'sociaal', clause: 'a' })),
    };
    for (const [key, list] of Object.entries(many)) expect(part(many, key)).toHaveLength(list.length);
    const label = { id: 'l9', indication: true, effect: 'voorrang', clause: 'a' };
    expect(read({ labels: [...many.labels, label] })).toMatch('rank.type o.yaml: labels: expected a list of at most 8');
    expect(read({ categories: [...many.categories, {}] })).toMatch('rank.type o.yaml: categories: expected a list of at most 50');
    expect(read({ occupancy: numbered(51, () => ({})) })).toMatch('rank.type o.yaml: occupancy: expected a list of at most 50');
    expect(read({ urgentie: [...many.urgentie, {}] })).toMatch('rank.type o.yaml: urgentie: expected a list of at most 29');
    expect(read({ order: numbered(4, () => 'urgentie') })).toMatch('rank.type o.yaml: order: expected a list of at most 3');
  });
});

const digits = (least: number, most: number, found: string): string =>
  `expected a whole number from ${String(least)} to ${String(most)}, found ${found}. Remedy: write digits only`;
const aText = 'expected a text, found nothing. Remedy: write a text of 1 to 200 characters';
const aName = 'expected a name, found nothing. Remedy: write lower case letters, digits and dashes';
const aMapping = 'expected a mapping, found a number (7). Remedy: write key: value lines';
const category = { id: 'c', clause: 'a' };
const size = { effect: 'toelating', clause: 'a' };
const label = { id: 'l', indication: true, effect: 'toelating', clause: 'a' };
const group = { id: 'g', order: 1, ground: 'medisch', clause: 'a' };

describe('is refused, with the place and the remedy', () => {
  test.each<[string, object, string]>([
    ['no name', { name: undefined }, `rank.name o.yaml: name: ${aName}`],
    ['a title in one language', { title: { nl: 'x' } }, `rank.type o.yaml: title.en: ${aText}`],
    ['no municipality', { municipality: undefined }, `rank.type o.yaml: municipality: ${aText}`],
    ['no first day', { from: undefined }, 'rank.date o.yaml: from: expected a day, found nothing. Remedy: write it as 2026-07-01'],
    ['no last day', { until: undefined }, 'rank.date o.yaml: until: expected a day, found nothing. Remedy: write it as 2026-07-01'],
    [
      'an example with quotes',
      { example: 'true' },
      'rank.type o.yaml: example: expected true or false, found a string ("true"). Remedy: write true or false, without quotes',
    ],
    ['homes that are none', { homes: 7 }, `rank.type o.yaml: homes: ${aMapping}`],
    ['homes without a clause', { homes: {} }, `rank.type o.yaml: homes.clause: ${aText}`],
    [
      'a word in homes',
      { homes: { rent: 1, clause: 'a' } },
      'rank.unknown-key o.yaml: homes.rent: unknown key. Remedy: use one of: rent_cents, clause',
    ],
    [
      'a rent below nothing',
      { homes: { rent_cents: { from: -1 }, clause: 'a' } },
      `rank.number o.yaml: homes.rent_cents.from: ${digits(0, 1_000_000, 'a number (-1)')}`,
    ],
    [
      'an order that is none',
      { order: ['loting'] },
      'rank.choice o.yaml: order[0]: found a string ("loting"). Remedy: use one of: urgentie, passendheid, binding',
    ],
    ['a category that is none', { categories: [7] }, `rank.type o.yaml: categories[0]: ${aMapping}`],
    ['a category without a name', { categories: [{ ...category, id: undefined }] }, `rank.name o.yaml: categories[0].id: ${aName}`],
    ['a category without a clause', { categories: [{ id: 'c' }] }, `rank.type o.yaml: categories[0].clause: ${aText}`],
    [
      'nobody in a category',
      { categories: [{ ...category, persons: { from: 0 } }] },
      `rank.number o.yaml: categories[0].persons.from: ${digits(1, 40, 'a number (0)')}`,
    ],
    [
      'a crowd in a category',
      { categories: [{ ...category, persons: { to: 41 } }] },
      `rank.number o.yaml: categories[0].persons.to: ${digits(1, 40, 'a number (41)')}`,
    ],
    [
      'a rent below nothing in a category',
      { categories: [{ ...category, rent_cents: { from: -1 } }] },
      `rank.number o.yaml: categories[0].rent_cents.from: ${digits(0, 1_000_000, 'a number (-1)')}`,
    ],
    [
      'an income below nothing',
      { categories: [{ ...category, income_euro: { from: -1 } }] },
      `rank.number o.yaml: categories[0].income_euro.from: ${digits(0, 10_000_000, 'a number (-1)')}`,
    ],
    [
      'an income in cents',
      { categories: [{ ...category, income_euro: { to: 10_000_001 } }] },
      `rank.number o.yaml: categories[0].income_euro.to: ${digits(0, 10_000_000, 'a number (10000001)')}`,
    ],
    [
      'a word in a category',
      { categories: [{ ...category, income: 1 }] },
      'rank.unknown-key o.yaml: categories[0].income: unknown key. Remedy: use one of: id, persons, rent_cents, income_euro, clause',
    ],
    ['a size that is none', { occupancy: [7] }, `rank.type o.yaml: occupancy[0]: ${aMapping}`],
    [
      'no rooms',
      { occupancy: [{ ...size, rooms: { from: 0 } }] },
      `rank.number o.yaml: occupancy[0].rooms.from: ${digits(1, 20, 'a number (0)')}`,
    ],
    [
      'a room too many',
      { occupancy: [{ ...size, rooms: { to: 21 } }] },
      `rank.number o.yaml: occupancy[0].rooms.to: ${digits(1, 20, 'a number (21)')}`,
    ],
    [
      'a size for nobody',
      { occupancy: [{ ...size, persons: { from: 0 } }] },
      `rank.number o.yaml: occupancy[0].persons.from: ${digits(1, 40, 'a number (0)')}`,
    ],
    [
      'a size without effect',
      { occupancy: [{ clause: 'a' }] },
      'rank.choice o.yaml: occupancy[0].effect: found nothing. Remedy: use one of: toelating, voorrang',
    ],
    ['a size without a clause', { occupancy: [{ effect: 'toelating' }] }, `rank.type o.yaml: occupancy[0].clause: ${aText}`],
    [
      'a word in a size',
      { occupancy: [{ ...size, room: 1 }] },
      'rank.unknown-key o.yaml: occupancy[0].room: unknown key. Remedy: use one of: rooms, persons, effect, clause',
    ],
    ['a label that is none', { labels: [7] }, `rank.type o.yaml: labels[0]: ${aMapping}`],
    ['a label without a name', { labels: [{ ...label, id: undefined }] }, `rank.name o.yaml: labels[0].id: ${aName}`],
    [
      'an age nobody has',
      { labels: [{ ...label, age: { to: 121 } }] },
      `rank.number o.yaml: labels[0].age.to: ${digits(0, 120, 'a number (121)')}`,
    ],
    [
      'a label for nobody',
      { labels: [{ ...label, persons: { from: 0 } }] },
      `rank.number o.yaml: labels[0].persons.from: ${digits(1, 40, 'a number (0)')}`,
    ],
    [
      'a label without effect',
      { labels: [{ ...label, effect: undefined }] },
      'rank.choice o.yaml: labels[0].effect: found nothing. Remedy: use one of: toelating, voorrang',
    ],
    ['a label without a clause', { labels: [{ ...label, clause: undefined }] }, `rank.type o.yaml: labels[0].clause: ${aText}`],
    [
      'a label that fits everybody',
      { labels: [{ ...label, indication: false }] },
      'rank.contradiction o.yaml: labels[0]: a label that fits everybody. Remedy: give it an age, persons, or indication: true',
    ],
    [
      'a word in a label',
      { labels: [{ ...label, ages: 1 }] },
      'rank.unknown-key o.yaml: labels[0].ages: unknown key. Remedy: use one of: id, age, persons, indication, effect, clause',
    ],
    ['a group that is none', { urgentie: [7] }, `rank.type o.yaml: urgentie[0]: ${aMapping}`],
    ['a group without a name', { urgentie: [{ ...group, id: undefined }] }, `rank.name o.yaml: urgentie[0].id: ${aName}`],
    [
      'a group before the first',
      { urgentie: [{ ...group, order: 0 }] },
      `rank.number o.yaml: urgentie[0].order: ${digits(1, 29, 'a number (0)')}`,
    ],
    [
      'a group after the last',
      { urgentie: [{ ...group, order: 30 }] },
      `rank.number o.yaml: urgentie[0].order: ${digits(1, 29, 'a number (30)')}`,
    ],
    ['a group without a clause', { urgentie: [{ ...group, clause: undefined }] }, `rank.type o.yaml: urgentie[0].clause: ${aText}`],
    [
      'a ground that is none',
      { urgentie: [{ ...group, ground: 'haast' }] },
      'rank.choice o.yaml: urgentie[0].ground: found a string ("haast"). Remedy: use one of: vergunninghouder, medisch, sociaal, geweld-of-relatie, mantelzorg, gezin-zonder-huis, uitstroom-instelling, herstructurering, calamiteit',
    ],
    [
      'a word in a group',
      { urgentie: [{ ...group, place: 1 }] },
      'rank.unknown-key o.yaml: urgentie[0].place: unknown key. Remedy: use one of: id, order, ground, clause',
    ],
    ['a binding that is none', { binding: 7 }, `rank.type o.yaml: binding: ${aMapping}`],
    [
      'a share of nothing',
      { binding: { share_percent: 0, clause: 'a' } },
      `rank.number o.yaml: binding.share_percent: ${digits(1, 100, 'a number (0)')}`,
    ],
    [
      'more than all',
      { binding: { share_percent: 101, clause: 'a' } },
      `rank.number o.yaml: binding.share_percent: ${digits(1, 100, 'a number (101)')}`,
    ],
    [
      'a kern below nothing',
      { binding: { share_percent: 1, kern_percent: -1, clause: 'a' } },
      `rank.number o.yaml: binding.kern_percent: ${digits(0, 100, 'a number (-1)')}`,
    ],
    [
      'a kern of more than all',
      { binding: { share_percent: 1, kern_percent: 101, clause: 'a' } },
      `rank.number o.yaml: binding.kern_percent: ${digits(0, 100, 'a number (101)')}`,
    ],
    ['a binding without a clause', { binding: { share_percent: 50 } }, `rank.type o.yaml: binding.clause: ${aText}`],
    [
      'a word in binding',
      { binding: { share_percent: 50, clause: 'a', share: 1 } },
      'rank.unknown-key o.yaml: binding.share: unknown key. Remedy: use one of: share_percent, kern_percent, clause',
    ],
    ['a selection that is none', { selection: 7 }, `rank.type o.yaml: selection: ${aMapping}`],
    [
      'no selection',
      { selection: undefined },
      'rank.type o.yaml: selection: expected a mapping, found nothing. Remedy: write key: value lines',
    ],
    [
      'a method that is none',
      { selection: { method: 'gunst', clause: 'a' } },
      'rank.choice o.yaml: selection.method: found a string ("gunst"). Remedy: use one of: inschrijftijd, loting, punten',
    ],
    ['a selection without a clause', { selection: { method: 'loting' } }, `rank.type o.yaml: selection.clause: ${aText}`],
    ['points without a clause', { selection: { method: 'punten' } }, `rank.type o.yaml: selection.clause: ${aText}`],
    [
      'points below nothing',
      { selection: { method: 'punten', years_most: -1, clause: 'a' } },
      `rank.number o.yaml: selection.years_most: ${digits(0, 1000, 'a number (-1)')}`,
    ],
    [
      'points without end',
      { selection: { method: 'punten', situatiepunten_most: 1001, clause: 'a' } },
      `rank.number o.yaml: selection.situatiepunten_most: ${digits(0, 1000, 'a number (1001)')}`,
    ],
    [
      'points in a lottery',
      { selection: { method: 'loting', zoekpunten_most: 1, situatiepunten_most: 0, clause: 'a' } },
      'rank.contradiction o.yaml: selection.zoekpunten_most: points under the method loting. Remedy: write method: punten, or leave the points out\n' +
        'rank.contradiction o.yaml: selection.situatiepunten_most: points under the method loting. Remedy: write method: punten, or leave the points out',
    ],
    [
      'points without a method',
      { selection: { per_year: 1, clause: 'a' } },
      'rank.choice o.yaml: selection.method: found nothing. Remedy: use one of: inschrijftijd, loting, punten\n' +
        'rank.contradiction o.yaml: selection.per_year: points under the method ?. Remedy: write method: punten, or leave the points out',
    ],
    [
      'a word in selection',
      { selection: { method: 'loting', clause: 'a', lots: 1 } },
      'rank.unknown-key o.yaml: selection.lots: unknown key. Remedy: use one of: method, clause, per_year, years_most, zoekpunten_most, situatiepunten_most',
    ],
    [
      'a word at the top',
      { wens: 1 },
      'rank.unknown-key o.yaml: wens: unknown key. Remedy: use one of: name, title, municipality, example, from, until, homes, order, categories, occupancy, labels, urgentie, binding, selection',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(read(changes)).toBe(expected);
  });

  test('what is no ordinance at all', () => {
    expect(told(() => ordinanceParse(7, 'o.yaml'))).toBe(`rank.type o.yaml: ${aMapping}`);
  });

  test('status by another name or ground, whichever of the two gives it away', () => {
    const at = (changes: object): unknown => read({ urgentie: [{ ...group, ...changes }] });
    const law =
      'Huisvestingswet 2014, art. 12: alleen als urgentiegroep vergunninghouder, op een dag waarop dat mag; Algemene wet gelijke behandeling';
    const refused = (path: string): string =>
      `rank.forbidden-criterion o.yaml: urgentie[0].${path}: "vergunninghouder" names residence-status, which may not decide who gets a home (${law}). Remedy: leave it out`;
    expect(at({ ground: 'vergunninghouder' })).toBe(refused('ground'));
    expect(at({ id: 'vergunninghouder' })).toBe(refused('id'));
  });

  test('contradictions are looked for only once every part could be read', () => {
    expect(read({ from: '2031-01-01', rooms: 1 })).not.toMatch('contradiction');
  });
});

test('groups stand in order of urgency, equal ones by name, whatever the order of the file', () => {
  const urgentie = [
    { ...group, id: 'b', order: 2 },
    { ...group, id: 'a', order: 2 },
    { ...group, id: 'c', order: 2 },
    { ...group, id: 'z', order: 1 },
  ];
  const ids = (list: readonly object[]): unknown => (part({ urgentie: list }, 'urgentie') as { id: string }[]).map(({ id }) => id);
  expect(ids(urgentie)).toEqual(['z', 'a', 'b', 'c']);
  expect(ids([...urgentie].reverse())).toEqual(['z', 'a', 'b', 'c']);
});
