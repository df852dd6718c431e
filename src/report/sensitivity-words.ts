/**
 * Sensitivity in words, by stated rules: an assumption weighs what its total index is on average over the outcomes told, short and long term
 * alike. Named first are at most three that weigh more than twice their standard error and at least a twentieth.
 */
import type { Text } from '../base/text.ts';
import { both } from '../answers/sentence.ts';
import type { Indices, Sensitivity } from '../ensemble/sensitivity.ts';
import { LUCK, REST } from '../ensemble/sensitivity.ts';
import type { TotalIndex } from '../ensemble/jansen.ts';
import { TERMS, type TermName } from '../ensemble/terms.ts';
import { figureFind } from '../figures/catalogue.ts';
import { unitText } from '../figures/number-text.ts';
import { type ObservableId, observable } from '../observe/observable.ts';

const ASKED_MOST = 3;
/** Average part of the spread from which an assumption is worth asking for. */
const WORTH_ASKING = 0.05;

export interface Weighed {
  readonly factor: string;
  /** Average over the outcomes told; its standard error is at most the average of theirs. */
  readonly weight: TotalIndex;
  /** Where it weighs most. */
  readonly most: { readonly observable: ObservableId; readonly term: TermName; readonly index: TotalIndex };
}

/** Every factor by its average weight, the heaviest first; chance and the rest among them. */
export function weighedOf(found: Sensitivity, told: readonly ObservableId[]): readonly Weighed[] {
  const cells = told.flatMap((id) =>
    TERMS.flatMap((term) => {
      const indices = found.observables[id]?.[term];
      return indices === undefined ? [] : [{ observable: id, term, indices }];
    }),
  );
  if (cells.length === 0) return [];
  return Object.keys(cells[0].indices)
    .map((factor): Weighed => {
      const each = cells.map(({ observable: id, term, indices }) => ({ observable: id, term, index: indices[factor] }));
      const mean = (pick: (index: TotalIndex) => number): number => each.reduce((sum, { index }) => sum + pick(index), 0) / each.length;
      const most = each.reduce((a, b) => (b.index.total > a.index.total ? b : a));
      return { factor, weight: { total: mean((i) => i.total), se: mean((i) => i.se) }, most };
    })
    .sort((a, b) => b.weight.total - a.weight.total);
}

/** The assumptions to ask for first. */
export const askFirst = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed
    .filter(({ factor }) => factor !== LUCK && factor !== REST)
    .filter(({ weight }) => weight.total >= WORTH_ASKING && weight.total > 2 * weight.se)
    .slice(0, ASKED_MOST);

export function sensitivitySentence(found: Sensitivity, told: readonly ObservableId[]): Text {
  const weighed = weighedOf(found, told);
  const first = askFirst(weighed);
  const others = weighed.filter(({ factor }) => factor === LUCK || factor === REST);
  return both((l) => {
    const opening =
      first.length === 0
        ? { nl: 'Geen aanname springt eruit.', en: 'No assumption stands out.' }[l]
        : { nl: 'Vraag dit het eerst na bij de ministeries:', en: 'Ask the ministries for these first:' }[l];
    const named = first.map((each, i) => `${String(i + 1)}. ${askedText(each)[l]}`);
    const rest = others.map(({ factor, weight }) => `${factorLabel(factor)[l]}: ${indexText(weight, l)}.`);
    return [opening, ...named, ...rest].join('\n');
  });
}

const askedText = ({ factor, weight, most }: Weighed): Text =>
  both((l) => {
    const label = `${factorLabel(factor)[l]} (${factor})`;
    const where = `${observable(most.observable).label[l]}, ${TERM[most.term][l]}`;
    return l === 'nl'
      ? `${label}: gemiddeld ${indexText(weight, l)} van de spreiding, het meest bij "${where}" (${indexText(most.index, l)}).`
      : `${label}: ${indexText(weight, l)} of the spread on average, most for "${where}" (${indexText(most.index, l)}).`;
  });

export const TERM: Readonly<Record<TermName, Text>> = {
  short: { nl: 'korte termijn', en: 'short term' },
  long: { nl: 'lange termijn', en: 'long term' },
};

export function factorLabel(factor: string): Text {
  if (factor === LUCK) return { nl: 'toeval, dat niemand kan navragen', en: 'chance, which nobody can be asked for' };
  if (factor === REST) return { nl: 'alle overige aannames samen', en: 'all other assumptions together' };
  return figureFind(factor)?.label ?? { nl: factor, en: factor };
}

/** `42 % (± 5 %)`, without the digits that the error does not bear. */
export const indexText = ({ total, se }: TotalIndex, language: 'nl' | 'en'): string =>
  se === 0 ? unitText(total, 'share', language) : `${unitText(total, 'share', language, se)} (± ${unitText(se, 'share', language, se)})`;

/** Factors of one outcome by their largest index over the terms, the heaviest first. */
export const heaviest = (terms: Readonly<Partial<Record<TermName, Indices>>>): readonly string[] => {
  const largest = (factor: string): number => Math.max(...TERMS.map((term) => terms[term]?.[factor]?.total ?? 0));
  const factors = Object.keys(terms.short ?? terms.long ?? {});
  return [...factors].sort((a, b) => largest(b) - largest(a));
};
