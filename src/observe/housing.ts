/** Social homes: how many to whom, and the registration time of those who were not status holders. */
import { type RegularLettings, WAIT_MONTHS } from '../chain/regular-lettings.ts';
import { medianOf } from './histogram.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

export class HousingTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  readonly #letToStatus: Float64Array;
  readonly #letToStatusByTown: Float64Array | undefined;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    this.#letToStatus = tables.national['wonen.toewijzingen.statushouder'];
    this.#letToStatusByTown = tables.municipal['wonen.toewijzingen.statushouder'];
  }

  letToStatus(month: number, municipality: number, homes: number): void {
    this.#letToStatus[month] += homes;
    if (this.#letToStatusByTown !== undefined) this.#letToStatusByTown[month * this.#settings.municipalities + municipality] += homes;
  }

  letToRegular(month: number, lettings: RegularLettings): void {
    const { national: n, municipal } = this.#tables;
    const slack = lettings.waits.subarray(0, WAIT_MONTHS);
    const tight = lettings.waits.subarray(WAIT_MONTHS);
    n['wonen.toewijzingen.regulier'][month] = sumOf(lettings.homes);
    n['wonen.wachttijd.regulier.mediaan'][month] = medianWait(slack.map((homes, wait) => homes + tight[wait]));
    n['wonen.wachttijd.regulier.mediaan.krap'][month] = medianWait(tight);
    n['wonen.wachttijd.regulier.mediaan.ruim'][month] = medianWait(slack);
    municipal['wonen.toewijzingen.regulier']?.set(lettings.homes, month * this.#settings.municipalities);
    const medians = municipal['wonen.wachttijd.regulier.mediaan'];
    if (medians !== undefined) this.#byTown(month, lettings.townWaits, medians);
  }

  /** A quarter of a million counts a month: read by index, without a view per municipality. */
  #byTown(month: number, townWaits: Int32Array, medians: Float64Array): void {
    const { municipalities } = this.#settings;
    for (let m = 0; m < municipalities; m++) {
      const [from, to] = [m * WAIT_MONTHS, (m + 1) * WAIT_MONTHS];
      let homes = 0;
      for (let at = from; at < to; at++) homes += townWaits[at];
      let median = NaN;
      for (let at = from, below = 0; at < to && homes > 0 && Number.isNaN(median); at++) {
        below += townWaits[at];
        if (below * 2 >= homes) median = at - from;
      }
      medians[month * municipalities + m] = median;
    }
  }
}

const medianWait = (waits: Float64Array): number => medianOf(waits, 0, WAIT_MONTHS, sumOf(waits));

function sumOf(counts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i];
  return sum;
}
