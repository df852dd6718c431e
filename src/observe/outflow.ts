/** Out of reception: how many, by which way, after how long, and what the schemes pay for it. */
import type { MonthEnd, Moved } from '../chain/event.ts';
import { Place, Route } from '../chain/place.ts';
import { type Histogram, histogramAdd, histogramClear, histogramCopy, histogramCreate } from './histogram.ts';
import type { ObservableId } from './observable.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

const ROUTES: Readonly<Record<number, ObservableId>> = {
  [Route.regular]: 'uitstroom.route.regulier',
  [Route.transit]: 'uitstroom.route.doorstroom',
  [Route.har]: 'uitstroom.route.harplus',
  [Route.shared]: 'uitstroom.route.gedeeld',
  [Route.flex]: 'uitstroom.route.flex',
  [Route.own]: 'uitstroom.route.eigen',
  [Route.referent]: 'uitstroom.route.bijReferent',
};
const ROUTE_COUNT = 8;
/** Waits are told over the last twelve months, because a single month is too small a group. */
const WINDOW = 12;
const WAIT_MAX = 240;

export class OutflowTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  /** Looked up once: they are written a hundred thousand times. */
  readonly #housed: Float64Array;
  readonly #byRoute: readonly (Float64Array | undefined)[];
  readonly #byTown: Float64Array | undefined;
  readonly #waits: readonly Histogram[];
  readonly #all = new Float64Array(WAIT_MAX);

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
    this.#housed = tables.national['uitstroom.gehuisvest'];
    this.#byRoute = Array.from({ length: ROUTE_COUNT }, (_, route) => (route in ROUTES ? tables.national[ROUTES[route]] : undefined));
    this.#byTown = tables.municipal['uitstroom.gehuisvest'];
    this.#waits = Array.from({ length: WINDOW }, () => histogramCreate(WAIT_MAX));
  }

  /** The same counts, going on in other tables under other settings. */
  resumed(tables: Tables, settings: Settings): OutflowTally {
    const copy = new OutflowTally(tables, settings);
    this.#waits.forEach((from, i) => {
      histogramCopy(from, copy.#waits[i]);
    });
    return copy;
  }

  moved(e: Moved): void {
    const out = e.to === Place.homed || e.to === Place.temporary;
    if (out && e.from !== Place.temporary) {
      this.left(e.month, e.route, e.persons);
      if (this.#byTown !== undefined) this.#byTown[e.month * this.#settings.municipalities + e.municipality] += e.persons;
    }
    if (e.to === Place.homed && e.from !== Place.outside) this.homed(e.month, e.permit, e.persons);
  }

  /** Persons left reception, or moved in with family at once, by a route. */
  left(month: number, route: number, persons: number): void {
    this.#housed[month] += persons;
    const byRoute = this.#byRoute[route];
    if (byRoute !== undefined) byRoute[month] += persons;
  }

  /** Persons with a permit of month `permit` got a home after waiting for it. */
  homed(month: number, permit: number, persons: number): void {
    histogramAdd(this.#waits[month % WINDOW], month - permit, persons);
  }

  monthEnd(e: MonthEnd): void {
    const { national: n } = this.#tables;
    const { money } = this.#settings;
    const t = e.month;
    n['uitstroom.wachttijd.mediaan'][t] = windowMedian(this.#waits, this.#all);
    histogramClear(this.#waits[(t + 1) % WINDOW]);
    n['doorstroom.bezetting.statushouder'][t] = e.inTransit;
    n['doorstroom.bezetting.overig'][t] = e.reservedForOthers;
    n['geld.sft'][t] = Math.round(e.flexHomes * money.flexGrant[t]);
    n['geld.doorstroom'][t] = e.inTransit * money.transitPerPersonMonth;
    n['geld.harplus'][t] = e.harPersonsRegular * money.harRegular + e.harPersonsTemporary * money.harTemporary;
  }
}

/** Median over several histograms of the same size. */
export function windowMedian(histograms: readonly Histogram[], scratch: Float64Array): number {
  scratch.fill(0);
  let total = 0;
  for (const h of histograms) {
    total += h.total;
    for (let i = 0; i < scratch.length; i++) scratch[i] += h.counts[i];
  }
  let below = 0;
  for (let i = 0; i < scratch.length && total > 0; i++) {
    below += scratch[i];
    if (below * 2 >= total) return i;
  }
  return NaN;
}
