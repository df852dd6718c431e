/** Who goes first, in tables that can be read beside the ordinance; and what must hold for every ordinance and every file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierOf } from './binding-turn.ts';
import { placeReason, refusalReason } from './place-reason.ts';
import type { Ordinance } from './ordinance.ts';
import { rank } from './rank.ts';
import { candidates, home, ordinance, type Person, places, ranked, table, TODAY } from './ranking.test-data.ts';
import { rulesFor } from './rules.ts';
import { ticket, ticketA, ticketB, ticketPurpose } from './ticket.ts';

const people = (written: string): Person[] =>
  table(written).map((row) => ({
    id: row['id'],
    persons: Number(row['persons']),
    income: Number(row['income']),
    since: row['since'],
    age: Number(row['age'] ?? '40'),
    urgentie: (row['urgentie'] ?? '').split(' ').filter((word) => word !== ''),
    binding: (row['binding'] ?? 'geen') as 'geen',
    indications: (row['indication'] ?? '') === '' ? [] : [row['indication']],
    zoekpunten: Number(row['zoek'] ?? '0'),
    situatiepunten: Number(row['situatie'] ?? '0'),
  }));

/** Of each person in the table: the place that the table expects, or why there is none. */
function expectPlaces(o: Ordinance, h: ReturnType<typeof home>, written: string, on?: string): void {
  const ranking = ranked(o, h, people(written), on);
  const { candidates: c, order, standing } = ranking;
  const found = table(written).map((row) => {
    const at = c.id.indexOf(row['id']);
    return [row['id'], standing[at] < 0 ? refusalReason(ranking, at).en.split(':')[0] : String(order.indexOf(at) + 1)];
  });
  expect(found).toEqual(table(written).map((row) => [row['id'], row['place']]));
}

describe('tables', () => {
  test('urgency before size, size before registration; who does not fit is refused with the reason that decides', () => {
    expectPlaces(
      ordinance(),
      home(),
      `
      id           | persons | income | since      | urgentie          | place
      ill          | 2       | 20000  | 2026-01-01 | medisch           | 2
      carer        | 4       | 20000  | 2026-02-01 | mantelzorg        | 1
      status       | 4       | 20000  | 2026-03-01 | vergunninghouder  | 3
      homeless     | 4       | 20000  | 2020-01-01 | gezin-zonder-huis | 4
      at-the-bound | 4       | 53000  | 2023-12-31 |                   | 5
      four         | 4       | 20000  | 2024-01-01 |                   | 6
      two          | 2       | 20000  | 2001-01-01 |                   | 7
      one          | 1       | 20000  | 1990-01-01 | medisch           | Not fitting
      rich         | 4       | 53001  | 1990-01-01 |                   | Income €53001 does not fit category meer
    `,
    );
  });

  test('a home for seniors admits by age; an accessible home prefers by indication', () => {
    expectPlaces(
      ordinance(),
      home({ rooms: 2, labels: ['senior', 'toegankelijk'] }),
      `
      id      | persons | income | since      | age | indication   | place
      old     | 1       | 20000  | 2010-01-01 | 70  |              | 2
      needs   | 1       | 20000  | 2020-01-01 | 65  | toegankelijk | 1
      young   | 1       | 20000  | 2000-01-01 | 64  | toegankelijk | The home is for senior only (Huisvestingswet 2014, art. 10; ordinance art. 5).
    `,
    );
  });

  test('local binding counts for the homes whose turn it is; a first-time vergunninghouder is not asked for it', () => {
    const file = (kern: string, regio: string, none: string, first: string): string => `
      id    | persons | income | since      | binding | urgentie         | place
      kern  | 2       | 20000  | 2022-01-01 | kern    |                  | ${kern}
      regio | 2       | 20000  | 2021-01-01 | regio   |                  | ${regio}
      none  | 2       | 20000  | 2020-01-01 | geen    |                  | ${none}
      first | 2       | 20000  | 2026-01-01 | geen    | vergunninghouder | ${first}
    `;
    // No group vergunninghouder here: only article 16 speaks.
    const o = ordinance({
      urgentie: [{ id: 'vergunninghouder', order: 1, ground: 'vergunninghouder', clause: 'art. 6' }],
      order: ['binding', 'urgentie', 'passendheid'],
    });
    expectPlaces(o, home({ rooms: 2, binding: 'geen' }), file('4', '3', '2', '1'));
    expectPlaces(o, home({ rooms: 2, binding: 'regio' }), file('3', '2', '4', '1'));
    expectPlaces(o, home({ rooms: 2, binding: 'kern' }), file('2', '4', '3', '1'));
  });

  test('points: full years of registration, searching and situation; then the earlier registration', () => {
    const o = ordinance({
      selection: { method: 'punten', per_year: 2, years_most: 30, zoekpunten_most: 20, situatiepunten_most: 12, clause: 'art. 8' },
    });
    expectPlaces(
      o,
      home({ rooms: 2 }),
      `
      id       | persons | income | since      | zoek | situatie | place
      waits    | 1       | 20000  | 1995-01-01 | 0    | 0        | 3
      searches | 1       | 20000  | 2025-09-01 | 20   | 12       | 1
      not-yet  | 1       | 20000  | 2025-09-02 | 20   | 12       | 2
      capped   | 1       | 20000  | 2026-01-01 | 999  | 0        | 4
    `,
    );
  });

  test('every place has an article and a clause, in both languages', () => {
    const ranking = ranked(
      ordinance(),
      home(),
      people(`
      id | persons | income | since      | urgentie
      a  | 4       | 20000  | 2020-01-01 | medisch
    `),
    );
    expect(placeReason(ranking, 0)).toMatchObject({
      nl: 'Urgentie medisch: medische urgentie (Huisvestingswet 2014, art. 12; verordening art. 6). De grootte past bij 4 personen (Huisvestingswet 2014, art. 11; verordening art. 4). Ingeschreven sinds 2020-01-01 (Huisvestingswet 2014; verordening art. 8).',
      en: 'Urgency medisch: medical urgency (Huisvestingswet 2014, art. 12; ordinance art. 6). The size suits 4 persons (Huisvestingswet 2014, art. 11; ordinance art. 4). Registered since 2020-01-01 (Huisvestingswet 2014; ordinance art. 8).',
    });
  });
});

