/** Social homes: how many to whom, and the registration time of those who were not status holders. */
import { type Histogram, histogramAdd, histogramClear, histogramCreate, histogramMedian, medianOf } from './histogram.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

/** Longest registration time told, in months. */
const REGISTRATION_MAX = 720;

export class HousingTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  readonly #all: Histogram = histogramCreate(REGISTRATION_MAX);
  readonly #tight: Histogram = histogramCreate(REGISTRATION_MAX);
  readonly #slack: Histogram = histogramCreate(REGISTRATION_MAX);
  readonly #towns: Float64Array;
  readonly #townTotals: Float64Array;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    const towns = settings.perMunicipality ? settings.municipalities : 0;
    this.#towns = new Float64Array(towns * REGISTRATION_MAX);
    this.#townTotals = new Float64Array(towns);
  }

  letToStatus(month: number, municipality: number, homes: number): void {
    this.#tables.national['wonen.toewijzingen.statushouder'][month] += homes;
    this.#addTown('wonen.toewijzingen.statushouder', month, municipality, homes);
  }

  letToRegular(month: number, municipality: number, urgent: boolean, waitMonths: number, homes: number): void {
    this.#tables.national['wonen.toewijzingen.regulier'][month] += homes;
    this.#addTown('wonen.toewijzingen.regulier', month, municipality, homes);
    if (urgent) return;
    histogramAdd(this.#all, waitMonths, homes);
    histogramAdd(this.#settings.tight[municipality] === 1 ? this.#tight : this.#slack, waitMonths, homes);
    if (this.#townTotals.length === 0) return;
    this.#towns[municipality * REGISTRATION_MAX + Math.min(REGISTRATION_MAX - 1, waitMonths)] += homes;
    this.#townTotals[municipality] += homes;
  }

  monthEnd(month: number): void {
    const { national: n, municipal } = this.#tables;
    n['wonen.wachttijd.regulier.mediaan'][month] = histogramMedian(this.#all);
    n['wonen.wachttijd.regulier.mediaan.krap'][month] = histogramMedian(this.#tight);
    n['wonen.wachttijd.regulier.mediaan.ruim'][month] = histogramMedian(this.#slack);
    for (const histogram of [this.#all, this.#tight, this.#slack]) histogramClear(histogram);
    const table = municipal['wonen.wachttijd.regulier.mediaan'];
    if (table === undefined) return;
    for (let m = 0; m < this.#townTotals.length; m++) {
      const from = m * REGISTRATION_MAX;
      table[month * this.#settings.municipalities + m] = medianOf(this.#towns, from, from + REGISTRATION_MAX, this.#townTotals[m]);
    }
    this.#towns.fill(0);
    this.#townTotals.fill(0);
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
