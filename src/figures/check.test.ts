import { describe, expect, it } from 'vitest';
import { figuresCheck, shippedBook } from './check.ts';
import type { Book, Finding } from './check/finding.ts';
import type { Assumption, Figure, SourcedFigure } from './figure.ts';
import { isAssumption } from './figure.ts';
import type { Municipality } from './municipality.ts';

const codes = (findings: readonly Finding[]): string[] => [...new Set(findings.filter((f) => f.level === 'error').map((f) => f.code))];

/** The shipped figures with one of them changed. */
const withFigure = (key: string, change: Partial<SourcedFigure>): Book => {
  expect(shippedBook.figures.some((figure) => figure.key === key)).toBe(true);
  return {
    ...shippedBook,
    figures: shippedBook.figures.map((figure): Figure => (figure.key === key && !isAssumption(figure) ? { ...figure, ...change } : figure)),
  };
};

const withMunicipality = (code: string, change: Partial<Municipality>): Book => ({
  ...shippedBook,
  municipalities: shippedBook.municipalities.map((m) => (m.code === code ? { ...m, ...change } : m)),
});

const assumption: Assumption = {
  key: 'proef.aanname',
  label: { nl: 'Proef', en: 'Trial' },
  value: 0.5,
  unit: 'share',
  date: '2025',
  confidence: 'assumption',
  spread: { low: 0.2, high: 0.8, shape: 'uniform' },
  reason: { nl: 'Omdat', en: 'Because' },
  standing: 'chosen',
};
const withAssumption = (change: Partial<Assumption>): Book => ({
  ...shippedBook,
  figures: [...shippedBook.figures, { ...assumption, ...change }],
});

const WOZ = 'sft.bedrag.woning';
const amsterdam = shippedBook.municipalities.find((m) => m.code === 'GM0363')?.code;

describe('the shipped figures', () => {
  it('have no errors', () => {
    expect(figuresCheck().filter((finding) => finding.level === 'error')).toEqual([]);
  });

  it('say which published taakstelling figures do not close', () => {
    const notes = figuresCheck().filter((finding) => finding.code === 'taakstelling.late-changes');
    expect(notes.map((finding) => finding.where)).toContain('taakstelling.metSaldo.2020-I');
  });
});

describe('a deliberate defect turns its check red', () => {
  it.each<[string, Book]>([
    ['key.twice', { ...shippedBook, figures: [...shippedBook.figures, shippedBook.figures[0]] }],
    ['source.twice', { ...shippedBook, sources: [...shippedBook.sources, shippedBook.sources[0]] }],
    ['source.unknown', withFigure(WOZ, { source: 'bestaat-niet' })],
    ['source.unknown', withAssumption({ sources: ['bestaat-niet'] })],
    ['source.missing', withFigure(WOZ, { source: ' ' })],
    ['place.missing', withFigure(WOZ, { place: '' })],
    ['published.wrong', withFigure(WOZ, { published: '2025-02-30' })],
    ['label.missing', withFigure(WOZ, { label: { nl: 'Bedrag', en: '' } })],
    ['assumption.range', withAssumption({ value: 0.9 })],
    ['assumption.point', withAssumption({ spread: { low: 0.5, high: 0.5, shape: 'uniform' } })],
    ['assumption.reason', withAssumption({ reason: { nl: 'Omdat', en: '' } })],
    ['assumption.variant', withAssumption({ variants: { hoog: 0.95 } })],
    ['share.outside', withFigure('sft.aandeelStatushouders', { value: 30 })],
    ['money.fraction', withFigure(WOZ, { value: 1_400_000.5 })],
    ['count.fraction', withFigure('instroom.nareis.2024', { value: 11_880.4 })],
    ['value.infinite', withFigure('werk.regio.factor', { value: Number.NaN })],
    ['municipality.count', { ...shippedBook, municipalities: shippedBook.municipalities.slice(1) }],
    ['total.differs', withMunicipality('GM0363', { regularPlaces: 1 })],
    ['total.differs', withFigure('bevolking.nederland.2024-01-01', { value: 17_942_943 })],
    ['total.differs', withFigure('spreidingswet.indicatie.cyclus2.PV27', { value: 14_906 })],
    ['total.missing', { ...shippedBook, figures: shippedBook.figures.filter((f) => f.key !== 'opvang.plaatsen.nood.2025-11') }],
    ['neighbour.unknown', withMunicipality('GM0363', { neighbours: amsterdam === undefined ? [] : [amsterdam] })],
    ['taakstelling.balance', withFigure('taakstelling.netto.2021-I', { value: 15_300 })],
    ['taakstelling.balance', withFigure('taakstelling.gerealiseerd.2022-I', { value: 11_134 })],
    ['grants.differ', withFigure('vergunningen.humanitair.2020', { value: 825 })],
    ['inflow.seven', withFigure('instroom.nareis.zevenNationaliteiten.2025-03', { value: 9_000 })],
  ])('%s', (code, book) => {
    expect(codes(figuresCheck(book))).toContain(code);
  });

  it('reports a one-sided neighbour as a note', () => {
    const found = figuresCheck(withMunicipality('GM0363', { neighbours: [] }));
    expect(found.some((finding) => finding.code === 'neighbour.one-sided')).toBe(true);
  });

  it('accepts a sound assumption', () => {
    expect(codes(figuresCheck(withAssumption({})))).toEqual([]);
  });
});
