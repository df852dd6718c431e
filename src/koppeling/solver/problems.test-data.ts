/** Small problems for tests, drawn by fast-check: unbalanced, with ties, with pairs that are not allowed, with places without room. */
import fc from 'fast-check';
import { NOT_ALLOWED, type Problem } from '../problem.ts';

export const problems = (mostHouseholds: number, mostPlaces: number, highest = 12): fc.Arbitrary<Problem> =>
  fc.tuple(fc.integer({ min: 0, max: mostHouseholds }), fc.integer({ min: 1, max: mostPlaces })).chain(([households, places]) =>
    fc.record({
      persons: column(households, 1, 8),
      capacity: column(places, 0, 9),
      score: column(households * places, NOT_ALLOWED, highest),
    }),
  );

const column = (length: number, min: number, max: number): fc.Arbitrary<Int32Array> =>
  fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length }).map((values) => Int32Array.from(values));
