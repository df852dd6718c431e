/** When a measure holds, month by month, once the law as it stands and a scenario's switch are laid over each other. */
import type { Month } from '../base/month.ts';

/** A scenario's wish for one measure: dates that replace those of the law, or `null` for off. */
export type MeasureSwitch = { readonly from?: string; readonly until?: string } | null;

/** Dates as months; `undefined` where there is none. */
export interface Dates {
  readonly from?: Month | undefined;
  readonly until?: Month | undefined;
}

/** `never`: it does not hold and did not hold before. `during`: it holds. `after`: it held and does not hold any more. */
export const State = { never: 0, during: 1, after: 2 } as const;

export interface Timeline {
  readonly state: Uint8Array;
  /** Month in which the state of this month began: the clock of delays and ramps. Meaningless while `never`. */
  readonly since: Int32Array;
}

interface Run {
  readonly first: Month;
  readonly months: number;
  readonly switchOff: Month;
}

/** Half-open: from the first month it holds to the first month it does not. */
interface Period {
  readonly from: number;
  readonly until: number;
}

/**
 * Before `run.switchOff` the law as it stands decides, from then on the switch when there is one. A switch may say `from` a month
 * before `switchOff`: a measure that is law then keeps its own start, any other starts at `switchOff`.
 */
export function timelineOf(law: Dates, chosen: Dates | null | undefined, run: Run): Timeline {
  const lawful = period(law);
  const switched = chosen === undefined ? lawful : switchedPeriod(lawful, chosen, run.switchOff);
  const state = new Uint8Array(run.months);
  const since = new Int32Array(run.months);
  let current: number = stateOf(lawful, run.first - 1);
  let start = lawful.until;
  for (let i = 0; i < run.months; i++) {
    const month = run.first + i;
    const valid = month < run.switchOff ? lawful : switched;
    if (month >= valid.from && month < valid.until) {
      current = State.during;
      start = valid.from;
    } else if (current === State.during) {
      current = State.after;
      start = month;
    }
    state[i] = current;
    since[i] = start;
  }
  return { state, since };
}

const heldAt = (p: Period, month: number): boolean => month >= p.from && month < p.until;

function stateOf(p: Period, month: number): number {
  if (heldAt(p, month)) return State.during;
  return p.from < p.until && p.until <= month ? State.after : State.never;
}

function period(dates: Dates): Period {
  return { from: dates.from ?? Infinity, until: dates.until ?? Infinity };
}

function switchedPeriod(lawful: Period, chosen: Dates | null, switchOff: Month): Period {
  if (chosen === null) return period({});
  const until = chosen.until ?? lawful.until;
  if (chosen.from === undefined) return { from: lawful.from, until };
  const from = chosen.from >= switchOff ? chosen.from : heldAt(lawful, switchOff) ? lawful.from : switchOff;
  return { from, until };
}
