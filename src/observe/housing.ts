/** Social homes: how many to whom, and the registration time of those who were not status holders. */
import { type Histogram, histogramAdd, histogramClear, histogramCreate, histogramMedian, medianOf } from './histogram.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

/** Longest registration time told, in months. */
const REGISTRATION_MAX = 720;

export class HousingTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  readonly #letToStatus: Float64Array;
  readonly #letToRegular: Float64Array;
  readonly #tight: Histogram = histogramCreate(REGISTRATION_MAX);
  readonly #slack: Histogram = histogramCreate(REGISTRATION_MAX);
  readonly #towns: Float64Array;
  readonly #townTotals: Float64Array;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    this.#letToStatus = tables.national['wonen.toewijzingen.statushouder'];
    this.#letToRegular = tables.national['wonen.toewijzingen.regulier'];
    const towns = settings.perMunicipality ? settings.municipalities : 0;
    this.#towns = new Float64Array(towns * REGISTRATION_MAX);
    this.#townTotals = new Float64Array(towns);
  }

  letToStatus(month: number, municipality: number, homes: number): void {
    this.#letToStatus[month] += homes;
    if (this.#townTotals.length > 0) this.#addTown('wonen.toewijzingen.statushouder', month, municipality, homes);
  }

  letToRegular(month: number, municipality: number, urgent: boolean, waitMonths: number, homes: number): void {
    this.#letToRegular[month] += homes;
    if (this.#townTotals.length > 0) this.#town(month, municipality, urgent, waitMonths, homes);
    if (!urgent) histogramAdd(this.#settings.tight[municipality] === 1 ? this.#tight : this.#slack, waitMonths, homes);
  }

  #town(month: number, municipality: number, urgent: boolean, waitMonths: number, homes: number): void {
    this.#addTown('wonen.toewijzingen.regulier', month, municipality, homes);
    if (urgent) return;
    this.#towns[municipality * REGISTRATION_MAX + Math.min(REGISTRATION_MAX - 1, waitMonths)] += homes;
    this.#townTotals[municipality] += homes;
  }

  monthEnd(month: number): void {
    const { national: n, municipal } = this.#tables;
    n['wonen.wachttijd.regulier.mediaan'][month] = this.#medianOfBoth();
    n['wonen.wachttijd.regulier.mediaan.krap'][month] = histogramMedian(this.#tight);
    n['wonen.wachttijd.regulier.mediaan.ruim'][month] = histogramMedian(this.#slack);
    histogramClear(this.#tight);
    histogramClear(this.#slack);
    const table = municipal['wonen.wachttijd.regulier.mediaan'];
    if (table === undefined) return;
    for (let m = 0; m < this.#townTotals.length; m++) {
      const from = m * REGISTRATION_MAX;
      table[month * this.#settings.municipalities + m] = medianOf(this.#towns, from, from + REGISTRATION_MAX, this.#townTotals[m]);
    }
    this.#towns.fill(0);
    this.#townTotals.fill(0);
  }

  /** National median from both regional counts. */
  #medianOfBoth(): number {
    const both = this.#tight.counts.map((count, i) => count + this.#slack.counts[i]);
    return medianOf(both, 0, REGISTRATION_MAX, this.#tight.total + this.#slack.total);
  }

  #addTown(
    id: 'wonen.toewijzingen.statushouder' | 'wonen.toewijzingen.regulier',
    month: number,
    municipality: number,
    homes: number,
  ): void {
    const table = this.#tables.municipal[id];
    if (table !== undefined) table[month * this.#settings.municipalities + municipality] += homes;
  }
}
