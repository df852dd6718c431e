/** The housing task: what is asked each half-year, and how far behind the municipalities are. */
import type { MonthEnd } from '../chain/event.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

const HALF_YEAR = 6;

export class TaskTally {
  readonly #tables: Tables;
  readonly #settings: Settings;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
  }

  task(month: number, municipality: number, persons: number): void {
    const { national, municipal } = this.#tables;
    const { months, municipalities } = this.#settings;
    const country = national['taakstelling.netto'];
    const towns = municipal['taakstelling.netto'];
    const end = Math.min(months, month + HALF_YEAR);
    for (let m = month; m < end; m++) {
      country[m] += persons / HALF_YEAR;
      if (towns !== undefined) towns[m * municipalities + municipality] += persons / HALF_YEAR;
    }
  }

  monthEnd(e: MonthEnd): void {
    const { national, municipal } = this.#tables;
    let total = 0;
    for (const persons of e.backlog) total += persons;
    national['taakstelling.saldo'][e.month] = e.taskInForce ? total : NaN;
    const towns = municipal['taakstelling.saldo'];
    if (towns === undefined) return;
    for (let m = 0; m < e.backlog.length; m++) towns[e.month * e.backlog.length + m] = e.taskInForce ? e.backlog[m] : NaN;
  }
}
