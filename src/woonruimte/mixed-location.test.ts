import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allot, type Allotment, type Group, type MixedEvent, type MixedRun, type Shares } from './mixed-location.ts';
import { mixedAccount } from './displacement.ts';
import { furthestBehind } from './mixed/kept.ts';
import { brokenRun } from './mixed/guarantee.test-data.ts';

type Allot = (events: readonly MixedEvent[], shares: Shares) => MixedRun;
const shares = (statushouder: number, overig = 100 - statushouder): Shares => ({ statushouder, overig });
const FIRST_COME = shares(0, 0);

/** A line of letters: S and O arrive, s and o withdraw the longest waiting of that group, a dot frees a place. */
function events(line: string): readonly MixedEvent[] {
  const arrived: Record<Group, string[]> = { statushouder: [], overig: [] };
  return Array.from(line).flatMap((letter, at): readonly MixedEvent[] => {
    const moment = String(at).padStart(4, '0');
    if (letter === '.') return [{ at: moment, kind: 'free', places: 1 }];
    const group: Group = letter.toUpperCase() === 'S' ? 'statushouder' : 'overig';
    if (letter === letter.toUpperCase()) {
      const id = `${letter}${moment}`;
      arrived[group].push(id);
      return [{ at: moment, kind: 'arrive', id, group }];
    }
    const id = arrived[group].shift();
    return id === undefined ? [] : [{ at: moment, kind: 'withdraw', id }];
  });
}
const letters = (run: MixedRun): string => run.allotments.map((each) => (each.group === 'statushouder' ? 'S' : 'O')).join('');
const grounds = (run: MixedRun): string => run.allotments.map((each) => each.ground[0]).join('');

describe('who gets the places: nine of each group waiting, others first in the queue, then ten places', () => {
  const line = `${'O'.repeat(9)}${'S'.repeat(9)}${'.'.repeat(10)}`;
  test.each([
    // status holders, others   places        ground: guarantee, first come
    [0, 0, 'OOOOOOOOOS', 'fffffffffa'],
    [100, 0, 'SSSSSSSSSO', 'ggggggggga'],
    [50, 50, 'OSOSOSOSOS', 'fggggggggg'],
    [70, 30, 'OSSOSSOSSS', 'fggfggfggg'],
    [30, 30, 'OOOSOOSOOS', 'fffgffgffg'],
    [20, 80, 'OOOOSOOOOS', 'ffffgggggg'],
  ])('%i and %i per cent', (statushouder, overig, expected, ground) => {
    const run = allot(events(line), shares(statushouder, overig));
    expect([letters(run), grounds(run)]).toEqual([expected, ground]);
  });
});

describe('what a group may count on', () => {
  test('saves nothing up while nobody of it waits, and getting more is no debt', () => {
    // Ten places go to others alone; then status holders come: not ten in a row for them.
    expect(letters(allot(events(`${'O'.repeat(30)}${'.'.repeat(10)}${'S'.repeat(30)}${'.'.repeat(6)}`), shares(50)))).toBe(
      'OOOOOOOOOOOSOSOS',
    );
    // Status holders alone got ten; when others come, status holders still get half from the first two on.
    expect(letters(allot(events(`${'S'.repeat(30)}${'.'.repeat(10)}${'O'.repeat(30)}${'.'.repeat(6)}`), shares(50)))).toBe(
      'SSSSSSSSSSSOSOSO',
    );
  });

  test('an open place goes to the first who comes', () => {
    const run = allot(events('..SO.'), shares(70));
    expect(run).toMatchObject({ openPlaces: 1, waiting: { statushouder: [], overig: [] } });
    expect(letters(run)).toBe('SO');
  });

  test('at one moment households arrive in order of id, then withdraw, then places come free, whatever the order of the list', () => {
    const at = '2026-01-01';
    const arrive = (id: string): MixedEvent => ({ at, kind: 'arrive', id, group: 'overig' });
    const list: MixedEvent[] = [
      { at, kind: 'free', places: 1 },
      { at, kind: 'withdraw', id: 'a' },
      arrive('c'),
      arrive('b'),
      arrive('a'),
      { at: '2025-12-31', kind: 'free', places: 0 },
      arrive('d'),
    ];
    for (const order of [list, [...list].reverse()]) {
      const run = allot(order, FIRST_COME);
      expect(run.allotments.map(({ id }) => id)).toEqual(['b']);
      expect(run.waiting).toEqual({ statushouder: [], overig: ['c', 'd'] });
    }
  });

  test('who withdraws is who leaves, in its own queue alone', () => {
    const run = allot(
      [...events('SSOO'), { at: '0005', kind: 'withdraw', id: 'S0001' }, { at: '0006', kind: 'withdraw', id: 'S0001' }],
      FIRST_COME,
    );
    expect(run.waiting).toEqual({ statushouder: ['S0000'], overig: ['O0002', 'O0003'] });
  });

  test.each<[string, MixedEvent[], string]>([
    ['arrives twice', events('S').flatMap((event) => [event, event]), 'S0000 arrives twice'],
    ['withdraws before it arrives', [{ at: '0', kind: 'withdraw', id: 'x' }], 'x withdraws before it arrives'],
  ])('who %s is a bug', (_what, list, why) => {
    expect(() => allot(list, FIRST_COME)).toThrow(why);
  });

  test('who withdraws frees the turn of the next in the same queue', () => {
    expect(allot(events('SSs.'), shares(100, 0)).allotments.map((each) => each.id)).toEqual(['S0001']);
  });

  test.each([[{ statushouder: 60, overig: 50 }], [{ statushouder: -1, overig: 50 }], [{ statushouder: 33.3, overig: 50 }]])(
    'shares that cannot be: %o',
    (impossible) => {
      expect(() => allot([], impossible)).toThrow(/shares/);
    },
  );
});

