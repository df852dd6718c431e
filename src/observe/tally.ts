/** Listens to the chain and fills every observable: events in, tables out. */
import type { CountedMonthEnd, EventSink } from '../chain/event.ts';
import type { RegularLettings } from '../chain/regular-lettings.ts';
import type { StatusFlows } from '../chain/status-flows.ts';
import { HousingTally } from './housing.ts';
import { IntegrationTally } from './integration.ts';
import { OutflowTally } from './outflow.ts';
import { ReceptionTally } from './reception.ts';
import { type Tables, tablesCopy, tablesCreate } from './series.ts';
import type { Settings } from './settings.ts';
import { SpreadTally } from './spread.ts';
import { TaskTally } from './task.ts';

export class Tally implements EventSink {
  readonly tables: Tables;
  readonly waitsPerMunicipality: boolean;
  readonly #permits: Float64Array;
  readonly #arrivals: Float64Array;
  readonly #reception: ReceptionTally;
  readonly #outflow: OutflowTally;
  readonly #housing: HousingTally;
  readonly #integration: IntegrationTally;
  readonly #task: TaskTally;
  readonly #spread: SpreadTally;

  /** From the start, or from what an earlier run had counted when it was at the start of a month. */
  constructor(settings: Settings, past?: Tally) {
    const tables = tablesCreate(settings.months, settings.municipalities, settings.perMunicipality);
    if (past !== undefined) tablesCopy(past.tables, tables);
    this.tables = tables;
    this.waitsPerMunicipality = settings.perMunicipality;
    this.#permits = tables.national['vergunningen.totaal'];
    this.#arrivals = tables.national['instroom.totaal'];
    this.#outflow = past === undefined ? new OutflowTally(tables, settings) : past.#outflow.resumed(tables, settings);
    this.#integration = past === undefined ? new IntegrationTally(tables, settings) : past.#integration.resumed(tables, settings);
    // These carry nothing from month to month but what is in the tables.
    this.#reception = new ReceptionTally(tables, settings);
    this.#housing = new HousingTally(tables, settings);
    this.#task = new TaskTally(tables, settings);
    this.#spread = past === undefined ? new SpreadTally(tables, settings) : past.#spread.resumed(tables, settings);
  }

  statusHolders(month: number, flows: StatusFlows): void {
    this.#outflow.statusHolders(month, flows);
    this.#integration.statusHolders(month, flows);
  }

  granted(month: number, persons: number): void {
    this.#permits[month] += persons;
  }

  arrived(month: number, persons: number): void {
    this.#arrivals[month] += persons;
  }

  letToStatus(month: number, municipality: number, homes: number): void {
    this.#housing.letToStatus(month, municipality, homes);
  }

  letToRegular(month: number, lettings: RegularLettings): void {
    this.#housing.letToRegular(month, lettings);
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

  monthEnd(event: CountedMonthEnd): void {
    this.#reception.monthEnd(event);
    this.#outflow.monthEnd(event);
    this.#integration.monthEnd(event.month);
    this.#task.monthEnd(event);
    this.#spread.monthEnd(event.month);
  }
}
