/** The cheapest move between every two places, kept up to date as people come and go. */
import { parcelAdd, parcelAt, parcelTake } from './parcels.ts';
import { By, type Transport, worth } from './transport.ts';

/** Persons of a household come into a place (or outside): each other place may now be cheaper to reach from here. */
export function arrive(transport: Transport, household: number, place: number, persons: number): void {
  if (place !== transport.outside) {
    transport.excess[place] += persons;
    transport.worth += persons * worth(transport, household, place);
  }
  if (!parcelAdd(transport.parcels, household, place, persons)) return;
  const { problem, scale, places, cost, costBack, by } = transport;
  const { score } = problem;
  const perPerson = scale.perPerson[household];
  const here = worth(transport, household, place);
  const row = place * (places + 1);
  const from = household * places;
  for (let to = 0; to < places; to++) {
    if (score[from + to] < 0) continue;
    const loss = here - score[from + to] * perPerson;
    if (loss < cost[row + to]) {
      cost[row + to] = loss;
      costBack[to * (places + 1) + place] = loss;
      by[row + to] = household;
    }
  }
  if (here < cost[row + places]) {
    cost[row + places] = here;
    costBack[places * (places + 1) + place] = here;
    by[row + places] = household;
  }
}

/** Persons of a household leave a place. The cheapest moves that were theirs are left as lower bounds, see {@link moveCost}. */
export function depart(transport: Transport, household: number, place: number, persons: number): void {
  parcelTake(transport.parcels, parcelAt(transport.parcels, household, place), persons);
  if (place === transport.outside) return;
  transport.excess[place] -= persons;
  transport.worth -= persons * worth(transport, household, place);
}

/** Whether the cost from row to column is that of somebody who is still there. A household that came back is as good as one that stayed. */
export function isFresh({ parcels, by }: Transport, from: number, cell: number): boolean {
  const household = by[cell];
  return household < 0 || parcelAt(parcels, household, from) >= 0;
}

/** Looks for the cheapest move again among all who are there. */
export function refresh(transport: Transport, from: number, to: number): number {
  const { parcels, places, cost, costBack, by, problem, scale, outside } = transport;
  const { score } = problem;
  const { perPerson } = scale;
  const { household } = parcels;
  let [least, who]: [number, number] = from === outside ? [0, By.emptySeat] : [Infinity, By.nobody];
  for (const parcel of parcels.members[from]) {
    const mover = household[parcel];
    const row = mover * places;
    const there = to === outside ? 0 : score[row + to];
    if (there < 0) continue;
    // Outside is worth nothing; whole numbers, so the difference may be taken before it is scaled.
    const loss = ((from === outside ? 0 : score[row + from]) - there) * perPerson[mover];
    if (loss < least) {
      least = loss;
      who = mover;
    }
  }
  const cell = from * (places + 1) + to;
  cost[cell] = least;
  costBack[to * (places + 1) + from] = least;
  by[cell] = who;
  return least;
}
