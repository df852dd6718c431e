/** Values fit their units: shares lie in 0..1, money is whole cents, what is counted is whole. */
import { type Figure, isAssumption, type Unit } from '../figure.ts';
import { type Book, error, type Finding } from './finding.ts';

const MONEY: readonly Unit[] = ['cents', 'cents/day', 'cents/year'];
const COUNTED: readonly Unit[] = [
  'persons',
  'persons/month',
  'persons/year',
  'households',
  'homes',
  'homes/year',
  'places',
  'places/month',
  'count',
];

/** An assumption may be fractional where it is a rate or a mean; a sourced count may not. */
export function valuesFitUnits(book: Book): readonly Finding[] {
  return book.figures.flatMap((figure) => [...finite(figure), ...share(figure), ...money(figure), ...counted(figure)]);
}

const finite = ({ key, value }: Figure): readonly Finding[] =>
  Number.isFinite(value) ? [] : [error('value.infinite', key, `${String(value)} is not a number`)];

function share(figure: Figure): readonly Finding[] {
  if (figure.unit !== 'share') return [];
  const ends = figure.spread === undefined ? [figure.value] : [figure.value, figure.spread.low, figure.spread.high];
  return ends.every((value) => value >= 0 && value <= 1)
    ? []
    : [error('share.outside', figure.key, `${ends.map(String).join(', ')}: a share lies between 0 and 1`)];
}

const money = ({ key, unit, value }: Figure): readonly Finding[] =>
  MONEY.includes(unit) && !Number.isSafeInteger(value)
    ? [error('money.fraction', key, `${String(value)} is not a whole number of cents`)]
    : [];

const counted = (figure: Figure): readonly Finding[] =>
  !isAssumption(figure) && COUNTED.includes(figure.unit) && !Number.isSafeInteger(figure.value)
    ? [error('count.fraction', figure.key, `${String(figure.value)} ${figure.unit} is not whole`)]
    : [];
