/** Every reason for a place, or for none, word for word: kind, article and clause, in Dutch and in English. */
import { describe, expect, test } from 'vitest';
import type { Ordinance } from './ordinance.ts';
import { placeReason, type PlaceReason, refusalReason } from './place-reason.ts';
import type { PriorityLine } from './priority-line.ts';
import { rank } from './rank.ts';
import { candidates, home, ordinance, type Person, places, ranked, TODAY } from './ranking.test-data.ts';
import { rulesFor } from './rules.ts';
import { ticket, ticketA, ticketB, ticketPurpose } from './ticket.ts';

const ACT = 'Huisvestingswet 2014';
const person = (id: string, rest: Partial<Person> = {}): Person => ({ id, persons: 4, income: 20_000, since: '2020-01-01', ...rest });
const lines = ({ grounds }: PlaceReason): string[] => grounds.map((g) => `${g.kind} | ${g.article} | ${g.clause} | ${g.nl} | ${g.en}`);
/** What is said of the first person, with the others beside it. */
function told(o: Ordinance, at: object, people: readonly Person[], on = '2026-09-01', line?: PriorityLine): string[] {
  const ranking = ranked(o, home({ ...at }), people, on, line);
  const place = places(ranking).indexOf(people[0].id);
  return lines(place < 0 ? refusalReason(ranking, 0) : placeReason(ranking, place));
}
const SIZE = `passendheid | ${ACT}, art. 11 | art. 4 | De grootte past bij 4 personen | The size suits 4 persons`;
const SINCE = `volgorde | ${ACT} | art. 8 | Ingeschreven sinds 2020-01-01 | Registered since 2020-01-01`;

