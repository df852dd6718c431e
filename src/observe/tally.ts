/** Listens to the chain and fills every observable: events in, tables out. */
import { Place } from '../chain/place.ts';
import type { EventSink, MonthEnd, Moved } from '../chain/event.ts';
import { HousingTally } from './housing.ts';
import { IntegrationTally } from './integration.ts';
import { OutflowTally } from './outflow.ts';
import { ReceptionTally } from './reception.ts';
import { type Tables, tablesCreate } from './series.ts';
import type { Settings } from './settings.ts';
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

  constructor(settings: Settings) {
    this.tables = tablesCreate(settings.months, settings.municipalities, settings.perMunicipality);
    this.#permits = this.tables.national['vergunningen.totaal'];
    this.#arrivals = this.tables.national['instroom.totaal'];
    this.#reception = new ReceptionTally(this.tables, settings);
    this.#outflow = new OutflowTally(this.tables, settings);
    this.#housing = new HousingTally(this.tables, settings);
    this.#integration = new IntegrationTally(this.tables, settings);
    this.#task = new TaskTally(this.tables, settings);
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

  monthEnd(event: MonthEnd): void {
    this.#reception.monthEnd(event);
    this.#outflow.monthEnd(event);
    this.#housing.monthEnd(event.month);
    this.#integration.monthEnd(event.month);
    this.#task.monthEnd(event);
  }
}
