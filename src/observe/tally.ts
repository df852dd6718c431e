/** Listens to the chain and fills every observable: events in, tables out. */
import { Place } from '../chain/place.ts';
import type { EventSink, MonthEnd, Moved } from '../chain/event.ts';
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
    this.#permits = tables.national['vergunningen.totaal'];
    this.#arrivals = tables.national['instroom.totaal'];
    this.#reception = past === undefined ? new ReceptionTally(tables, settings) : past.#reception.resumed(tables, settings);
    this.#outflow = past === undefined ? new OutflowTally(tables, settings) : past.#outflow.resumed(tables, settings);
    this.#integration = past === undefined ? new IntegrationTally(tables, settings) : past.#integration.resumed(tables, settings);
    // These carry nothing from month to month but what is in the tables.
    this.#housing = new HousingTally(tables, settings);
    this.#task = new TaskTally(tables, settings);
    this.#spread = past === undefined ? new SpreadTally(tables, settings) : past.#spread.resumed(tables, settings);
  }

  moved(event: Moved): void {
    this.#reception.moved(event);
    // Only status holders are housed or integrate; most moves are of people who never become one.
    if (event.to < Place.waiting || event.to === Place.gone) return;
    this.#outflow.moved(event);
    this.#integration.moved(event);
  }

  granted(month: number, _unit: number, persons: number): void {
    this.#permits[month] += persons;
  }

  arrived(month: number, persons: number): void {
    this.#arrivals[month] += persons;
  }

  letToStatus(month: number, municipality: number, homes: number): void {
    this.#housing.letToStatus(month, municipality, homes);
  }

  letToRegular(month: number, municipality: number, urgent: boolean, waitMonths: number, homes: number): void {
    this.#housing.letToRegular(month, municipality, urgent, waitMonths, homes);
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

  monthEnd(event: MonthEnd): void {
    this.#reception.monthEnd(event);
    this.#outflow.monthEnd(event);
    this.#housing.monthEnd(event.month);
    this.#integration.monthEnd(event.month);
    this.#task.monthEnd(event);
    this.#spread.monthEnd(event.month);
  }
}
