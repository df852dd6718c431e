/** No table of the command line is wider than a terminal, and none loses a word for it. */
import { describe, expect, it } from 'vitest';
import { tableText } from './table.ts';
import { tablesFitted } from './table-fit.ts';

const BAND = '+€ 300 mln (−€ 700 mln … +€ 360 mln)';
const wide = {
  columns: ['Uitkomst (mediaan)', 'huidig-recht 2027-12', 'samenhangend-pakket 2027-12', 'verschil (5-95 %)'],
  rows: [
    ['Inschrijftijd van andere woningzoekenden bij toewijzing (maanden)', '68,0', '67,0', '−1,0 (−1,0 … −1,0)'],
    ['Kosten van de opvang (in 12 maanden)', '€ 1.000 mln', '€ 900 mln', BAND],
  ],
};
const twoTerms = {
  columns: [...wide.columns, ...wide.columns.slice(1).map((head) => head.replace('2027', '2035'))],
  rows: wide.rows.map((row) => [...row, ...row.slice(1)]),
};
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const words = (text: string): string[] => text.match(/[^\s│┌┐└┘├┤┬┴┼─]+/g) ?? [];

describe('a table within 100 columns', () => {
  it('stays as it is when it fits', () => {
    const small = { columns: ['a', 'b'], rows: [['x', '1 (0 … 2)']] };
    expect(tablesFitted(small)).toEqual([small]);
  });

  it.each([
    ['a comparison', wide],
    ['a comparison of two terms', twoTerms],
    ['a table with sentences', { columns: ['id', 'why'], rows: [['k01', 'Niet passend: 1 persoon in 4 kamers. '.repeat(9)]] }],
  ])('%s is brought within it', (_what, table) => {
    expect(widest(tableText(table))).toBeLessThanOrEqual(100);
  });

  it('tells the terms in tables of their own, each with the first column', () => {
    const parts = tablesFitted(twoTerms);
    expect(parts.map((part) => part.columns.length)).toEqual([4, 4]);
    expect(parts.map((part) => part.columns[1].replace(/\s/, ' '))).toEqual(['huidig-recht 2027-12', 'huidig-recht 2035-12']);
  });

  it('keeps rows whole that the first column does not tell apart', () => {
    const { columns, rows } = twoTerms;
    expect(tablesFitted({ columns, rows: [rows[0], rows[0]] })).toHaveLength(1);
  });

  it('keeps every word and number, and a band on one line', () => {
    const text = tableText(wide);
    for (const word of words([...wide.columns, ...wide.rows.flat()].join(' '))) expect(words(text)).toContain(word);
    expect(text).toContain('(−€ 700 mln … +€ 360 mln)');
  });

  it('lets a word that is too long stand whole', () => {
    const key = 'taakstelling'.repeat(10);
    expect(tableText({ columns: ['key', 'value'], rows: [[key, '1']] })).toContain(key);
  });
});