describe('the share of article 14', () => {
  test('with 50 and 25 percent every second home has a turn, every fourth for the kern', () => {
    const tiers = Array.from({ length: 8 }, (_, at) => tierOf({ share: 50, kern: 25, clause: '' }, { kind: 'sequence', number: at + 1 }));
    expect(tiers).toEqual(['geen', 'regio', 'geen', 'kern', 'geen', 'regio', 'geen', 'kern']);
  });

  test('after every letting the share is as large as the maximum allows, and never larger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 }), (share, part) => {
        const kern = Math.floor((share * part) / 100);
        let [bound, ofKern] = [0, 0];
        for (let n = 1; n <= 300; n++) {
          const tier = tierOf({ share, kern, clause: '' }, { kind: 'sequence', number: n });
          if (tier !== 'geen') bound++;
          if (tier === 'kern') ofKern++;
          expect(bound).toBe(Math.floor((n * share) / 100));
          expect(ofKern * 100).toBeLessThanOrEqual(n * kern);
          expect(ofKern).toBe(Math.floor((bound * kern) / share));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('equal lots', () => {
  test('the id decides: two lots in four thousand million are equal', () => {
    const o = ordinance();
    const crowd = people(`
      id | persons | income | since
      d  | 4       | 20000  | 2020-01-01
      b  | 4       | 20000  | 2020-01-01
      e  | 4       | 20000  | 2020-01-01
      a  | 4       | 20000  | 2020-01-01
      c  | 4       | 20000  | 2020-01-01
    `);
    const c = candidates(o, crowd);
    const equal = { ...c, ticketA: new Int32Array(5), ticketB: new Int32Array(5) };
    expect(places(rank(rulesFor(o, home(), '2026-09-01', TODAY), equal))).toEqual(['a', 'b', 'c', 'd', 'e']);
    const first = { ...equal, ticketA: Int32Array.from([0, 0, 0, 1, 0]) };
    const order = places(rank(rulesFor(o, home(), '2026-09-01', TODAY), first));
    expect(order.filter((id) => id !== 'a')).toEqual(['b', 'c', 'd', 'e']);
  });

  test('more candidates than can be told apart are a bug', () => {
    const o = ordinance();
    const many = { ...candidates(o, []), id: { length: 16_777_217 } as unknown as string[] };
    expect(() => rank(rulesFor(o, home(), '2026-09-01', TODAY), many)).toThrow('too many candidates for one ranking');
  });
});

describe('the lottery', () => {
  const lottery = ordinance({ selection: { method: 'loting', clause: 'art. 8' } });
  const crowd: Person[] = Array.from({ length: 2000 }, (_, at) => ({
    id: `c${String(at)}`,
    persons: 2,
    income: 20000,
    since: '2020-01-01',
  }));

  test('anybody can draw a ticket again from seed, home and id alone', () => {
    const drawn = (id: string): number => ticket(42, ticketPurpose('h1'), ticketA(id), ticketB(id));
    const order = places(ranked(lottery, home({ seed: 42 }), crowd));
    expect(order).toEqual([...crowd.map((p) => p.id)].sort((a, b) => drawn(a) - drawn(b)));
    expect(drawn('c0')).toBe(DRAWN_C0);
  });

  test('registration plays no part', () => {
    const late = crowd.slice(0, 50).map((p, at) => ({ ...p, since: `20${String(20 + (at % 6))}-01-01` }));
    const order = (list: readonly Person[]): string[] => places(ranked(lottery, home({ seed: 42 }), list));
    expect(order(late)).toEqual(order(crowd.slice(0, 50)));
  });

  test('another home or seed is another draw', () => {
    const order = (seed: number, id: string): string => places(ranked(lottery, home({ seed, id }), crowd)).join();
    expect(new Set([order(1, 'h1'), order(2, 'h1'), order(1, 'h2')]).size).toBe(3);
  });

  test('is fair: of 4000 draws each of four wins a quarter, within four standard deviations', () => {
    const four = crowd.slice(0, 4);
    const wins = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++) {
      const [first] = places(ranked(lottery, home({ seed }), four));
      wins.set(first, (wins.get(first) ?? 0) + 1);
    }
    for (const { id } of four) expect(Math.abs((wins.get(id) ?? 0) - 1000)).toBeLessThan(4 * Math.sqrt(4000 * 0.25 * 0.75));
  });
});

/** Recorded once: a change of the draw changes every lottery that was held. */
const DRAWN_C0 = 2_506_962_565;

const SELECTIONS = [
  { method: 'inschrijftijd', clause: 'art. 8' },
  { method: 'loting', clause: 'art. 8' },
  { method: 'punten', per_year: 2, years_most: 30, zoekpunten_most: 20, clause: 'art. 8' },
];
const person = fc.record({
  persons: fc.integer({ min: 1, max: 6 }),
  income: fc.integer({ min: 0, max: 60 }).map((k) => k * 1000),
  since: fc.constantFrom('2019-05-05', '2020-01-01', '2023-03-03'),
  urgentie: fc.subarray(['medisch', 'mantelzorg', 'vergunninghouder', 'gezin-zonder-huis']),
  binding: fc.constantFrom('geen' as const, 'regio' as const, 'kern' as const),
  zoekpunten: fc.integer({ min: 0, max: 3 }),
});
const crowds = fc.array(person, { minLength: 1, maxLength: 25 }).map((list) => list.map((p, at) => ({ ...p, id: `p${String(at)}` })));
const world = fc.record({
  o: fc.constantFrom(...SELECTIONS).map((selection) => ordinance({ selection })),
  h: fc
    .record({ binding: fc.constantFrom('geen', 'regio', 'kern'), seed: fc.nat(1000), rooms: fc.integer({ min: 1, max: 5 }) })
    .map((changes) => home(changes)),
});

type Ranker = (o: Ordinance, h: ReturnType<typeof home>, crowd: readonly Person[]) => string[];
const engine: Ranker = (o, h, crowd) => places(ranked(o, h, crowd));
/** Draws its tickets by row: what a spreadsheet would do. */
const byRow: Ranker = (o, h, crowd) => {
  const renamed = places(
    ranked(
      o,
      h,
      crowd.map((p, at) => ({ ...p, id: `row${String(at)}` })),
    ),
  );
  return renamed.map((id) => crowd[Number(id.slice(3))].id);
};
/** Gives everyone a point for every other candidate of the same size: places depend on who else is there. */
const byCompany: Ranker = (o, h, crowd) => engine(o, h, crowd).sort((a, b) => company(crowd, b) - company(crowd, a));
const company = (crowd: readonly Person[], id: string): number =>
  crowd.filter((p) => p.persons === crowd.find((q) => q.id === id)?.persons).length;

const orderFree = (rank: Ranker): void => {
  fc.assert(
    fc.property(world, crowds, fc.nat(), ({ o, h }, crowd, turn) => {
      const by = (turn % crowd.length) + 1;
      const turned = [...crowd.slice(by), ...crowd.slice(0, by)].reverse();
      expect(rank(o, h, turned)).toEqual(rank(o, h, crowd));
    }),
  );
};
const nobodyRises = (rank: Ranker): void => {
  fc.assert(
    fc.property(world, crowds, ({ o, h }, crowd) => {
      const without = rank(o, h, crowd.slice(0, -1));
      const withOne = rank(o, h, crowd);
      expect(withOne.filter((id) => id !== crowd[crowd.length - 1].id)).toEqual(without);
    }),
  );
};

describe('what holds for everyone', () => {
  test('the order of rows plays no part', () => {
    orderFree(engine);
  });
  test('control: a draw by row depends on it', () => {
    expect(() => {
      orderFree(byRow);
    }).toThrow();
  });
  test('one more candidate lifts nobody and swaps nobody', () => {
    nobodyRises(engine);
  });
  test('control: counting company does', () => {
    expect(() => {
      nobodyRises(byCompany);
    }).toThrow();
  });

  test('places are those of a plain sort by class, key, ticket', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const order = ['medisch mantelzorg', 'vergunninghouder', 'gezin-zonder-huis'];
        const rank = (p: Person): number => {
          const found = order.findIndex((groups) => (p.urgentie ?? []).some((group) => groups.split(' ').includes(group)));
          return found < 0 ? order.length : found;
        };
        const drawn = (p: Person): number => ticket(0, ticketPurpose('h1'), ticketA(p.id), ticketB(p.id));
        const admitted = crowd.filter((p) => p.persons >= 2 && p.income <= 53000);
        const expected = admitted.sort(
          (a, b) =>
            rank(a) - rank(b) ||
            Number(a.persons < 4) - Number(b.persons < 4) ||
            (a.since < b.since ? -1 : a.since > b.since ? 1 : drawn(a) - drawn(b)),
        );
        expect(engine(ordinance(), home(), crowd)).toEqual(expected.map((p) => p.id));
      }),
    );
  });
});
