/**
 * From a relaxation that splits families to families whole, largest first: those that are whole where they are stay there for good, those that
 * are split are tried whole in each place that holds a part of them, while everybody smaller still moves along as is best. Who comes alone
 * cannot be split, so at the end the relaxation is a plan.
 */
import { type Assignment, UNPLACED } from '../problem.ts';
import type { Relaxation } from './relaxation.ts';
import { type OnPart, unheard } from './on-part.ts';
import { partsOf } from './parts.ts';
import { worth } from './transport.ts';

/** Uses the relaxation up: families leave it for the places they get. */
export function roundWhole(relaxation: Relaxation, onPart: OnPart = unheard): Assignment {
  const { problem } = relaxation.transport;
  const assignment: Assignment = new Int32Array(problem.persons.length).fill(UNPLACED);
  const sizes = [...new Set(problem.persons)].filter((size) => size > 1).sort((a, b) => b - a);
  for (const [at, size] of sizes.entries()) {
    const split: number[] = [];
    problem.persons.forEach((persons, household) => {
      onPart((at + household / problem.persons.length) / sizes.length);
      if (persons !== size) return;
      const places = placesOf(relaxation, household);
      if (places.length > 1) split.push(household);
      else assignment[household] = settleIn(relaxation, household, places);
    });
    // Settling one may move, or mend, another that is split.
    for (const household of split) assignment[household] = settleIn(relaxation, household, placesOf(relaxation, household));
  }
  for (const { household, place } of partsOf(relaxation.transport)) assignment[household] = place;
  return assignment;
}

/** Where parts of a household are, in order of place; outside as well. */
function placesOf({ transport: { parcels } }: Relaxation, household: number): number[] {
  const places: number[] = [];
  for (let parcel = parcels.first[household]; parcel >= 0; parcel = parcels.next[parcel]) places.push(parcels.place[parcel]);
  return places.sort((a, b) => a - b);
}

/** The place of these in which the household is worth most to the whole, with all others where they are then best. */
function settleIn(relaxation: Relaxation, household: number, places: readonly number[]): number {
  const { transport } = relaxation;
  const persons = transport.problem.persons[household];
  const open = places.filter((place) => place !== transport.outside && transport.capacity[place] >= persons);
  let [best, most] = [open.length === 0 ? UNPLACED : open[0], -Infinity];
  for (const place of open.length > 1 ? open : []) {
    relaxation.pin(household, place);
    const whole = transport.worth + persons * worth(transport, household, place);
    if (whole > most) [best, most] = [place, whole];
    relaxation.unpin(household, place);
  }
  if (best === UNPLACED) relaxation.remove(household);
  else relaxation.pin(household, best);
  return best;
}
