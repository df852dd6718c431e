/** The koppeling of a scenario: design and method with the assumptions they rest on. */
import { type Month, monthOf } from '../../base/month.ts';
import type { KoppelingInputs } from '../inputs.ts';
import type { KoppelingSwitch } from '../scenario.ts';
import type { Values } from '../values.ts';

/** A month counts from its first day, so a design that starts later in a month starts in the next. */
export function koppelingInputs(value: Values, koppeling: KoppelingSwitch, scenarioFrom: string, first: Month): KoppelingInputs {
  const { design, method = 'naar-taak', from = `${scenarioFrom}-01` } = koppeling;
  const month = monthOf(from.slice(0, MONTH_TEXT)) + (from.endsWith('-01') ? 0 : 1);
  return {
    design,
    method,
    from: month - first,
    handOver: value('koppeling.ruil.hoogstens'),
    bandLow: value('koppeling.band.onder'),
    bandHigh: value('koppeling.band.boven'),
    homeWeight: value('koppeling.gewicht.woning'),
    workWeight: value('koppeling.gewicht.werk'),
  };
}

/** Length of `2026-01`. */
const MONTH_TEXT = '2026-01'.length;
