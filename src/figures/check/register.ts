/** Keys are unique, and every figure says where it comes from. */
import { isDateText } from '../../base/month.ts';
import { type Assumption, type Figure, isAssumption, type SourcedFigure } from '../figure.ts';
import { type Book, error, type Finding } from './finding.ts';

/** No key and no source id occurs twice. */
export function keysUnique(book: Book): readonly Finding[] {
  return [
    ...twice(book.figures.map((figure) => figure.key)).map((key) => error('key.twice', key, 'the key occurs more than once')),
    ...twice(book.sources.map((source) => source.id)).map((id) => error('source.twice', id, 'the source id occurs more than once')),
  ];
}

/** Every source that a figure, assumption or column names is in the register. */
export function sourcesExist(book: Book): readonly Finding[] {
  const known = new Set(book.sources.map((source) => source.id));
  const named = [
    ...book.figures.flatMap((figure) => sourcesOf(figure).map((source) => [figure.key, source] as const)),
    ...book.columns.map((column) => [`gemeente.*.${column.id}`, column.source] as const),
  ];
  return named
    .filter(([, source]) => !known.has(source))
    .map(([where, source]) => error('source.unknown', where, `source ${source === '' ? '(empty)' : source} is not in the register`));
}

/** Label in both languages; a sourced figure has a source, a place in it and a day of publication; an assumption a range and a reason. */
export const figuresComplete = (book: Book): readonly Finding[] =>
  book.figures.flatMap((figure) => [
    ...(filled(figure.label.nl) && filled(figure.label.en)
      ? []
      : [error('label.missing', figure.key, 'a label in both languages is needed')]),
    ...(isAssumption(figure) ? assumptionComplete(figure) : sourcedComplete(figure)),
  ]);

function sourcedComplete(figure: SourcedFigure): readonly Finding[] {
  const found: Finding[] = [];
  if (!filled(figure.source)) found.push(error('source.missing', figure.key, 'a figure without a source'));
  if (!filled(figure.place)) found.push(error('place.missing', figure.key, 'a figure without its place in the source'));
  if (!isDateText(figure.published)) found.push(error('published.wrong', figure.key, `published on ${figure.published}: not a date`));
  return found;
}

function assumptionComplete(figure: Assumption): readonly Finding[] {
  const { low, high } = figure.spread;
  const found: Finding[] = [];
  if (!(low <= figure.value && figure.value <= high))
    found.push(error('assumption.range', figure.key, `${String(figure.value)} lies outside ${String(low)} to ${String(high)}`));
  if (low === high) found.push(error('assumption.point', figure.key, 'an assumption without width'));
  if (!filled(figure.reason.nl) || !filled(figure.reason.en))
    found.push(error('assumption.reason', figure.key, 'a reason in both languages is needed'));
  for (const [name, value] of Object.entries(figure.variants ?? {}))
    if (value < low || value > high)
      found.push(error('assumption.variant', figure.key, `variant ${name} (${String(value)}) lies outside the range`));
  return found;
}

const sourcesOf = (figure: Figure): readonly string[] => (isAssumption(figure) ? (figure.sources ?? []) : [figure.source]);
const filled = (value: string): boolean => value.trim() !== '';

function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
}
