/** Listens to the expected path and fills the same observables as {@link Tally}: sums and means in, tables out. */
import type { FluidMonthEnd, FluidSink } from '../chain/fluid-event.ts';
import type { StatusFlows } from '../chain/status-flows.ts';
import { expectedChildren } from './expected-children.ts';
import { expectedLettings } from './expected-lettings.ts';
import { IntegrationTally } from './integration.ts';
import { OutflowTally } from './outflow.ts';
import { waitingLongOf } from './reception.ts';
import { receptionMonth } from './reception-month.ts';
import { type Tables, tablesCopy, tablesCreate } from './series.ts';
import type { Settings } from './settings.ts';
import { SpreadTally } from './spread.ts';
import { TaskTally } from './task.ts';

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

  granted(month: number, persons: number): void {
    this.tables.national['vergunningen.totaal'][month] += persons;
  }

  arrived(month: number, persons: number): void {
    this.tables.national['instroom.totaal'][month] += persons;
  }

  statusHolders(month: number, flows: StatusFlows): void {
    this.#outflow.statusHolders(month, flows);
    this.#integration.statusHolders(month, flows);
  }

  task(month: number, municipality: number, persons: number): void {
    this.#task.task(month, municipality, persons);
  }

  coupled(month: number, persons: Float64Array): void {
    for (let m = 0; m < persons.length; m++) this.#spread.coupled(month, m, persons[m]);
  }

  exchanged(month: number, persons: number): void {
    this.#spread.exchanged(month, persons);
  }

  monthEnd(event: FluidMonthEnd): void {
    const waitingLong = waitingLongOf(event);
    const { occupancy, statusHolders } = event;
    receptionMonth(this.tables, this.#settings, event, { occupancy, statusHolders, waitingLong, ...expectedChildren(event) });
    this.#outflow.monthEnd(event);
    this.#integration.monthEnd(event.month);
    this.#task.monthEnd(event);
    this.#spread.monthEnd(event.month);
    expectedLettings(this.tables, this.#settings, event);
  }
}
