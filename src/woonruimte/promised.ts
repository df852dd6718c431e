/** Who is promised a home: families that wait and rent none, by the region of their tie. */
import type { Floor, Home, Household } from './household.ts';

/** The region that a household has its tie with: named itself, or by a municipality that the homes place in it. */
function regionsOf(homes: readonly Home[]): (household: Household) => string {
  const of = new Map<string, string>();
  for (const { municipality, region } of homes) if (!of.has(municipality)) of.set(municipality, region);
  for (const { region } of homes) of.set(region, region);
  return ({ ties }) => of.get(ties.region) ?? ties.region;
}

/** Per household the place of its region in `floors`, or -1; who rents a home keeps one anyway and is promised none. */
export function promisedOf(households: readonly Household[], homes: readonly Home[], floors: readonly Floor[]): Int32Array {
  const regionOf = regionsOf(homes);
  const at = new Map(floors.map(({ region }, f) => [region, f]));
  return Int32Array.from(households, (household) => (household.situation.kind === 'renting' ? -1 : (at.get(regionOf(household)) ?? -1)));
}
