/** Out of reception: how many, by which way, after how long, and what the schemes pay for it. */
import type { MonthEnd } from '../chain/event.ts';
import { Route, ROUTES as ROUTE_COUNT } from '../chain/place.ts';
import { PERMITS_BEFORE, type StatusFlows } from '../chain/status-flows.ts';
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
/** Waits are told over the last twelve months, because a single month is too small a group. */
const WINDOW = 12;
const WAIT_MAX = 240;

export class OutflowTally {
  readonly #tables: Tables;
  readonly #settings: Settings;
  readonly #housed: Float64Array;
  readonly #byRoute: readonly (Float64Array | undefined)[];
  readonly #byTown: Float64Array | undefined;
  readonly #waits: readonly Histogram[];

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

  statusHolders(month: number, { byRoute, byTown, personsHomed }: StatusFlows): void {
    for (let route = 0; route < byRoute.length; route++) this.left(month, route, byRoute[route]);
    this.#byTown?.set(byTown, month * this.#settings.municipalities);
    for (let cohort = 0; cohort < personsHomed.length; cohort++) {
      if (personsHomed[cohort] > 0) this.homed(month, cohort - PERMITS_BEFORE, personsHomed[cohort]);
    }
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
    n['uitstroom.wachttijd.mediaan'][t] = windowMedian(this.#waits);
    histogramClear(this.#waits[(t + 1) % WINDOW]);
    n['doorstroom.bezetting.statushouder'][t] = e.inTransit;
    n['doorstroom.bezetting.overig'][t] = e.reservedForOthers;
    n['geld.sft'][t] = Math.round(e.flexHomes * money.flexGrant[t]);
    n['geld.doorstroom'][t] = e.inTransit * money.transitPerPersonMonth;
    n['geld.harplus'][t] = e.harPersonsRegular * money.harRegular + e.harPersonsTemporary * money.harTemporary;
  }
}

/** Median over several histograms of the same size: counted up from 0, so it costs as many steps as it is months. */
export function windowMedian(histograms: readonly Histogram[]): number {
  let total = 0;
  for (const h of histograms) total += h.total;
  if (total === 0) return NaN;
  let below = 0;
  for (let i = 0; i < histograms[0].counts.length; i++) {
    for (const h of histograms) below += h.counts[i];
    if (below * 2 >= total) return i;
  }
  return NaN;
}
