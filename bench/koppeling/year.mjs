/**
 * A seeded year of koppeling in the shape of the Netherlands: households of the sizes that arrive, 342 municipalities with their inhabitants,
 * capacity a tenth above what is needed. What each household would gain where is made up, and says so: nobody publishes it.
 */
import { uniform } from '../../dist/base/draw.js';
import { municipalities } from '../../dist/figures/municipality.js';

/** Assumption: parts of all households of 1 to 8 persons; more than half are alone. */
const SIZES = [0.55, 0.14, 0.09, 0.09, 0.07, 0.04, 0.015, 0.005];
/** Assumptions: tied to one municipality (work, study, family), to a region, or in need of care that few have. */
const TIED = 0.05;
const REGION = 0.15;
const CARE = 0.1;
const CARE_TOWNS = 0.3;
const MICRO = 1_000_000;
const PLACES = municipalities.length;

export function yearOf(seed, households) {
  const draw = (purpose, entity, occurrence = 0) => uniform(seed, purpose, entity, occurrence);
  const persons = Int32Array.from({ length: households }, (_, h) => sizeOf(draw(1, h)));
  const total = persons.reduce((a, b) => a + b, 0);
  const inhabitants = municipalities.reduce((sum, m) => sum + m.inhabitants, 0);
  const capacity = Int32Array.from(municipalities, (m) => Math.round((1.1 * total * m.inhabitants) / inhabitants));
  // The towns are the same in every year: only the households differ with the seed.
  const town = municipalities.map((_, p) => ({ work: 0.15 * uniform(0, 2, p, 0), care: uniform(0, 3, p, 0) < CARE_TOWNS }));
  const score = new Int32Array(households * PLACES);
  for (let h = 0; h < households; h++) {
    const [tie, care] = [draw(4, h), draw(5, h) < CARE];
    const adults = Math.min(2, persons[h]);
    const home = Math.floor(draw(6, h) * PLACES);
    for (let p = 0; p < PLACES; p++) {
      const bound = tie < TIED ? p === home : tie < TIED + REGION ? municipalities[p].province === municipalities[home].province : true;
      const allowed = bound && (!care || town[p].care || tie < TIED);
      score[h * PLACES + p] = allowed ? Math.round(MICRO * adults * Math.min(1, 0.2 + town[p].work + 0.3 * draw(7, h, p))) : -1;
    }
  }
  return { persons, capacity, score };
}

function sizeOf(u) {
  let size = 1;
  for (let left = u - SIZES[0]; left > 0 && size < SIZES.length; left -= SIZES[size++]);
  return size;
}
