/**
 * A seeded market in the shape of the Netherlands in February 2023: in reception about 300 families of 7 and more and 225 of 6 (BZK, COA).
 * The rest is made up, and says so: nobody publishes who would leave a large home, where families wish to live, or what comes free.
 */
import { uniform } from '../../dist/base/draw.js';

/** Published: 225 families of 6 persons and 300 of 7 and more (mean 8). The spread over 7 and more is an assumption. */
const SIZES = [
  [6, 225],
  [7, 120],
  [8, 85],
  [9, 50],
  [10, 30],
  [11, 15],
];
const IN_RECEPTION = SIZES.reduce((sum, [, families]) => sum + families, 0);
/** Assumption: of all who take part, parts that wait in reception, rent too small a home, and rent a large one that they would leave. */
const PART_RECEPTION = 0.6;
const PART_TOO_SMALL = 0.15;
/** Assumption: a household wishes to live in one of three places, of so many per 600 families that about 2,000 moves are possible. */
const PLACES = 140;
const FAMILIES = 600;
const WISHES = 3;
const DAYS_MAX = 700;

export function marketOfSize(seed, families, homes) {
  const draw = (purpose, entity, occurrence = 0) => uniform(seed, purpose, entity, occurrence);
  const places = Math.max(1, Math.round((PLACES * families) / FAMILIES));
  const region = (purpose, entity, occurrence = 0) =>
    `regio-${String(1 + Math.floor(draw(purpose, entity, occurrence) * places)).padStart(2, '0')}`;
  const id = (letter, number) => `${letter}${String(number).padStart(5, '0')}`;
  const waiting = Math.round(families * PART_RECEPTION);
  const tooSmall = Math.round(families * PART_TOO_SMALL);
  const rented = families - waiting;
  const dwellings = Array.from({ length: homes }, (_, j) => {
    const large = j < rented ? j >= tooSmall : draw(1, j) < 0.35;
    const most = large ? 6 + Math.floor(5.5 * draw(2, j) ** 2) : 3 + Math.floor(3 * draw(2, j));
    const where = region(3, j);
    const municipality = `${where}-${1 + Math.floor(10 * draw(4, j))}`;
    return { id: id('w', j), municipality, region: where, persons: { least: large ? 5 : 1, most }, accessible: draw(5, j) < 0.25 };
  });
  const households = Array.from({ length: families }, (_, h) => {
    const home = h - waiting;
    const persons = home < 0 || home < tooSmall ? sizeOf(draw(6, h)) : 1 + Math.floor(3 * draw(6, h));
    const days = 1 + Math.floor(DAYS_MAX * draw(7, h) ** 2);
    const wishes = Array.from({ length: WISHES }, (__, k) => region(8, h, k));
    const tie = (purpose) => (draw(purpose, h) < 0.3 ? wishes[0] : '');
    return {
      id: id('g', h),
      persons,
      children: Math.max(0, persons - 2),
      situation: home < 0 ? { kind: 'reception', days } : { kind: 'renting', home: dwellings[home].id, days: home < tooSmall ? days : 0 },
      wishes: home < 0 ? wishes : [dwellings[home].region, ...wishes],
      needsAccessible: draw(9, h) < 0.08,
      ties: { school: tie(10), work: tie(11), region: home < 0 ? '' : dwellings[home].region },
      accepts: { smallest: 0, largest: 40 },
    };
  });
  return { households, homes: dwellings };
}

function sizeOf(u) {
  let left = u * IN_RECEPTION;
  for (const [persons, families] of SIZES) {
    if (left < families) return persons;
    left -= families;
  }
  return SIZES.at(-1)[0];
}
