/** The relaxation against its certificate and against counting every possibility; seeds are printed by fast-check when one fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { certificateOf } from './certificate.ts';
import { partsOf } from './parts.ts';
import { problems } from './problems.test-data.ts';
import { Relaxation } from './relaxation.ts';
import { scaleOf } from './scale.ts';

const RUNS = { numRuns: 1500 };

function proven({ transport }: Relaxation): { value: number; bound: number } {
  const current = { ...transport.problem, capacity: transport.capacity };
  const certificate = certificateOf(current, partsOf(transport), transport.price);
  expect(certificate.fault).toBeNull();
  return certificate;
}

/** Every person placed one by one, over every place with room: the best there is, found without any idea. */
function exhaustive(problem: Problem): number {
  const { perPerson } = scaleOf(problem);
  const places = problem.capacity.length;
  const persons: number[] = [];
  problem.persons.forEach((size, household) => persons.push(...Array<number>(size).fill(household)));
  const known = new Map<string, number>();
  const best = (at: number, room: readonly number[]): number => {
    if (at === persons.length) return 0;
    const key = `${String(at)}:${room.join()}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    let most = best(at + 1, room);
    for (let place = 0; place < places; place++) {
      const score = problem.score[persons[at] * places + place];
      if (score < 0 || room[place] === 0) continue;
      const rest = room.map((free, k) => (k === place ? free - 1 : free));
      most = Math.max(most, score * perPerson[persons[at]] + best(at + 1, rest));
    }
    known.set(key, most);
    return most;
  };
  return best(0, Array.from(problem.capacity));
}

describe('the relaxation', () => {
  it('reaches its bound exactly', () => {
    fc.assert(
      fc.property(problems(14, 6), (problem) => {
        const { value, bound } = proven(Relaxation.solve(problem));
        expect(value).toBe(bound);
      }),
      RUNS,
    );
  });

  it('is worth what counting every possibility finds', () => {
    fc.assert(
      fc.property(problems(4, 3), (problem) => {
        expect(proven(Relaxation.solve(problem)).value).toBe(exhaustive(problem));
      }),
      { numRuns: 400 },
    );
  });

  it('stays exact while households come and go and places change', () => {
    const change = fc.record({ what: fc.constantFrom('insert', 'remove', 'resize'), which: fc.nat(), to: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(problems(10, 4), fc.array(change, { maxLength: 30 }), (problem, changes) => {
        const relaxation = new Relaxation(problem);
        const inside = new Set<number>();
        for (const { what, which, to } of changes) {
          const household = problem.persons.length === 0 ? -1 : which % problem.persons.length;
          if (what === 'resize') relaxation.resize(which % problem.capacity.length, to);
          else if (household >= 0 && what === 'insert' && !inside.has(household)) relaxation.insert((inside.add(household), household));
          else if (household >= 0 && what === 'remove' && inside.delete(household)) relaxation.remove(household);
          expectExactFor(relaxation, inside);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('knows its lowest and highest prices, from wherever it began; a unit beyond them nothing is proven', () => {
    const begin = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(problems(12, 6), begin, (problem, first) => {
        const range = Relaxation.priceRange(problem, null);
        expect(
          Relaxation.priceRange(
            problem,
            Float64Array.from(problem.capacity, (_, p) => first[p] / 3),
          ),
        ).toEqual(range);
        const { transport } = Relaxation.solve(problem);
        const missing = (price: Float64Array): number => {
          const finite = price.map((persons) => Math.min(persons, 1e9));
          const { value, bound } = certificateOf(problem, partsOf(transport), finite);
          return bound - value;
        };
        expect([missing(range.lowest), missing(range.highest)]).toEqual([0, 0]);
        problem.capacity.forEach((seats, place) => {
          const less = range.lowest.map((price, p) => (p === place ? price - 1 : price));
          if (range.lowest[place] > 0 && seats > 0) expect(missing(less)).toBeGreaterThan(0);
          const more = range.highest.map((price, p) => (p === place ? price + 1 : price));
          if (seats > 0) expect(missing(more)).toBeGreaterThan(0);
        });
      }),
      RUNS,
    );
  });

  it('at its lowest prices is exact, and those prices stay', () => {
    fc.assert(
      fc.property(problems(12, 6), (problem) => {
        const { lowest } = Relaxation.priceRange(problem, null);
        const relaxation = Relaxation.at(problem, lowest);
        const { value, bound } = proven(relaxation);
        expect(value).toBe(bound);
        expect(relaxation.transport.price).toEqual(lowest);
      }),
      RUNS,
    );
  });

  it('control: a price that is one too low is no proof', () => {
    const problem: Problem = { persons: Int32Array.of(1, 1), capacity: Int32Array.of(1), score: Int32Array.of(5, 9) };
    const { transport } = Relaxation.solve(problem);
    expect(certificateOf(problem, partsOf(transport), transport.price)).toMatchObject({ value: 9, bound: 9 });
    expect(certificateOf(problem, partsOf(transport), Float64Array.of(4)).bound).toBeGreaterThan(9);
  });
});

/** Only who is inside counts: the others are given no place they may go to. */
function expectExactFor({ transport }: Relaxation, inside: ReadonlySet<number>): void {
  const { problem, capacity, places } = transport;
  const score = problem.score.map((value, cell) => (inside.has(Math.floor(cell / places)) ? value : -1));
  const { value, bound, fault } = certificateOf({ ...problem, capacity, score }, partsOf(transport), transport.price);
  expect(fault).toBeNull();
  expect(value).toBe(bound);
}
