/** Tiny markets to count every possibility in, and larger ones, drawn from a seed; and a few by hand. */
import { uniform } from '../../base/draw.ts';
import type { Home, Household, Situation } from '../household.ts';

export function household(id: string, persons: number, situation: Situation, more: Partial<Household> = {}): Household {
  return {
    id,
    persons,
    children: Math.max(0, persons - 2),
    situation,
    wishes: [],
    needsAccessible: false,
    ties: { school: '', work: '', region: '' },
    accepts: { smallest: 0, largest: 99 },
    ...more,
  };
}

export function home(id: string, least: number, most: number, more: Partial<Home> = {}): Home {
  return { id, municipality: `G-${id}`, region: 'oost', persons: { least, most }, accessible: false, ...more };
}

export const reception = (days: number): Situation => ({ kind: 'reception', days });
export const elsewhere = (days: number): Situation => ({ kind: 'elsewhere', days });
export const renting = (at: string, days = 0): Situation => ({ kind: 'renting', home: at, days });

const REGIONS = ['oost', 'west', 'zuid'];

/** Few different numbers, so that ties between goals and between solutions are common. */
export function drawnMarket(seed: number, households: number, homes: number): { households: Household[]; homes: Home[] } {
  const draw = (purpose: number, entity: number, below: number): number => Math.floor(uniform(seed, purpose, entity, 0) * below);
  const place = (purpose: number, entity: number): string => ['', ...REGIONS][draw(purpose, entity, 4)];
  const drawnHomes = Array.from({ length: homes }, (_, j) =>
    home(`w${String(j)}`, 1 + draw(1, j, 2), 4 + draw(2, j, 3), { region: REGIONS[draw(3, j, 3)], accessible: draw(4, j, 2) === 0 }),
  );
  const drawnHouseholds = Array.from({ length: households }, (_, h) => {
    const rents = h < homes && draw(5, h, 2) === 0;
    const days = draw(6, h, 3);
    const situation = rents ? renting(`w${String(h)}`, days) : draw(7, h, 4) === 0 ? elsewhere(days + 1) : reception(days + 1);
    return household(`g${String((h * 7) % 10)}-${String(h)}`, 1 + draw(8, h, 6), situation, {
      children: draw(9, h, 3),
      wishes: draw(10, h, 3) > 0 ? [] : REGIONS.filter((_, r) => draw(11 + r, h, 2) === 0),
      needsAccessible: draw(14, h, 6) === 0,
      ties: { school: place(15, h), work: place(16, h), region: place(17, h) },
      accepts: { smallest: draw(18, h, 5) === 0 ? 4 : 0, largest: draw(19, h, 5) === 0 ? 5 : 99 },
    });
  });
  return { households: drawnHouseholds, homes: drawnHomes };
}
