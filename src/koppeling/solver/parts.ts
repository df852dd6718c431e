/** Who is where in a solved relaxation, household by household; a family that is split has more than one part. */
import type { Part } from './certificate.ts';
import type { Transport } from './transport.ts';

export function* partsOf({ parcels, outside, problem }: Transport): Generator<Part> {
  for (let household = 0; household < problem.persons.length; household++) {
    for (let parcel = parcels.first[household]; parcel >= 0; parcel = parcels.next[parcel]) {
      const place = parcels.place[parcel];
      if (place !== outside) yield { household, place, persons: parcels.persons[parcel] };
    }
  }
}
