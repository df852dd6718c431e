import { expect, test } from 'vitest';
import { guaranteedPlaces } from './guaranteed.ts';
import { allot, type MixedEvent } from './mixed-location.ts';

/** Places of status holders when both groups wait all the time. */
function allotted(places: number, percent: number): number {
  const waiting = Array.from({ length: places }, (_, i) => i).flatMap((i): MixedEvent[] => [
    { at: '2026-01-01', kind: 'arrive', id: `s${String(i)}`, group: 'statushouder' },
    { at: '2026-01-01', kind: 'arrive', id: `o${String(i)}`, group: 'overig' },
  ]);
  const run = allot([...waiting, { at: '2026-01-02', kind: 'free', places }], { statushouder: percent, overig: 100 - percent });
  return run.allotments.filter(({ group }) => group === 'statushouder').length;
}

test('whole per cents and up to 25 places: the exact floor, and what the site allots is that floor or one more', () => {
  for (let percent = 0; percent <= 100; percent++)
    for (const places of [1, 2, 3, 7, 10, 25]) {
      const guaranteed = guaranteedPlaces(places, 1 - (100 - percent) / 100);
      expect(guaranteed).toBe((percent * places - ((percent * places) % 100)) / 100);
      const more = allotted(places, percent) - guaranteed;
      expect(more >= 0 && more <= 1, `${String(percent)} % of ${String(places)}: ${String(more)}`).toBe(true);
      // The rest, which the simulation gives to others, is at least what they are guaranteed.
      expect(places - guaranteed).toBeGreaterThanOrEqual(guaranteedPlaces(places, (100 - percent) / 100));
    }
});

test('29 % of 100 places is 29: the last bit of a fraction costs nobody a place', () => {
  expect(Math.floor(100 * 0.29)).toBe(28);
  expect(guaranteedPlaces(100, 0.29)).toBe(29);
  expect(guaranteedPlaces(100, 0.2899)).toBe(28);
});
