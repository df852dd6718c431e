/** What happened to status holders in a month, added up: who they were is not told, only how long ago their permit was, their way and place. */
import { ROUTES } from './place.ts';

/** Permits can be this many months older than the run. */
export const PERMITS_BEFORE = 24;

/** Tables per month of permit begin {@link PERMITS_BEFORE} months before the run. */
export interface StatusFlows {
  /** Adults who became status holder, and the same times the chance of work where they were coupled to, per month of permit. */
  readonly adultsIn: Float64Array;
  readonly adultsPlaced: Float64Array;
  /** Adults who left reception for a home or temporary accommodation, or never were there, per month of permit. */
  readonly adultsOut: Float64Array;
  /** Persons who got a home of their own after reception or temporary accommodation, per month of permit. */
  readonly personsHomed: Float64Array;
  /** Persons who left reception, or joined family that has a home, per way and per municipality. */
  readonly byRoute: Float64Array;
  readonly byTown: Float64Array;
}

export const statusFlowsCreate = (months: number, municipalities: number): StatusFlows => ({
  adultsIn: new Float64Array(months + PERMITS_BEFORE),
  adultsPlaced: new Float64Array(months + PERMITS_BEFORE),
  adultsOut: new Float64Array(months + PERMITS_BEFORE),
  personsHomed: new Float64Array(months + PERMITS_BEFORE),
  byRoute: new Float64Array(ROUTES),
  byTown: new Float64Array(municipalities),
});

export function statusFlowsClear(flows: StatusFlows): void {
  flows.adultsIn.fill(0);
  flows.adultsPlaced.fill(0);
  flows.adultsOut.fill(0);
  flows.personsHomed.fill(0);
  flows.byRoute.fill(0);
  flows.byTown.fill(0);
}
