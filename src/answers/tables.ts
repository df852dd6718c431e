/** The tables that answers share: one pair with both ends, and several scenarios beside each other. */
import { type Text, text } from '../base/text.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import type { Comparison } from '../ensemble/result.ts';
import type { Pair, Worlds } from '../ensemble/worlds.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { whenText } from './horizon.ts';
import type { AnswerTable } from './question.ts';
import { pairName, scenarioName } from './scenario-name.ts';
import { bandText, both } from './sentence.ts';
import { type Effect, effectAt, levelAt, levelError, termsOf } from './world.ts';

const DASH = text('–', '–');

/** Base, scenario and difference in the middle, and the difference at both ends, for each observable at both horizons. */
export function pairTable(worlds: Worlds, pair: Pair, ids: readonly ObservableId[]): AnswerTable {
  const name = pairName(pair);
  return {
    caption: both((l) =>
      l === 'nl'
        ? `Uitkomsten: ${name.nl} (het verschil is de mediaan over de trekkingen, niet het verschil van twee medianen)`
        : `Outcomes: ${name.en} (the difference is the median over the draws, not the difference of two medians)`,
    ),
    columns: [
      text('Uitkomst', 'Outcome'),
      text('Wanneer', 'When'),
      scenarioName(pair.base),
      scenarioName(pair.scenario),
      text('Verschil (5-95 %)', 'Difference (5-95 %)'),
      text('Verschil, ongunstigste aannames', 'Difference, least favourable assumptions'),
      text('Verschil, gunstigste aannames', 'Difference, most favourable assumptions'),
    ],
    rows: ids.flatMap((id) => monthsOf(worlds, pair).map((month) => pairRow(worlds, pair, id, month))),
  };
}

function monthsOf(worlds: Worlds, pair: Pair): readonly string[] {
  const { short, long } = termsOf(worlds, pair);
  return short === long ? [long] : [short, long];
}

function pairRow(worlds: Worlds, pair: Pair, id: ObservableId, month: string): readonly Text[] {
  const [low, middle, high] = (['laag', 'midden', 'hoog'] as const).map((end) => effectAt(worlds, pair, end, id, month));
  const comparison = worlds.compare(pair, 'midden');
  const yearly = comparison.yearlyDifference[id] !== undefined;
  return [
    labelWithUnit(id),
    whenText(month, yearly),
    level(comparison, 'base', id, month),
    level(comparison, 'scenario', id, month),
    differenceCell(middle),
    differenceOnly(low),
    differenceOnly(high),
  ];
}

/** One base against several scenarios: the level under the base, then the difference each scenario makes. All pairs share their base. */
export function scenariosTable(worlds: Worlds, pairs: readonly Pair[], ids: readonly ObservableId[], caption: Text): AnswerTable {
  const first = pairs[0];
  return {
    caption,
    columns: [
      text('Uitkomst', 'Outcome'),
      text('Wanneer', 'When'),
      scenarioName(first.base),
      ...pairs.map((pair) => scenarioName(pair.scenario)),
    ],
    rows: ids.flatMap((id) =>
      monthsOf(worlds, first).map((month) => {
        const comparison = worlds.compare(first, 'midden');
        const cells = pairs.map((pair) => differenceCell(effectAt(worlds, pair, 'midden', id, month)));
        const when = whenText(month, comparison.yearlyDifference[id] !== undefined);
        return [labelWithUnit(id), when, level(comparison, 'base', id, month), ...cells];
      }),
    ),
  };
}

/** Months and places need their unit said; per cent and euro stand in the cells themselves. */
function labelWithUnit(id: ObservableId): Text {
  const { label, unit } = observable(id);
  return unit === 'months' ? text(`${label.nl} (maanden)`, `${label.en} (months)`) : label;
}

function level(comparison: Comparison, side: 'base' | 'scenario', id: ObservableId, month: string): Text {
  const value = levelAt(comparison, side, id, month);
  return value === null ? DASH : both((l) => unitText(value, observable(id).unit, l, levelError(comparison, side, id, month)));
}

function differenceCell(effect: Effect | null): Text {
  if (effect === null) return DASH;
  return both((l) => `${differenceText(effect.p50, effect.unit, l, effect.se?.p50)} (${bandText(effect, l).replace('5-95 %: ', '')})`);
}

const differenceOnly = (effect: Effect | null): Text =>
  effect === null ? DASH : both((l) => differenceText(effect.p50, effect.unit, l, effect.se?.p50));
