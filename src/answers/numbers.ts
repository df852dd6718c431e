/** Effects as answer numbers, each with its trace back to observable, month, pair, end and figures. */
import type { Figure } from '../figures/figure.ts';
import type { Worlds, Pair } from '../ensemble/worlds.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { whenText } from './horizon.ts';
import type { AnswerNumber } from './question.ts';
import { endName, pairName } from './scenario-name.ts';
import { both } from './sentence.ts';
import { ENDS } from './pairs.ts';
import { type Effect, effectsOf } from './world.ts';

/** Trace entries read `kind:value`, so that a page can open the observable, the scenario or the figure behind them. */
export function effectNumber(effect: Effect): AnswerNumber {
  const { id, pair, end, month, unit, p05, p50, p95, se = {} } = effect;
  const [name, when] = [pairName(pair), whenText(month, effect.yearly)];
  return {
    label: both(
      (l) => `${observable(id).label[l]}, ${when[l]}: ${l === 'nl' ? 'verschil' : 'difference'}, ${name[l]} (${endName[end][l]})`,
    ),
    value: p50,
    unit,
    difference: true,
    p05,
    p95,
    ...(se.p50 === undefined ? {} : { se: se.p50 }),
    ...(se.p05 === undefined ? {} : { seP05: se.p05 }),
    ...(se.p95 === undefined ? {} : { seP95: se.p95 }),
    trace: [`observable:${id}`, `${effect.yearly ? 'year-to' : 'month'}:${month}`, `pair:${pair.base}/${pair.scenario}`, `end:${end}`],
  };
}

/** A published figure or an assumption as a number of an answer, with its range when it has one. */
export function figureNumber(figure: Figure): AnswerNumber {
  const { key, label, value, unit, spread } = figure;
  return { label, value, unit, trace: [`figure:${key}`], ...(spread === undefined ? {} : { p05: spread.low, p95: spread.high }) };
}

/** All observables in the middle, at both horizons; the first one also at both ends. */
export function pairNumbers(worlds: Worlds, pair: Pair, ids: readonly ObservableId[]): readonly AnswerNumber[] {
  const effects = ids.flatMap((id, i) =>
    (i === 0 ? ENDS : (['midden'] as const)).flatMap((end) => {
      const { short, long } = effectsOf(worlds, pair, end, id);
      return short?.month === long?.month ? [long] : [short, long];
    }),
  );
  return effects.flatMap((effect) => (effect === null ? [] : [effectNumber(effect)]));
}