describe('the guarantee, in every run of places, for both groups at once', () => {
  const SHARES = [shares(50), shares(70), shares(90), shares(100, 0), shares(33), shares(30, 60), shares(45, 45), FIRST_COME];
  const lines = (length: number): readonly string[] =>
    length === 0 ? [''] : lines(length - 1).flatMap((line) => ['S', 'O', 's', 'o', '.'].map((letter) => line + letter));

  /** The first sequence that breaks it. */
  function firstBroken(rule: Allot, sequences: readonly string[]): string | undefined {
    for (const line of sequences)
      for (const share of SHARES) {
        const broken = brokenRun(rule(events(line), share).allotments, share);
        if (broken !== undefined) return `${line}: ${broken}`;
      }
    return undefined;
  }

  test('all 15,625 sequences of six arrivals, withdrawals and places', () => {
    expect(firstBroken(allot, lines(6))).toBeUndefined();
  });

  test('every order in which seven of each come first, then fourteen places, twice', () => {
    const orders = Array.from({ length: 128 }, (_, bits) => Array.from({ length: 7 }, (__, k) => ((bits >> k) & 1 ? 'SO' : 'OS')).join(''));
    const sequences = orders.map((order) => `${order}${'.'.repeat(9)}${order}${'.'.repeat(14)}`);
    expect(firstBroken(allot, sequences)).toBeUndefined();
    // Controls: first come, first served breaks it; so does a rule that forgets the guarantee of the others; so does counting from the start.
    expect(firstBroken((list) => allot(list, FIRST_COME), sequences)).toMatch(/statushouder got/);
    expect(firstBroken((list, own) => allot(list, shares(own.statushouder, 0)), sequences)).toMatch(/^.*overig got/);
    expect(firstBroken(countedFromTheStart, sequences)).toMatch(/got/);
  });
});

/** A wrong rule that looks right: the share of all places so far, so that what a group got alone is held against it later. */
const countedFromTheStart: Allot = (list, own) => {
  const proper = allot(list, own);
  const queues: Record<Group, Allotment[]> = {
    statushouder: proper.allotments.filter((each) => each.group === 'statushouder'),
    overig: proper.allotments.filter((each) => each.group === 'overig'),
  };
  let got = 0;
  const allotments = proper.allotments.map((each, n) => {
    const behind = got < Math.floor((own.statushouder * (n + 1)) / 100);
    const group: Group = queues.overig.length === 0 || (behind && queues.statushouder.length > 0) ? 'statushouder' : 'overig';
    queues[group].shift();
    if (group === 'statushouder') got++;
    return { ...each, group };
  });
  return { ...proper, allotments };
};

