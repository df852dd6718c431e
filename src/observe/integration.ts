/** Integration: when the course starts and the expected share in work 1, 3 and 5 years after the permit, given the time in reception. */
import { PERMITS_BEFORE, type StatusFlows } from '../chain/status-flows.ts';
import { type Histogram, histogramAdd, histogramClear, histogramCopy, histogramCreate } from './histogram.ts';
import { windowMedian } from './outflow.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

const WINDOW = 12;
const START_MAX = 240;
const HORIZONS = [
  { id: 'integratie.werk.1jaar', months: 12 },
  { id: 'integratie.werk.3jaar', months: 36 },
  { id: 'integratie.werk.5jaar', months: 60 },
] as const;

export class IntegrationTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  /** Adults per month of permit: all of them, those out of reception, and the months these waited together. */
  readonly #adults: Float64Array;
  readonly #out: Float64Array;
  readonly #waited: Float64Array;
  /** Adults times the chance of work where they were coupled to, against the mean. */
  readonly #placed: Float64Array;
  readonly #starts: readonly Histogram[];

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    this.#adults = new Float64Array(settings.months + PERMITS_BEFORE);
    this.#out = new Float64Array(settings.months + PERMITS_BEFORE);
    this.#waited = new Float64Array(settings.months + PERMITS_BEFORE);
    this.#placed = new Float64Array(settings.months + PERMITS_BEFORE);
    this.#starts = Array.from({ length: WINDOW }, () => histogramCreate(START_MAX));
  }

  /** The same counts, going on in other tables under other settings. */
  resumed(tables: Tables, settings: Settings): IntegrationTally {
    const copy = new IntegrationTally(tables, settings);
    copy.#adults.set(this.#adults);
    copy.#out.set(this.#out);
    copy.#waited.set(this.#waited);
    copy.#placed.set(this.#placed);
    this.#starts.forEach((from, i) => {
      histogramCopy(from, copy.#starts[i]);
    });
    return copy;
  }

  statusHolders(month: number, { adultsIn, adultsPlaced, adultsOut }: StatusFlows): void {
    for (let cohort = 0; cohort < adultsIn.length; cohort++) {
      const permit = cohort - PERMITS_BEFORE;
      this.permitted(permit, adultsIn[cohort], adultsPlaced[cohort]);
      if (adultsOut[cohort] > 0) this.left(month, permit, adultsOut[cohort]);
    }
  }

  /** Adults got a permit; `placed` is their number times the chance of work where they were coupled to. */
  permitted(permit: number, adults: number, placed: number): void {
    this.#adults[permit + PERMITS_BEFORE] += adults;
    this.#placed[permit + PERMITS_BEFORE] += placed;
  }

  /** Adults with a permit of month `permit` left reception. */
  left(month: number, permit: number, adults: number): void {
    const waited = month - permit;
    this.#out[permit + PERMITS_BEFORE] += adults;
    this.#waited[permit + PERMITS_BEFORE] += adults * waited;
    histogramAdd(this.#starts[month % WINDOW], waited + Math.round(this.#settings.integration.startAfter[month]), adults);
  }

  monthEnd(month: number): void {
    const { national } = this.#tables;
    national['integratie.startInburgering.mediaan'][month] = windowMedian(this.#starts);
    histogramClear(this.#starts[(month + 1) % WINDOW]);
    HORIZONS.forEach(({ id, months }, i) => {
      national[id][month] = this.#work(month - months, months, this.#settings.integration.work[i], month);
    });
  }

  /** Base chance, less for every year longer in reception than usual, times that of the place; who is still there has waited the whole time. */
  #work(permit: number, horizon: number, base: number, month: number): number {
    const cohort = permit + PERMITS_BEFORE;
    if (permit < 0 || this.#adults[cohort] === 0) return NaN;
    const { effectPerWaitYear, usualWait, workFactor } = this.#settings.integration;
    const waited = this.#waited[cohort] + (this.#adults[cohort] - this.#out[cohort]) * horizon;
    const mean = waited / this.#adults[cohort];
    const place = this.#placed[cohort] / this.#adults[cohort];
    const share = (base - (effectPerWaitYear * (mean - usualWait)) / 12) * workFactor[month] * place;
    return Math.min(1, Math.max(0, share));
  }
}
