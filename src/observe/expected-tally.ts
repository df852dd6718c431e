/** Listens to the expected path and fills the same observables as {@link Tally}: sums and means in, tables out. */
import type { FluidMonthEnd, FluidSink, Left } from '../chain/fluid-event.ts';
import { Place } from '../chain/place.ts';
import { expectedChildren } from './expected-children.ts';
import { expectedLettings } from './expected-lettings.ts';
import { IntegrationTally } from './integration.ts';
import { OutflowTally } from './outflow.ts';
import { FOURTEEN_WEEKS } from './reception.ts';
import { receptionMonth } from './reception-month.ts';
import { type Tables, tablesCopy, tablesCreate } from './series.ts';
import type { Settings } from './settings.ts';
import { SpreadTally } from './spread.ts';
import { TaskTally } from './task.ts';

/** The oldest permits at the start are not older than this, in months before it. */
const BEFORE = 9;

export class ExpectedTally implements FluidSink {
  readonly tables: Tables;
  readonly #settings: Settings;
  readonly #outflow: OutflowTally;
  readonly #integration: IntegrationTally;
  readonly #task: TaskTally;
  readonly #spread: SpreadTally;

  /** From the start, or from what an earlier run had counted when it was at the start of a month. */
  constructor(settings: Settings, past?: ExpectedTally) {
    const tables = tablesCreate(settings.months, settings.municipalities, settings.perMunicipality);
    if (past !== undefined) tablesCopy(past.tables, tables);
    this.tables = tables;
    this.#settings = settings;
    this.#outflow = past === undefined ? new OutflowTally(tables, settings) : past.#outflow.resumed(tables, settings);
    this.#integration = past === undefined ? new IntegrationTally(tables, settings) : past.#integration.resumed(tables, settings);
    this.#task = new TaskTally(tables, settings);
    this.#spread = past === undefined ? new SpreadTally(tables, settings) : past.#spread.resumed(tables, settings);
  }

  permitted(month: number, permit: number, persons: number, adults: number, placed: number): void {
    this.tables.national['vergunningen.totaal'][month] += persons;
    this.#integration.permitted(permit, adults, placed);
  }

  arrived(month: number, persons: number): void {
    this.tables.national['instroom.totaal'][month] += persons;
  }

  left({ month, permit, from, to, route, persons, adults }: Left): void {
    if (from !== Place.temporary) {
      this.#outflow.left(month, route, persons);
      this.#integration.left(month, permit, adults);
    }
    if (to === Place.homed && from !== Place.outside) this.#outflow.homed(month, permit, persons);
  }

  task(month: number, municipality: number, persons: number): void {
    this.#task.task(month, municipality, persons);
  }

  coupled(month: number, municipality: number, persons: number): void {
    this.#spread.coupled(month, municipality, persons);
  }

  exchanged(month: number, persons: number): void {
    this.#spread.exchanged(month, persons);
  }

  monthEnd(event: FluidMonthEnd): void {
    let waitingLong = 0;
    for (let permit = -BEFORE; permit < event.month - FOURTEEN_WEEKS; permit++) waitingLong += event.waitingByPermit(permit);
    const { occupancy, statusHolders } = event;
    receptionMonth(this.tables, this.#settings, event, { occupancy, statusHolders, waitingLong, ...expectedChildren(event) });
    this.#outflow.monthEnd(event);
    this.#integration.monthEnd(event.month);
    this.#task.monthEnd(event);
    this.#spread.monthEnd(event.month);
    expectedLettings(this.tables, this.#settings, event);
  }
}
