/** The tables an observer fills: one value per month, nationally and where asked per municipality. */
import { type ObservableId, observable, observableIds } from './observable.ts';

export interface Tables {
  readonly national: Readonly<Record<ObservableId, Float64Array>>;
  /** Month-major: `month * municipalities + municipality`. */
  readonly municipal: Readonly<Partial<Record<ObservableId, Float64Array>>>;
}

export function tablesCreate(months: number, municipalities: number, perMunicipality: boolean): Tables {
  const national = Object.fromEntries(observableIds.map((id) => [id, new Float64Array(months)])) as Record<ObservableId, Float64Array>;
  const municipal: Partial<Record<ObservableId, Float64Array>> = {};
  if (perMunicipality) {
    for (const id of observableIds) if (observable(id).municipal === true) municipal[id] = new Float64Array(months * municipalities);
  }
  return { national, municipal };
}

/** Puts what `from` holds into `to`, for the observables that both keep. */
export function tablesCopy(from: Tables, to: Tables): void {
  for (const id of observableIds) {
    to.national[id].set(from.national[id]);
    const towns = from.municipal[id];
    if (towns !== undefined) to.municipal[id]?.set(towns);
  }
}
