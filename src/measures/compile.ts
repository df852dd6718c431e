/** Folds the measures that hold into one table per lever, one value a month: the only thing the chain ever sees of the law. */
import { effectiveMonth, type Month } from '../base/month.ts';
import { measures } from './catalogue.ts';
import { type Lever, type LeverId, leverIds, levers } from './lever.ts';
import type { Effect, Measure, MeasureId } from './measure.ts';
import { type MeasureSwitch, State, type Timeline, timelineOf } from './timeline.ts';

export type Switches = Readonly<Partial<Record<MeasureId, MeasureSwitch>>>;
export type LeverTables = Record<LeverId, Float64Array>;

/** The months of a run and where the amounts come from. */
export interface Frame {
  readonly first: Month;
  readonly months: number;
  /** From here on switches count; before it every scenario has the law as it stood. */
  readonly switchOff: Month;
  readonly value: (key: string) => number;
}

/**
 * Lever tables of `months` months from `firstMonth`. Without a switch a measure holds as the law stands. A switch counts from
 * `switchOffMonth` (the first month of the scenario), never before it, so that history is the same in every scenario:
 * `from` and `until` replace the dates of the law, `null` takes the measure out altogether.
 */
export function leversCompile(
  switches: Switches,
  firstMonth: Month,
  months: number,
  valueOf: (key: string) => number,
  switchOffMonth: Month,
): LeverTables {
  return leversFold(measures, switches, { first: firstMonth, months, switchOff: switchOffMonth, value: valueOf });
}

/** As {@link leversCompile} over any list of measures. The order of the list does not matter, to the last bit. */
export function leversFold(list: readonly Measure[], switches: Switches, frame: Frame): LeverTables {
  const tables = neutralTables(frame.months);
  const ordered = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const measure of ordered) {
    const timeline = timelineOf(
      { from: monthOrNone(measure.from), until: monthOrNone(measure.until) },
      switchMonths(switches[measure.id]),
      frame,
    );
    for (const effect of measure.effects) effectApply(tables[effect.lever], effect, timeline, frame);
  }
  return tables;
}

function neutralTables(months: number): LeverTables {
  return Object.fromEntries(leverIds.map((id) => [id, new Float64Array(months).fill(levers[id].neutral)])) as LeverTables;
}

const monthOrNone = (date: string | undefined): Month | undefined => (date === undefined ? undefined : effectiveMonth(date));

function switchMonths(chosen: MeasureSwitch | undefined): { from: Month | undefined; until: Month | undefined } | null | undefined {
  if (chosen === undefined || chosen === null) return chosen;
  return { from: monthOrNone(chosen.from), until: monthOrNone(chosen.until) };
}

function effectApply(table: Float64Array, effect: Effect, timeline: Timeline, frame: Frame): void {
  const wanted = effect.when === 'during' ? State.during : State.after;
  if (!timeline.state.includes(wanted)) return;
  const { neutral, combine } = levers[effect.lever];
  const amount = amountOf(effect, frame.value);
  const begin = typeof effect.startAfter === 'string' ? frame.value(effect.startAfter) : 0;
  const end = effect.endAfter === undefined ? Infinity : frame.value(effect.endAfter);
  const ramp = effect.ramp === undefined ? 0 : frame.value(effect.ramp);
  for (let i = 0; i < frame.months; i++) {
    const age = frame.first + i - timeline.since[i];
    if (timeline.state[i] !== wanted || age < begin || age >= end) continue;
    // Without a ramp this is infinite: at full strength at once.
    const grown = (age - begin + 1) / ramp;
    // At full strength the amount itself, not a sum that may differ from it in the last bit.
    const moved = grown >= 1 ? amount : neutral + (amount - neutral) * grown;
    table[i] = combined(combine, table[i], moved);
  }
}

function combined(combine: Lever['combine'], before: number, moved: number): number {
  switch (combine) {
    case 'replace':
      return moved;
    case 'multiply':
      return before * moved;
    case 'add':
      return before + moved;
    case 'highest':
      return Math.max(before, moved);
  }
}

function amountOf(effect: Effect, valueOf: (key: string) => number): number {
  const amount = typeof effect.amount === 'string' ? valueOf(effect.amount) : effect.amount;
  if (effect.as === 'complement') return 1 - amount;
  return effect.as === 'negative' ? -amount : amount;
}