/** An adversary that sees everything: it adds an event, and the whole run is looked at again. */
class Grows implements fc.Command<{ line: string }, { line: string }> {
  readonly letters: string;
  readonly share: Shares;
  constructor(more: string, share: Shares) {
    this.letters = more;
    this.share = share;
  }
  check = (): boolean => true;
  run(model: { line: string }, real: { line: string }): void {
    const before = allot(events(real.line), this.share).allotments;
    [model.line, real.line] = [model.line + this.letters, real.line + this.letters];
    const run = allot(events(real.line), this.share);
    expect(run.allotments.slice(0, before.length)).toEqual(before);
    expect(brokenRun(run.allotments, this.share)).toBeUndefined();
    for (const group of ['statushouder', 'overig'] as const) {
      const ids = run.allotments.filter((each) => each.group === group).map((each) => each.id);
      expect(ids).toEqual([...ids].sort());
    }
    const count = (letter: string): number => Array.from(real.line).filter((each) => each === letter).length;
    expect(run.allotments.length + run.openPlaces).toBe(count('.'));
    if (run.openPlaces > 0) expect([run.waiting.statushouder, run.waiting.overig]).toEqual([[], []]);
  }
  toString = (): string => this.letters;
}

describe('adversarial sequences', () => {
  const share = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => shares(Math.min(a, b), 100 - Math.max(a, b)));
  const burst = fc
    .tuple(fc.constantFrom('S', 'O', 's', 'o', '.', '.'), fc.integer({ min: 1, max: 6 }))
    .map(([letter, times]) => letter.repeat(times));

  test('what was allotted stays, the guarantee holds after every event, nobody is overtaken in the own queue, no place is lost', () => {
    fc.assert(
      fc.property(share, fc.array(burst, { maxLength: 25 }), (own, bursts) => {
        fc.modelRun(
          () => ({ model: { line: '' }, real: { line: '' } }),
          bursts.map((more) => new Grows(more, own)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the rows plays no part', () => {
    const line = fc.array(burst, { maxLength: 15 }).map((bursts) => bursts.join(''));
    fc.assert(
      fc.property(line, share, fc.array(fc.nat(), { minLength: 90, maxLength: 90 }), (all, own, chance) => {
        const shuffled = [...events(all)].map((event, at) => ({ event, key: chance[at] })).sort((a, b) => a.key - b.key);
        expect(
          allot(
            shuffled.map(({ event }) => event),
            own,
          ),
        ).toEqual(allot(events(all), own));
      }),
    );
  });

  test('the account in one pass agrees with looking at every run', () => {
    const line = fc.array(burst, { minLength: 12, maxLength: 30 }).map((bursts) => bursts.join(''));
    let broken = 0;
    fc.assert(
      fc.property(line, share, share, (all, own, told) => {
        // Told under shares that the rule did not know, so that it is broken now and then.
        const { allotments } = allot(events(all), own);
        const kept = (['statushouder', 'overig'] as const).every((group) => furthestBehind(allotments, group, told[group]) < 100);
        expect(kept).toBe(brokenRun(allotments, told) === undefined);
        if (!kept) broken++;
      }),
      { numRuns: 300 },
    );
    expect(broken).toBeGreaterThan(0);
  });
});

describe('displacement', () => {
  test('two places, two others and then one status holder: under a half the second of the others makes way', () => {
    const account = mixedAccount(events('OOS..'), shares(50), FIRST_COME);
    expect(account.displaced).toEqual([
      { id: 'O0001', group: 'overig', change: 'lost', turn: null, otherTurn: 2 },
      { id: 'S0002', group: 'statushouder', change: 'gained', turn: 2, otherTurn: null },
    ]);
    expect(account.otherwise).toEqual(['O0000', 'O0001']);
    expect(account.groups.map(({ places, otherPlaces }) => [places, otherPlaces])).toEqual([
      [1, 0],
      [1, 2],
    ]);
  });

  test('against itself nobody is displaced', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[SOso.]{0,40}$/), (line) => {
        expect(mixedAccount(events(line), shares(70), shares(70)).displaced).toEqual([]);
      }),
    );
  });

  test('without withdrawals as many households gain a place as lose one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[SO.]{0,60}$/), fc.integer({ min: 0, max: 100 }), (line, percent) => {
        const changes = mixedAccount(events(line), shares(percent), FIRST_COME).displaced.map((each) => each.change);
        expect(changes.filter((change) => change === 'gained').length).toBe(changes.filter((change) => change === 'lost').length);
      }),
    );
  });
});
