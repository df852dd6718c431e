/** The declared tie-break where it decides nearly everything: markets in which most exchanges are worth the same, against every exchange there is. */
import { expect, test } from 'vitest';
import { uniform } from '../../base/draw.ts';
import { exchange } from '../exchange.ts';
import type { Floor, Home, Household } from '../household.ts';
import { everyExchange } from './every.test-data.ts';
import { elsewhere, home, household, renting } from './markets.test-data.ts';

/** Five households of one to three persons that wait as long, or rent and would move for nothing; four homes. */
function equals(seed: number): { households: Household[]; homes: Home[] } {
  const draw = (purpose: number, entity: number, below: number): number => Math.floor(uniform(seed, purpose, entity, 0) * below);
  const homes = Array.from({ length: 4 }, (_, j) => home(`w${String(j)}`, 1 + draw(1, j, 2), 2 + draw(2, j, 2)));
  const households = Array.from({ length: 5 }, (_, h) => {
    const rents = h < 4 && draw(3, h, 3) === 0;
    const region = draw(4, h, 2) === 0 ? 'oost' : '';
    const ties = { school: '', work: '', region: draw(5, seed, 2) === 0 ? region : '' };
    const situation = rents ? renting(`w${String(h)}`, draw(6, h, 2)) : elsewhere(1);
    return household(`g${String((h * 3 + seed) % 5)}`, 1 + draw(7, h, 3), situation, { children: 0, ties });
  });
  return { households, homes };
}

test.each<[string, readonly Floor[]]>([
  ['without promises', []],
  ['with one home promised', [{ region: 'oost', homes: 1 }]],
  ['with two homes promised', [{ region: 'oost', homes: 2 }]],
])('who is first by id has the home first by id that any of the best exchanges gives it: %s', (_what, floors) => {
  for (let seed = 0; seed < 120; seed++) {
    const { households, homes } = equals(seed);
    const placed = new Map(exchange(households, homes, { floors }).placements.map((p) => [p.household, p.home]));
    const found = [...households]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, situation }) => placed.get(id) ?? (situation.kind === 'renting' ? situation.home : null));
    expect(found, `seed ${String(seed)}`).toEqual(everyExchange(households, homes, null, floors)?.homes);
  }
});
