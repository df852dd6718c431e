import { describe, expect, test } from 'vitest';
import { type HomeKind, lawfulness, type PriorityLine } from './priority-line.ts';
import { rankDiff } from './rank-diff.ts';
import { candidates, home, ordinance, type Person, places, ranked, table } from './ranking.test-data.ts';
import { rank } from './rank.ts';
import { rulesFor } from './rules.ts';
import { urgencyGrounds, type UrgencyGround } from './urgency-ground.ts';

const LINES: Readonly<Record<string, PriorityLine>> = {
  'law of today': { kind: 'huidig-recht' },
  '36831 from 2027-01-01': { kind: '36831', inForce: '2027-01-01' },
  '36831 from 2028-02-29': { kind: '36831', inForce: '2028-02-29' },
  'letter, enough homes 2029-07-01': { kind: 'convenant-2026', sufficientOn: '2029-07-01' },
  'letter, never enough': { kind: 'convenant-2026', sufficientOn: null },
};

// May residence status be a ground of priority?
const MAY = table(`
  line                            | home          | day        | priority for status holders
  law of today                    | zelfstandig   | 2035-01-01 | lawful
  36831 from 2027-01-01           | zelfstandig   | 2026-12-31 | lawful
  36831 from 2027-01-01           | zelfstandig   | 2027-01-01 | banned
  36831 from 2027-01-01           | onzelfstandig | 2027-01-01 | lawful
  36831 from 2027-01-01           | onzelfstandig | 2027-12-31 | lawful
  36831 from 2027-01-01           | onzelfstandig | 2028-01-01 | banned
  36831 from 2027-01-01           | gedeeld       | 2027-12-31 | lawful
  36831 from 2027-01-01           | gedeeld       | 2028-01-01 | banned
  36831 from 2028-02-29           | gedeeld       | 2029-02-28 | lawful
  36831 from 2028-02-29           | gedeeld       | 2029-03-01 | banned
  letter, enough homes 2029-07-01 | zelfstandig   | 2029-06-30 | lawful
  letter, enough homes 2029-07-01 | zelfstandig   | 2029-07-01 | banned
  letter, enough homes 2029-07-01 | gedeeld       | 2030-06-30 | lawful
  letter, enough homes 2029-07-01 | gedeeld       | 2030-07-01 | banned
  letter, never enough            | zelfstandig   | 2035-01-01 | lawful
`);

