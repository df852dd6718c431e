/** Which homes a household can move to: size first, then what it needs, accepts and wishes. */
import { type Home, type Household, liesIn } from '../household.ts';

/** What stands between a household and homes of its size, in the order in which it is told. */
export const OBSTACLES = ['accessible', 'limits', 'wishes'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export const ofItsSize = ({ persons }: Household, home: Home): boolean => persons >= home.persons.least && persons <= home.persons.most;

export function passes(household: Household, home: Home, obstacle: Obstacle): boolean {
  switch (obstacle) {
    case 'accessible':
      return home.accessible || !household.needsAccessible;
    case 'limits':
      return home.persons.most >= household.accepts.smallest && home.persons.most <= household.accepts.largest;
    case 'wishes':
      return household.wishes.length === 0 || household.wishes.some((place) => liesIn(home, place));
  }
}

/** `but` is an obstacle that does not count: what would be if it were not there. */
export function fits(household: Household, home: Home, but: Obstacle | null = null): boolean {
  return ofItsSize(household, home) && OBSTACLES.every((obstacle) => obstacle === but || passes(household, home, obstacle));
}
