import { describe, expect, it } from 'vitest';
import { municipalities, municipalityFind, provinces } from './municipality.ts';
import { drenthe } from './municipality/drenthe.ts';
import { municipalityOfRow } from './municipality/row.ts';

describe('municipalityFind', () => {
  it.each([
    ['GM0363', 'Amsterdam'],
    ['gm0363', 'Amsterdam'],
    ['amsterdam', 'Amsterdam'],
    ['Den Haag', "'s-Gravenhage"],
    ['den bosch', "'s-Hertogenbosch"],
    ['Hengelo', 'Hengelo (O.)'],
  ])('finds %s', (asked, name) => {
    expect(municipalityFind(asked)?.name).toBe(name);
  });

  it('does not choose between two with the same short name', () => {
    expect(municipalityFind('Bergen')).toBeUndefined();
    expect(municipalityFind('GM9999')).toBeUndefined();
  });

  it('finds each by code and by name', () => {
    for (const m of municipalities) {
      expect(municipalityFind(m.code)).toBe(m);
      expect(municipalityFind(m.name)).toBe(m);
    }
  });
});

it('lists in code order, each in a known province', () => {
  const codes = municipalities.map((m) => m.code);
  expect(codes).toEqual([...codes].sort());
  const known = new Set(provinces.map((p) => p.code));
  expect(municipalities.filter((m) => !known.has(m.province))).toEqual([]);
});

it('refuses a row with a share above 1', () => {
  const row = drenthe[0].with(8, 59) as unknown as (typeof drenthe)[0];
  expect(() => municipalityOfRow('PV22', row)).toThrow('share');
});
