import { expect, it } from 'vitest';
import { figures } from './catalogue.ts';
import type { Figure } from './figure.ts';
import { type NationalityFigure, nationalityFigures } from './nationaliteit.ts';
import { sourceFind } from './sources.ts';

it('is a type that nothing which takes a Figure accepts', () => {
  const take = (figure: Figure): string => figure.key;
  // @ts-expect-error A national statistic by nationality is not a Figure.
  const refused = (statistic: NationalityFigure): string => take(statistic);
  expect(refused(nationalityFigures[0])).toBeUndefined();
});

it('leaves no nationality in the keys of the catalogue', () => {
  const names = [...new Set(nationalityFigures.map((each) => each.nationality.toLowerCase().replaceAll('ë', 'e')))];
  expect(
    figures.filter((each) =>
      each.key
        .toLowerCase()
        .split('.')
        .some((part) => names.includes(part)),
    ),
  ).toEqual([]);
});

it('has seven nationalities times two kinds in each of 132 months, with a source', () => {
  expect(nationalityFigures.filter((each) => each.period.length === 7)).toHaveLength(132 * 14);
  expect(nationalityFigures.filter((each) => sourceFind(each.source) === undefined)).toEqual([]);
});