describe('the ban on priority and its transition', () => {
  test.each(MAY)('$line, $home, $day: $priority for status holders', (row) => {
    const found = lawfulness('vergunninghouder', row['home'] as HomeKind, row['day'], LINES[row['line']]);
    expect(found.lawful ? 'lawful' : 'banned').toBe(row['priority for status holders']);
    expect(found.why.nl).not.toBe(found.why.en);
  });

  const BILL = '36831 from 2027-01-01';
  const ENOUGH = 'letter, enough homes 2029-07-01';
  const ACT = 'Huisvestingswet 2014, art. 12';
  test.each([
    // line, home, day, article, why
    [
      'law of today',
      'zelfstandig',
      '2026-01-01',
      ACT,
      'Een gemeente mag statushouders urgentie geven; sinds 1 juli 2017 hoeft het niet meer.',
    ],
    ['law of today', 'gedeeld', '2026-01-01', ACT, 'Een gemeente mag statushouders urgentie geven; sinds 1 juli 2017 hoeft het niet meer.'],
    [
      'letter, never enough',
      'gedeeld',
      '2030-01-01',
      ACT,
      'Volgens de brief VRO van 20 maart 2026 komt het verbod pas als er genoeg andere huisvesting is; er is geen dag aangenomen waarop dat zo is.',
    ],
    [BILL, 'zelfstandig', '2026-12-31', ACT, 'Het verbod geldt pas vanaf 2027-01-01 (aanname).'],
    [BILL, 'gedeeld', '2026-12-31', ACT, 'Het verbod geldt pas vanaf 2028-01-01 (aanname).'],
    [BILL, 'gedeeld', '2027-01-01', ACT, 'Het verbod geldt sinds 2027-01-01, maar voor kamers en gedeelde woningen pas vanaf 2028-01-01.'],
    [
      ENOUGH,
      'onzelfstandig',
      '2030-06-30',
      ACT,
      'Het verbod geldt sinds 2029-07-01, maar voor kamers en gedeelde woningen pas vanaf 2030-07-01.',
    ],
    [ENOUGH, 'zelfstandig', '2029-06-30', ACT, 'Het verbod geldt pas vanaf 2029-07-01 (aanname).'],
    [
      BILL,
      'zelfstandig',
      '2027-01-01',
      'wetsvoorstel 36831',
      'Sinds 2027-01-01 (aanname) mag verblijfsstatus geen grond voor voorrang zijn (wetsvoorstel 36831).',
    ],
    [
      BILL,
      'gedeeld',
      '2028-01-01',
      'wetsvoorstel 36831',
      'Sinds 2028-01-01 (aanname) mag verblijfsstatus geen grond voor voorrang zijn, ook niet voor kamers en gedeelde woningen (wetsvoorstel 36831).',
    ],
    [
      ENOUGH,
      'zelfstandig',
      '2029-07-01',
      'brief VRO van 20 maart 2026',
      'Sinds 2029-07-01 (aanname) mag verblijfsstatus geen grond voor voorrang zijn (brief VRO van 20 maart 2026).',
    ],
  ] as const)('%s, %s, %s: what is said', (line, kind, day, article, nl) => {
    const found = lawfulness('vergunninghouder', kind, day, LINES[line]);
    expect([found.article, found.why.nl]).toEqual([article, nl]);
  });

  test.each([
    ['law of today', 'zelfstandig', '2026-01-01', 'A municipality may give status holders urgency; since 1 July 2017 it no longer has to.'],
    [
      'letter, never enough',
      'zelfstandig',
      '2026-01-01',
      'By the letter of VRO of 20 March 2026 the ban comes only once there is enough other housing; no day for that was assumed.',
    ],
    [BILL, 'gedeeld', '2026-12-31', 'The ban holds only from 2028-01-01 (assumption).'],
    [BILL, 'gedeeld', '2027-12-31', 'The ban holds since 2027-01-01, but for rooms and shared homes only from 2028-01-01.'],
    [BILL, 'zelfstandig', '2027-01-01', 'Since 2027-01-01 (assumption) residence status may not be a ground for priority (bill 36831).'],
    [
      ENOUGH,
      'gedeeld',
      '2030-07-01',
      'Since 2030-07-01 (assumption) residence status may not be a ground for priority, nor for rooms and shared homes (letter of VRO of 20 March 2026).',
    ],
  ] as const)('%s, %s, %s: in English', (line, kind, day, en) => {
    expect(lawfulness('vergunninghouder', kind, day, LINES[line]).why.en).toBe(en);
  });

  test('every other ground stays lawful under every line', () => {
    for (const ground of Object.keys(urgencyGrounds) as UrgencyGround[])
      for (const line of Object.values(LINES))
        if (ground !== 'vergunninghouder')
          expect(lawfulness(ground, 'zelfstandig', '2040-01-01', line)).toMatchObject({ lawful: true, article: ACT });
  });
});

const PEOPLE: readonly Person[] = [
  { id: 'long', persons: 4, income: 30000, since: '2012-01-01' },
  { id: 'status', persons: 4, income: 20000, since: '2026-01-01', urgentie: ['vergunninghouder'] },
  { id: 'status-and-homeless', persons: 4, income: 20000, since: '2026-02-01', urgentie: ['vergunninghouder', 'gezin-zonder-huis'] },
  { id: 'homeless', persons: 4, income: 20000, since: '2020-01-01', urgentie: ['gezin-zonder-huis'] },
  { id: 'ill', persons: 4, income: 20000, since: '2021-01-01', urgentie: ['medisch'] },
];

