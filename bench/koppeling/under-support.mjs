/** What a municipality gains by supporting large families badly: `npm run bench:koppeling -- under-support [households] [places]`. */
import { uniform } from '../../dist/base/draw.js';
import { underSupport } from '../../dist/koppeling/under-support.js';

const [PERIODS, WEEKS, LARGE, SUPPORT] = [6, 26, 5, 0.3];

function period(seed, households, places) {
  const u = (k, purpose) => uniform(seed, purpose, k, 0);
  const persons = Int32Array.from({ length: households }, (_, h) => (u(h, 1) < 0.5 ? 1 : u(h, 1) < 0.8 ? 3 : 6));
  const all = persons.reduce((a, b) => a + b, 0);
  return {
    persons,
    capacity: new Int32Array(places).fill(Math.ceil((1.1 * all) / places)),
    score: Int32Array.from({ length: households * places }, (_, cell) =>
      Math.round(persons[Math.floor(cell / places)] * (200_000 + 800_000 * u(cell, 2))),
    ),
  };
}

export function underSupportTable(households = 600, places = 20) {
  const attackers = [0, 1, 2, 3, 4];
  const rows = [0, 0.5, 0.8, 1].flatMap((intake) =>
    [Infinity, 0.2, 0.05].map((limit) => {
      let [honest, attack] = [0, 0];
      for (const place of attackers) {
        const periods = Array.from({ length: PERIODS }, (_, k) => period(100 * place + k, households, places));
        const result = underSupport(periods, WEEKS, { place, group: LARGE, support: SUPPORT }, { floors: { group: 0, intake }, limit });
        honest += result.honest;
        attack += result.attack;
      }
      return {
        'intake floor': intake,
        'limit per period': limit,
        'persons, honest': honest,
        'persons, under-supporting': attack,
        'gain %': (100 * (1 - attack / honest)).toFixed(1),
      };
    }),
  );
  console.table(rows);
}
