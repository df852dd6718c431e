/** What the calibration may move: a box of ranges, and how a point in it becomes values of a scenario. */
import { type Catalogue, everyFigure } from '../../figures/catalogue.ts';
import { type Spread } from '../../figures/figure.ts';
import { present } from '../../base/must.ts';

/** One side of the box. */
export interface Parameter {
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

/** Assumptions that are fitted, moved within their own range. Of each the range is read, never the value: that was fitted to later years. */
const DIRECT = [
  'instroom.overig',
  'vergunning.overig',
  'vergunning.overig.bijFamilie',
  'procedure.voorraad.2019',
  'procedure.uitval',
  'vertrek.afgewezen.maanden',
  'vertrek.overig.maanden',
  'eigen.perMaand',
  'koppeling.kortsteMaanden',
  'nareis.bijReferent',
] as const;
const HOME_SHARE = 'terugblik.toewijzing.aandeel';
const CLASSES = ['1', '2', '3', '4', '5'] as const;
const FIRST_YEAR = 2019;

/** The box as known in a catalogue: the direct ones, one share of homes, and a grant rate for every year whose permits were counted. */
export function parametersOf(catalogue: Catalogue): readonly Parameter[] {
  const side = (key: string): Parameter => ({ key, ...rangeOf(everyFigure, key) });
  return [...DIRECT.map(side), side(HOME_SHARE), ...countedYears(catalogue).map((year) => grantRange(catalogue, year))];
}

function countedYears(catalogue: Catalogue): readonly number[] {
  const years: number[] = [];
  for (let year = FIRST_YEAR; catalogue.find(`vergunningen.totaal.${String(year)}`) !== undefined; year++) years.push(year);
  return years;
}

/** Wide, unless the rate of the year was published. */
function grantRange(catalogue: Catalogue, year: number): Parameter {
  const key = `inwilliging.${String(year)}`;
  const published = catalogue.find(`vergunningen.aandeel.${String(year)}`)?.value;
  if (published === undefined) return { key, ...rangeOf(catalogue, 'terugblik.inwilliging') };
  const margin = catalogue.figure('terugblik.inwilliging.marge').value;
  return { key, low: published - margin, high: published + margin };
}

function rangeOf(catalogue: Catalogue, key: string): Pick<Spread, 'low' | 'high'> {
  const { low, high } = present(catalogue.figure(key).spread, `the range of ${key}`);
  return { low, high };
}

/** Values for the assumptions of a scenario. One share of homes becomes a share per size class, by what is to be housed over what comes free. */
export function assumptionsOf(parameters: readonly Parameter[], point: ArrayLike<number>, catalogue: Catalogue): Record<string, number> {
  const values: Record<string, number> = {};
  parameters.forEach(({ key }, i) => {
    if (key !== HOME_SHARE) values[key] = point[i];
    else Object.assign(values, classShares(point[i], catalogue));
  });
  return values;
}

function classShares(share: number, catalogue: Catalogue): Record<string, number> {
  const value = (key: string): number => catalogue.figure(key).value;
  const needed = CLASSES.map((k) => value(`terugblik.profiel.${k}`));
  const free = CLASSES.map((k) => value(`woningen.klasse.${k}`));
  const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const ratio = total(free) / total(needed);
  return Object.fromEntries(CLASSES.map((k, i) => [`toewijzing.aandeel.${k}`, Math.min(1, (share * ratio * needed[i]) / free[i])]));
}
