/** Spread over the country: how far the koppeling of the last year lies from a division by inhabitants, and what was exchanged. */
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

const WINDOW = 12;

export class SpreadTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  /** Persons coupled per month of the window and municipality, and the sum of the window per municipality. */
  readonly #months: Float64Array;
  readonly #year: Float64Array;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    this.#months = new Float64Array(WINDOW * settings.municipalities);
    this.#year = new Float64Array(settings.municipalities);
  }

  /** The same counts, going on in other tables under other settings. */
  resumed(tables: Tables, settings: Settings): SpreadTally {
    const copy = new SpreadTally(tables, settings);
    copy.#months.set(this.#months);
    copy.#year.set(this.#year);
    return copy;
  }

  coupled(month: number, municipality: number, persons: number): void {
    this.#months[(month % WINDOW) * this.#settings.municipalities + municipality] += persons;
    this.#year[municipality] += persons;
  }

  exchanged(month: number, persons: number): void {
    this.#tables.national['koppeling.geruild'][month] += persons;
  }

  monthEnd(month: number): void {
    const { municipalities, populationShare } = this.#settings;
    let all = 0;
    for (let m = 0; m < municipalities; m++) all += this.#year[m];
    let apart = 0;
    for (let m = 0; m < municipalities; m++) apart += Math.abs(this.#year[m] - all * populationShare[m]);
    this.#tables.national['koppeling.afwijking'][month] = all === 0 ? NaN : apart / (2 * all);
    const oldest = ((month + 1) % WINDOW) * municipalities;
    for (let m = 0; m < municipalities; m++) this.#year[m] -= this.#months[oldest + m];
    this.#months.fill(0, oldest, oldest + municipalities);
  }
}