describe('the same home on two days', () => {
  const line = LINES['36831 from 2027-01-01'];
  const o = ordinance();

  test('a family keeps the ground that holds for everyone', () => {
    expect(places(ranked(o, home(), PEOPLE, '2026-12-31', line))).toEqual(['ill', 'status', 'status-and-homeless', 'homeless', 'long']);
    expect(places(ranked(o, home(), PEOPLE, '2027-01-01', line))).toEqual(['ill', 'homeless', 'status-and-homeless', 'long', 'status']);
  });

  test('the difference names who moved, and the ground that fell away', () => {
    const c = candidates(o, PEOPLE);
    const [a, b] = ['2026-12-31', '2027-01-01'].map((on) => rank(rulesFor(o, home(), on, line), c));
    const diff = rankDiff(a, b);
    expect(diff.fellAway.map(({ group, article }) => `${group}: ${article}`)).toEqual(['vergunninghouder: wetsvoorstel 36831']);
    expect(diff.counts).toEqual({ moved: 3, unmoved: 2 });
    expect(diff.moved.map((m) => [m.candidate, m.from, m.to, m.cause, ...m.groups])).toEqual([
      ['homeless', 4, 2, 'others'],
      ['long', 5, 4, 'others'],
      ['status', 2, 5, 'ground-fell-away', 'vergunninghouder'],
    ]);
    expect(diff.moved[0].why.en).toBe('Because of others: 2 that stood before now stand after, 0 the other way round.');
    expect(diff.moved[2].why.nl).toMatch(/^Grond vergunninghouder vervalt\. Sinds 2027-01-01/);
  });

  test('a ground that falls away under a better one moves nobody, and passings are counted as by hand', () => {
    const many: Person[] = [...Array(40).keys()].map((at) => ({
      id: `p${String(at)}`,
      persons: 4,
      income: 20000,
      since: `20${String(10 + (at % 7))}-01-01`,
      urgentie: [[], ['vergunninghouder'], ['medisch', 'vergunninghouder'], ['gezin-zonder-huis', 'vergunninghouder']][(at * 7) % 4],
    }));
    const c = candidates(o, many);
    const [a, b] = ['2026-12-31', '2027-01-01'].map((on) => rank(rulesFor(o, home(), on, line), c));
    const [was, is] = [places(a), places(b)];
    const diff = rankDiff(a, b);
    expect(diff.moved.length).toBeGreaterThan(10);
    for (const { candidate, cause, why } of diff.moved) {
      expect(cause === 'ground-fell-away' && many.find((p) => p.id === candidate)?.urgentie?.includes('medisch')).toBe(false);
      if (cause !== 'others') continue;
      const before = (order: string[], x: string): boolean => order.indexOf(x) < order.indexOf(candidate);
      const back = was.filter((x) => x !== candidate && before(was, x) && !before(is, x)).length;
      const front = was.filter((x) => x !== candidate && !before(was, x) && before(is, x)).length;
      expect(why.en).toBe(`Because of others: ${String(back)} that stood before now stand after, ${String(front)} the other way round.`);
    }
  });

  test('a room is excepted for a year: no difference until then', () => {
    const room = home({ kind: 'onzelfstandig', rooms: 1 });
    const c = candidates(o, PEOPLE);
    const on = (day: string) => rank(rulesFor(o, room, day, line), c);
    expect(rankDiff(on('2026-12-31'), on('2027-12-31')).moved).toEqual([]);
    expect(rankDiff(on('2026-12-31'), on('2028-01-01')).fellAway).toHaveLength(1);
  });

  test('an ordinance that begins under the ban may not have the group at all', () => {
    expect(() => ranked(ordinance({ from: '2027-02-01' }), home(), PEOPLE, '2027-03-01', line)).toThrow(
      /residence status may not be a ground/,
    );
    expect(places(ranked(ordinance({ from: '2027-02-01' }), home({ kind: 'gedeeld' }), PEOPLE, '2027-03-01', line))).toContain('status');
  });
});
