/** Reception: how many people, how many children and for how long, how many places, moves and cost. */
import type { CountedMonthEnd } from '../chain/event.ts';
import { ADULT_MONTHS, BORN_BEFORE, type Children, SCHOOL_MONTHS } from '../chain/child.ts';
import { inReception, Place } from '../chain/place.ts';
import { PERMITS_BEFORE } from '../chain/status-flows.ts';
import { medianOf } from './histogram.ts';
import { receptionMonth } from './reception-month.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

/** Whole months of waiting that are certainly more than fourteen weeks. */
const FOURTEEN_WEEKS = 3;
export class ReceptionTally {
  readonly #tables: Tables;
  readonly #settings: Settings;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
  }

  monthEnd(e: CountedMonthEnd): void {
    const t = e.month;
    const { since, count } = e.children;
    receptionMonth(this.#tables, this.#settings, e, {
      occupancy: occupancyOf(e.stock),
      statusHolders: e.stock[Place.waiting],
      children: ofAge(e.children, t, 0, ADULT_MONTHS),
      ofSchoolAge: ofAge(e.children, t, SCHOOL_MONTHS, ADULT_MONTHS),
      childrenStay: count === 0 ? NaN : t - medianOf(since, 0, this.#settings.months, count),
      waitingLong: waitingLongOf(e),
    });
  }
}

/** Children who are at least `from` and less than `until` months old in `month`. */
function ofAge({ births }: Children, month: number, from: number, until: number): number {
  let count = 0;
  for (let birth = month - until + 1; birth <= month - from; birth++) count += births[birth + BORN_BEFORE];
  return count;
}

function occupancyOf(stock: Float64Array): number {
  let persons = 0;
  for (let place = 0; place < stock.length; place++) if (inReception(place)) persons += stock[place];
  return persons;
}

/** Status holders in reception with a permit of more than fourteen weeks. */
export function waitingLongOf({ month, waitingByPermit }: Pick<CountedMonthEnd, 'month' | 'waitingByPermit'>): number {
  let persons = 0;
  for (let cohort = 0; cohort < month - FOURTEEN_WEEKS + PERMITS_BEFORE; cohort++) persons += waitingByPermit[cohort];
  return persons;
}
