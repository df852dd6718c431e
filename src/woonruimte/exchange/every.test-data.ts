/** Counts every exchange there is, knowing nothing of prices: the oracle of the tests. */
import type { Floor, Home, Household } from '../household.ts';
import { fits } from './fit.ts';
import { add, compare, NOTHING, type Worth, worthAt, worthOf } from './goals.ts';

export interface Best {
  readonly value: Worth;
  /** Home per household in order of id, or null; the declared tie-break has been applied. */
  readonly homes: readonly (string | null)[];
  readonly count: number;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** `forced` must move to a home that it does not rent. Households and their options are tried in order of id with waiting last, so the first best one found is that of the tie-break. */
export function everyExchange(
  everyone: readonly Household[],
  all: readonly Home[],
  forced: string | null = null,
  floors: readonly Floor[] = [],
): Best | null {
  const [households, homes] = [[...everyone].sort(byId), [...all].sort(byId)];
  const taken = new Set<string>();
  const chosen: (string | null)[] = [];
  let best: Best | null = null;
  let count = 0;
  const next = (h: number, goals: readonly number[]): void => {
    if (h === households.length) {
      count++;
      const value = [kept(households, homes, chosen, floors), ...goals.slice(1)];
      if (best === null || compare(value, 0, best.value, 0) > 0) best = { value: worthAt(value, 0), homes: [...chosen], count: 0 };
      return;
    }
    const household = households[h];
    const own = household.situation.kind === 'renting' ? household.situation.home : null;
    for (const home of homes) {
      if (taken.has(home.id) || (home.id === own ? household.id === forced : !fits(household, home))) continue;
      const sum = [...goals];
      add(sum, 0, worthOf(household, home, home.id === own), 0, 1);
      taken.add(home.id);
      chosen[h] = home.id;
      next(h + 1, sum);
      taken.delete(home.id);
    }
    if (own !== null || household.id === forced) return;
    chosen[h] = null;
    next(h + 1, goals);
  };
  next(0, NOTHING);
  const found = best as Best | null;
  return found === null ? null : { ...found, count };
}

/** Promises kept, counted from who lives where. */
function kept(
  households: readonly Household[],
  homes: readonly Home[],
  chosen: readonly (string | null)[],
  floors: readonly Floor[],
): number {
  const count = ({ region, homes: promised }: Floor): number => {
    const places = [region, ...homes.filter((home) => home.region === region).map(({ municipality }) => municipality)];
    const housed = households.filter(
      ({ ties, situation }, h) => situation.kind !== 'renting' && places.includes(ties.region) && chosen[h] !== null,
    );
    return Math.min(promised, housed.length);
  };
  return floors.reduce((sum, floor) => sum + count(floor), 0);
}
