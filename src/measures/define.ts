/** Makes a measure of its parts: the keys its effects read are its parameters, so that none can be forgotten. */
import { must } from '../base/must.ts';
import type { Effect, Measure } from './measure.ts';

export type MeasureParts = Omit<Measure, 'parameters'> & {
  /** Keys of figures the measure rests on without an effect reading them, e.g. the budget behind a number of homes. */
  readonly restsOn?: readonly string[];
};

/** Throws a Bug when the dates or the status history are out of order. */
export function measureDefine({ restsOn = [], ...parts }: MeasureParts): Measure {
  must(parts.until === undefined || (parts.from !== undefined && parts.from < parts.until), `${parts.id}: until before from`);
  const dates = parts.history.map((event) => event.date);
  must(
    dates.every((date, i) => i === 0 || dates[i - 1] <= date),
    `${parts.id}: status history out of order`,
  );
  return { ...parts, parameters: [...new Set([...parts.effects.flatMap(effectKeys), ...restsOn])] };
}

const effectKeys = (effect: Effect): readonly string[] =>
  [effect.amount, effect.startAfter, effect.endAfter, effect.ramp].filter((key) => typeof key === 'string');
