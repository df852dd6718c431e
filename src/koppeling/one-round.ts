/** One round in which municipalities wish as well: everybody is there at once, and what was decided is told as a play of one week. */
import { choose, type Wishes } from './choice.ts';
import { type Problem, UNPLACED } from './problem.ts';
import type { TownAnswer, TownWish } from './town-wishes.ts';
import type { Play } from './weeks.ts';

export interface RoundWishes {
  readonly of: Wishes;
  /** Part of the best total that must stay within reach. */
  readonly least: number;
  /** In the order in which they are decided (`townOrder`). */
  readonly towns: readonly TownWish[];
}

export function playOnce(
  problem: Problem,
  readyIn: Int32Array,
  wishes: RoundWishes,
  onHousehold?: (done: number, total: number) => void,
): { readonly played: Play; readonly answers: readonly TownAnswer[] } {
  const { assignment, granted, towns } = choose(problem, wishes.of, wishes.least, wishes.towns, onHousehold);
  const { persons, score } = problem;
  const room = problem.capacity.slice();
  for (const answer of towns) if (answer.granted && answer.wish.kind === 'fewer') room[answer.wish.place] -= answer.wish.persons;
  let [placed, placedPersons, value] = [0, 0, 0];
  assignment.forEach((place, household) => {
    if (place === UNPLACED) return;
    room[place] -= persons[household];
    placed++;
    placedPersons += persons[household];
    value += score[household * room.length + place];
  });
  const all = persons.length;
  const trace = [{ week: 0, ready: all, waiting: all, placed, placedPersons, value }];
  // As with hindsight, nobody is told to have waited: all stand in one round.
  const placedIn = readyIn.map((week, household) => (assignment[household] === UNPLACED ? -1 : week));
  return { played: { assignment, placedIn, granted, openAfter: [room], dimensionsAfter: [], trace }, answers: towns };
}
