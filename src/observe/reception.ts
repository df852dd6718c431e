/** Reception: how many people, how many children and for how long, how many places, moves and cost. */
import type { MonthEnd, Moved } from '../chain/event.ts';
import { ADULT_MONTHS, birthMonth, SCHOOL_MONTHS } from '../chain/child.ts';
import { inReception, Place } from '../chain/place.ts';
import { medianOf } from './histogram.ts';
import { receptionMonth } from './reception-month.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

/** Whole months of waiting that are certainly more than fourteen weeks. */
export const FOURTEEN_WEEKS = 3;
/** Nobody who came as a child was born more months than this before the run. */
const BORN_BEFORE = 240;
/** Permits can be this many months older than the run. */
const BEFORE = 24;

export class ReceptionTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  #occupancy = 0;
  #statusHolders = 0;
  /** Everyone who came as a child and is still there; their ages are in `births`. */
  #cameAsChild = 0;
  /** Children in reception per month of birth, from `BORN_BEFORE` months before the run. */
  readonly #births: Float64Array;
  readonly #childrenSince: Float64Array;
  readonly #waitingByPermit: Float64Array;
  #waitingLong = 0;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    this.#births = new Float64Array(settings.months + BORN_BEFORE);
    this.#childrenSince = new Float64Array(settings.months + 1);
    this.#waitingByPermit = new Float64Array(settings.months + BEFORE);
  }

  /** The same counts, going on in other tables under other settings. */
  resumed(tables: Tables, settings: Settings): ReceptionTally {
    const copy = new ReceptionTally(tables, settings);
    copy.#occupancy = this.#occupancy;
    copy.#statusHolders = this.#statusHolders;
    copy.#cameAsChild = this.#cameAsChild;
    copy.#waitingLong = this.#waitingLong;
    copy.#births.set(this.#births);
    copy.#childrenSince.set(this.#childrenSince);
    copy.#waitingByPermit.set(this.#waitingByPermit);
    return copy;
  }

  moved(e: Moved): void {
    const sign = (inReception(e.to) ? 1 : 0) - (inReception(e.from) ? 1 : 0);
    if (sign !== 0) {
      this.#occupancy += sign * e.persons;
      if (e.children > 0) this.#moveChildren(e, sign);
    }
    const status = (e.to === Place.waiting ? 1 : 0) - (e.from === Place.waiting ? 1 : 0);
    if (status !== 0) {
      this.#statusHolders += status * e.persons;
      this.#waitingByPermit[e.permit + BEFORE] += status * e.persons;
      if (e.permit + FOURTEEN_WEEKS < e.month) this.#waitingLong += status * e.persons;
    }
  }

  #moveChildren(e: Moved, sign: number): void {
    this.#cameAsChild += sign * e.children;
    this.#childrenSince[e.childrenSince] += sign * e.children;
    for (let i = e.firstChild; i < e.firstChild + e.children; i++) {
      this.#births[birthMonth(this.#settings.seed, e.identity, i, e.childrenSince, e.alone) + BORN_BEFORE] += sign;
    }
  }

  /** Children who are at least `from` and less than `until` months old in `month`. */
  #ofAge(month: number, from: number, until: number): number {
    let count = 0;
    for (let birth = month - until + 1; birth <= month - from; birth++) count += this.#births[birth + BORN_BEFORE];
    return count;
  }

  monthEnd(e: MonthEnd): void {
    const t = e.month;
    receptionMonth(this.#tables, this.#settings, e, {
      occupancy: this.#occupancy,
      statusHolders: this.#statusHolders,
      children: this.#ofAge(t, 0, ADULT_MONTHS),
      ofSchoolAge: this.#ofAge(t, SCHOOL_MONTHS, ADULT_MONTHS),
      childrenStay: this.#cameAsChild === 0 ? NaN : t - medianOf(this.#childrenSince, 0, this.#settings.months, this.#cameAsChild),
      waitingLong: this.#waitingLong,
    });
    // Permits that pass the limit when the next month begins; its moves are booked in `moved`.
    this.#waitingLong += this.#waitingByPermit[t - FOURTEEN_WEEKS + BEFORE];
  }
}