describe('a place', () => {
  const o = ordinance();

  test('by nothing but registration', () => {
    expect(told(o, { rooms: 3 }, [person('a')])).toEqual([SINCE]);
  });

  test('by urgency, the first group of the ordinance included', () => {
    expect(told(o, {}, [person('a', { urgentie: ['mantelzorg', 'vergunninghouder'] })])).toEqual([
      `urgentie | ${ACT}, art. 12 | art. 6 | Urgentie mantelzorg: mantelzorg geven of krijgen | Urgency mantelzorg: giving or receiving informal care`,
      SIZE,
      SINCE,
    ]);
  });

  test.each([
    [3, false],
    [4, true],
    [6, true],
    [7, false],
  ])('by size, where homes of 4 rooms and more go first to 4 to 6 persons: %i persons, %j', (persons, suits) => {
    const occupancy = [{ rooms: { from: 4 }, persons: { from: 4, to: 6 }, effect: 'voorrang', clause: 'art. 4' }];
    const size = SIZE.replaceAll('4 p', `${String(persons)} p`);
    expect(told(ordinance({ occupancy }), {}, [person('a', { persons })])).toEqual(suits ? [size, SINCE] : [SINCE]);
  });

  test('by size, of one person', () => {
    const occupancy = [{ persons: { to: 1 }, effect: 'voorrang', clause: 'art. 4' }];
    expect(told(ordinance({ occupancy }), {}, [person('a', { persons: 1 })])[0]).toBe(
      `passendheid | ${ACT}, art. 11 | art. 4 | De grootte past bij 1 persoon | The size suits 1 person`,
    );
  });

  test('by indication, beside a label that only admits; not by size alone when the indication lacks', () => {
    const at = { labels: ['senior', 'toegankelijk'] };
    const [old, needs] = [{ age: 70 }, { indications: ['toegankelijk'] }];
    const label = `passendheid | ${ACT}, art. 11 | art. 5 | De woning is bestemd voor toegankelijk en de kandidaat hoort daarbij | The home is meant for toegankelijk and the candidate is one of them`;
    expect(told(o, at, [person('a', { ...old, ...needs })])).toEqual([SIZE, label, SINCE]);
    expect(told(o, at, [person('a', old)])).toEqual([SINCE]);
    expect(told(o, { ...at, rooms: 3 }, [person('a', { ...old, ...needs })])).toEqual([label, SINCE]);
  });

  const binding = (tier: string): string =>
    `binding | ${ACT}, art. 14 | art. 7 | Deze woning gaat naar iemand met binding (${tier}) | This home goes to somebody with a local binding (${tier})`;
  test.each([
    ['regio', 'geen', false],
    ['regio', 'regio', true],
    ['regio', 'kern', true],
    ['kern', 'regio', false],
    ['kern', 'kern', true],
  ] as const)('a home for the %s, a candidate with %s: %j', (tier, own, counts) => {
    expect(told(o, { binding: tier }, [person('a', { binding: own })])).toEqual([SIZE, ...(counts ? [binding(tier)] : []), SINCE]);
  });

  test('without binding, by the law, of who looks for a first home', () => {
    const first = [person('a', { urgentie: ['vergunninghouder'] })];
    expect(told(o, { binding: 'regio' }, first)).toEqual([
      `urgentie | ${ACT}, art. 12 | art. 6 | Urgentie vergunninghouder: statushouder die voor het eerst een woning zoekt | Urgency vergunninghouder: status holder who looks for a first home`,
      SIZE,
      `binding | ${ACT}, art. 16 | art. 7 | Van een vergunninghouder die voor het eerst een woning zoekt wordt geen binding gevraagd | Of a vergunninghouder who looks for a first home no binding is asked`,
      SINCE,
    ]);
  });

  test('with a ground that fell away, and another that stays', () => {
    const line: PriorityLine = { kind: '36831', inForce: '2026-09-01' };
    const both = [person('a', { urgentie: ['vergunninghouder', 'gezin-zonder-huis'] })];
    expect(told(o, { rooms: 3 }, both, '2026-09-01', line)).toEqual([
      `urgentie | ${ACT}, art. 12 | art. 6 | Urgentie gezin-zonder-huis: gezin met kinderen zonder huis | Urgency gezin-zonder-huis: family with children without a home`,
      'vervallen | wetsvoorstel 36831 | art. 6 | Sinds 2026-09-01 (aanname) mag verblijfsstatus geen grond voor voorrang zijn (wetsvoorstel 36831). | Since 2026-09-01 (assumption) residence status may not be a ground for priority (bill 36831).',
      SINCE,
    ]);
    expect(told(o, { rooms: 3 }, [person('a', { urgentie: ['gezin-zonder-huis'] })], '2026-09-01', line)).toHaveLength(2);
  });
});

describe('lots', () => {
  /** Whoever draws it again finds the same; written with ten digits, so that lots can be compared by eye. */
  const lotOf = (id: string): string => String(ticket(9, ticketPurpose('h1'), ticketA(id), ticketB(id))).padStart(10, '0');
  const LOT_A = lotOf('a');

  test('decide between equals alone: the one before, the one after, not others', () => {
    const [a, b, c] = [person('a'), person('b'), person('c', { since: '2021-01-01' })];
    const lot = (people: readonly Person[]): string[] => told(ordinance(), { rooms: 3, seed: 9 }, people).slice(1);
    expect(lot([a, b])).toEqual([
      `loting | ${ACT} | art. 8 | Gelijk met anderen: lot ${LOT_A} bij openbaar zaad 9, het laagste gaat voor | Equal with others: lot ${LOT_A} with public seed 9, the lowest goes first`,
    ]);
    expect(lot([b, a])).toHaveLength(1);
    expect(lot([c, a])).toEqual([]);
    expect(lot([a, c])).toEqual([]);
    expect(lot([a])).toEqual([]);
  });

  test('do not decide between two of different classes, though they registered on one day', () => {
    expect(told(ordinance(), { rooms: 3 }, [person('a'), person('b', { urgentie: ['medisch'] })])).toEqual([SINCE]);
  });

  test('of a lottery are told once, also when two are equal', () => {
    const o = ordinance({ selection: { method: 'loting', clause: 'art. 8' } });
    const c = { ...candidates(o, [person('a'), person('b')]), ticketA: new Int32Array(2), ticketB: new Int32Array(2) };
    const ranking = rank(rulesFor(o, home({ rooms: 3, seed: 9 }), '2026-09-01', TODAY), c);
    expect(placeReason(ranking, 0).grounds.map(({ kind }) => kind)).toEqual(['loting']);
  });

  test('of a lottery are told once, with ten digits', () => {
    const o = ordinance({ selection: { method: 'loting', clause: 'art. 8' } });
    const drawn = (id: string): string[] => told(o, { rooms: 3, seed: 9 }, [person(id), person('z')]);
    expect(drawn('a')).toEqual([
      `loting | ${ACT} | art. 8 | Lot ${LOT_A} bij openbaar zaad 9, het laagste gaat voor | Lot ${LOT_A} with public seed 9, the lowest goes first`,
    ]);
    for (const id of 'bcdefgh') expect(drawn(id)[0]).toMatch(`Lot ${lotOf(id)} bij`);
    expect(Array.from('bcdefgh').some((id) => lotOf(id).startsWith('0'))).toBe(true);
  });
});

