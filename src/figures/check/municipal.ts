/** The municipalities add up to the published country and provinces, and know their neighbours. */
import type { Municipality } from '../municipality/row.ts';
import { type Book, error, type Finding, note, valueIn } from './finding.ts';

const MUNICIPALITIES_2024 = 342;

/** Column of the table, and the figure that its sum must equal. */
const TOTALS: readonly (readonly [name: string, value: (m: Municipality) => number, key: string])[] = [
  ['inhabitants', (m) => m.inhabitants, 'bevolking.nederland.2024-01-01'],
  ['Spreidingswet cycle 2', (m) => m.spreidingswetCycle2, 'spreidingswet.indicatie.cyclus2'],
  ['regular places', (m) => m.regularPlaces, 'opvang.plaatsen.regulier.2025-11'],
  ['emergency places', (m) => m.emergencyPlaces, 'opvang.plaatsen.nood.2025-11'],
  ['places', (m) => m.regularPlaces + m.emergencyPlaces, 'opvang.plaatsen.totaal.2025-11'],
];

/** 342 municipalities, each once, with the published totals. */
export function municipalTotals(book: Book): readonly Finding[] {
  const found: Finding[] = [];
  const codes = new Set(book.municipalities.map((m) => m.code));
  if (codes.size !== MUNICIPALITIES_2024 || book.municipalities.length !== MUNICIPALITIES_2024)
    found.push(
      error('municipality.count', 'gemeente', `${String(codes.size)} codes in ${String(book.municipalities.length)} rows, not 342`),
    );
  for (const [name, value, key] of TOTALS)
    found.push(...agree(book, key, `${name} summed over municipalities`, sum(book.municipalities, value)));
  return found;
}

/** Cycle 2 of each province is the sum over its municipalities; what provinces were asked before the law against its national total. */
export function provincesAgree(book: Book): readonly Finding[] {
  const provinces = [...new Set(book.municipalities.map((m) => m.province))];
  const cycle2 = provinces.flatMap((code) => {
    const members = book.municipalities.filter((m) => m.province === code);
    const total = sum(members, (m) => m.spreidingswetCycle2);
    return agree(book, `spreidingswet.indicatie.cyclus2.${code}`, 'cycle 2 summed over municipalities', total);
  });
  return [...cycle2, ...beforeTheLaw(book, provinces)];
}

function beforeTheLaw(book: Book, provinces: readonly string[]): readonly Finding[] {
  const total = valueIn(book, 'opvang.behoefte.2024-01-01.gevraagd.2023-04');
  const parts = provinces.map((code) => valueIn(book, `opvang.opgave.2024-01-01.${code}`) ?? 0);
  const added = parts.reduce((all, part) => all + part, 0);
  if (total === undefined || added === total) return [];
  return [note('province.opgave', 'opvang.opgave.2024-01-01', `provinces add up to ${String(added)}, published ${String(total)}`)];
}

/** A neighbour exists and is another municipality; one that does not name its neighbour back is reported, as is one without any. */
export function neighboursKnown(book: Book): readonly Finding[] {
  const byCode = new Map(book.municipalities.map((m) => [m.code, m]));
  return book.municipalities.flatMap((m) => [
    ...(m.neighbours.length === 0 ? [note('neighbour.none', m.code, `${m.name} has no neighbour on land`)] : []),
    ...m.neighbours.flatMap((code) => {
      const other = byCode.get(code);
      if (other === undefined || other === m) return [error('neighbour.unknown', m.code, `names ${code} as a neighbour`)];
      return other.neighbours.includes(m.code) ? [] : [note('neighbour.one-sided', m.code, `${code} does not name it back`)];
    }),
  ]);
}

const sum = (rows: readonly Municipality[], value: (m: Municipality) => number): number => rows.reduce((all, m) => all + value(m), 0);

function agree(book: Book, key: string, what: string, found: number): readonly Finding[] {
  const expected = valueIn(book, key);
  if (expected === undefined) return [error('total.missing', key, 'the published total is not in the catalogue')];
  return expected === found ? [] : [error('total.differs', key, `${what}: ${String(found)}, published ${String(expected)}`)];
}
