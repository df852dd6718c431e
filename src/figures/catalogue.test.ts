import { describe, expect, it } from 'vitest';
import { Bug } from '../base/must.ts';
import { figure, figureFind, figures, figuresAt, figuresByPrefix, figuresHash } from './catalogue.ts';
import { isAssumption } from './figure.ts';
import { municipalityFind } from './municipality.ts';

describe('figure', () => {
  it('gives a municipal figure on demand, with its source', () => {
    const found = figure('gemeente.GM0363.inwoners');
    expect(found.value).toBe(municipalityFind('Amsterdam')?.inhabitants);
    expect(found).toMatchObject({ unit: 'persons', source: 'cbs-85984ned', confidence: 'secondary' });
  });

  it('throws a Bug on an unknown key, municipality or column', () => {
    for (const key of ['bestaat.niet', 'gemeente.GM9999.inwoners', 'gemeente.GM0363.schoenmaat']) {
      expect(figureFind(key)).toBeUndefined();
      expect(() => figure(key)).toThrow(Bug);
    }
  });
});

it('sums the seven nationalities of a month', () => {
  const year = figuresByPrefix('instroom.nareis.zevenNationaliteiten.2015-');
  expect(year).toHaveLength(12);
  expect(year.reduce((all, each) => all + each.value, 0)).toBe(10_710);
});

describe('figuresAt', () => {
  it('leaves out what was published later', () => {
    const known = new Set(figuresAt('2023-06-30').map((each) => each.key));
    expect(known.has('taakstelling.gerealiseerd.2022-II')).toBe(true);
    expect(known.has('taakstelling.gerealiseerd.2023-I')).toBe(false);
    expect(known.has('taakstelling.netto.2023-I')).toBe(true);
  });

  it('grows with time and keeps all assumptions', () => {
    const sizes = ['2000-01-01', '2019-01-01', '2024-01-01', '2027-01-01'].map((vintage) => figuresAt(vintage).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBe(figures.filter(isAssumption).length);
    expect(sizes[3]).toBe(figures.length);
  });
});

it('lists the columns of a municipality by prefix', () => {
  expect(figuresByPrefix('gemeente.GM0363').map((each) => each.key)).toContain('gemeente.GM0363.plaatsenNood');
});

it('has one hash', () => {
  expect(figuresHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(figuresHash()).toBe(figuresHash());
});