test('points are told with the day that decides between equals', () => {
  const o = ordinance({ selection: { method: 'punten', per_year: 2, years_most: 30, zoekpunten_most: 20, clause: 'art. 8' } });
  expect(told(o, { rooms: 3 }, [person('a', { zoekpunten: 5 })])).toEqual([
    `volgorde | ${ACT} | art. 8 | 17 punten, ingeschreven sinds 2020-01-01 | 17 points, registered since 2020-01-01`,
  ]);
});

describe('no place', () => {
  const refusal = (clause: string, nl: string, en: string): string => `toelating | ${ACT}, art. 10 | ${clause} | ${nl} | ${en}`;
  const bands = {
    categories: [{ id: 'meer', persons: { from: 2 }, income_euro: { from: 10_000, to: 53_000 }, clause: 'art. 3' }],
  };
  const meer = (income: string): string =>
    refusal(
      'art. 3',
      `Inkomen €${income} past niet bij categorie meer: €10000 tot en met €53000`,
      `Income €${income} does not fit category meer: €10000 to €53000`,
    );
  test.each<[string, object, object, Partial<Person>, string]>([
    [
      'no category for one person',
      bands,
      {},
      { persons: 1 },
      refusal(
        'art. 2',
        'Geen categorie geeft 1 persoon recht op een vergunning bij deze huur',
        'No category gives 1 person(s) a permit at this rent',
      ),
    ],
    ['a euro too little', bands, {}, { income: 9_999 }, meer('9999')],
    ['a euro too much', bands, {}, { income: 53_001 }, meer('53001')],
    [
      'too few for the rooms',
      { categories: [] },
      {},
      { persons: 1 },
      refusal(
        'art. 4',
        'Niet passend: 1 persoon in 4 kamers, toegestaan 2 tot en met 40',
        'Not fitting: 1 person(s) in 4 rooms, allowed 2 to 40',
      ),
    ],
    [
      'too young',
      {},
      { labels: ['toegankelijk', 'senior'] },
      { age: 64 },
      refusal('art. 5', 'De woning is alleen voor senior', 'The home is for senior only'),
    ],
  ])('%s', (_what, of, at, who, expected) => {
    expect(told(ordinance({ ...of }), at, [person('a', who)])).toEqual([expected]);
  });

  test.each([10_000, 53_000])('an income of €%i is just right', (income) => {
    expect(told(ordinance(bands), { rooms: 3 }, [person('a', { income })])).toEqual([SINCE]);
  });
});

test('the whole reason is its grounds, each with article and clause, as sentences', () => {
  const ranking = ranked(ordinance(), home(), [person('a')]);
  const { nl, en } = placeReason(ranking, 0);
  expect(nl).toBe(
    `De grootte past bij 4 personen (${ACT}, art. 11; verordening art. 4). Ingeschreven sinds 2020-01-01 (${ACT}; verordening art. 8).`,
  );
  expect(en).toBe(`The size suits 4 persons (${ACT}, art. 11; ordinance art. 4). Registered since 2020-01-01 (${ACT}; ordinance art. 8).`);
});
