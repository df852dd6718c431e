/** What every criterion says of the candidates, and where a ranking puts them: the columns that a proxy test looks at. */
import type { Candidates } from './candidates.ts';
import { type Day, dayOf } from './day.ts';
import type { Ordinance } from './ordinance.ts';
import type { Feature } from './proxy.ts';
import type { Ranking } from './rank.ts';

/** `rows` is the order in which the candidates are looked at. */
export function featuresOf(ordinance: Ordinance, c: Candidates, on: string, rows: Int32Array): Feature[] {
  const today: Day = dayOf(on);
  const column = (values: (row: number) => number): Int32Array => rows.map(values);
  const has = (bits: ArrayLike<number>, bit: number): Int32Array => column((row) => Number((bits[row] & (1 << bit)) !== 0));
  const { age } = c;
  return [
    { name: 'persons', criterion: 'persons', scale: 'number', values: column((row) => c.persons[row]) },
    { name: 'income', criterion: 'income', scale: 'number', values: column((row) => c.income[row]) },
    { name: 'inschrijftijd', criterion: 'inschrijftijd', scale: 'number', values: column((row) => today - c.registered[row]) },
    ...(age === null ? [] : [{ name: 'age', criterion: 'age', scale: 'number', values: column((row) => age[row]) } as const]),
    { name: 'zoekpunten', criterion: 'zoekpunten', scale: 'number', values: column((row) => c.zoekpunten[row]) },
    { name: 'situatiepunten', criterion: 'situatiepunten', scale: 'number', values: column((row) => c.situatiepunten[row]) },
    { name: 'binding', criterion: 'binding', scale: 'kind', values: column((row) => c.binding[row]) },
    ...ordinance.urgentie.map(
      ({ id }, bit): Feature => ({
        name: `urgentie ${id}`,
        criterion: 'urgentie',
        scale: 'kind',
        values: has(c.urgentie, bit),
      }),
    ),
    ...ordinance.labels.flatMap(({ id, indication }, bit): Feature[] =>
      indication ? [{ name: `indication ${id}`, criterion: 'indication', scale: 'kind', values: has(c.indications, bit) }] : [],
    ),
  ];
}

/** The ranking as a whole: how near the front (refused stand last, equal), and who is refused. */
export function outcomesOf({ order, standing }: Ranking, rows: Int32Array): Feature[] {
  const fromBack = new Int32Array(standing.length);
  order.forEach((row, at) => {
    fromBack[row] = order.length - at;
  });
  return [
    { name: 'place, nearer the front is more', criterion: 'outcome', scale: 'number', values: rows.map((row) => fromBack[row]) },
    { name: 'refused', criterion: 'outcome', scale: 'kind', values: rows.map((row) => Number(standing[row] < 0)) },
  ];
}
