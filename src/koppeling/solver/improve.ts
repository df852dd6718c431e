/** Betters an assignment of whole families: by placing one, moving one, or letting one in by moving or leaving out another. */
import { type Assignment, type Problem, UNPLACED } from '../problem.ts';
import { type OnPart, unheard } from './on-part.ts';

/** Rounds over all families; nearly all gain is made in the first two. */
const ROUNDS = 8;
/** At least so many places are looked at per family, and all of them while families are few. */
const PLACES_TRIED = 12;
const LOOKS = 140_000;
const triedFor = ({ length }: Assignment): number => Math.max(PLACES_TRIED, Math.floor(LOOKS / length));

interface Draft {
  readonly problem: Problem;
  readonly places: number;
  readonly assignment: Assignment;
  readonly price: Float64Array;
  readonly tried: number;
  readonly free: Int32Array;
  readonly members: number[][];
  /** Places with any room, in order. */
  roomy: number[];
  /** Places whose room changed, as it happened. */
  readonly changed: number[];
  /** Per family, the best place with room that was found, and after how many changes; -1 for not yet. */
  readonly found: Int32Array;
  readonly foundAt: Int32Array;
}

/** `tried` places are looked at per family, the best at these prices first; over again until nothing is gained, `rounds` times at most. */
export function improve(
  problem: Problem,
  assignment: Assignment,
  price: Float64Array,
  tried = triedFor(assignment),
  rounds = ROUNDS,
  onPart: OnPart = unheard,
): void {
  const draft = draftOf(problem, assignment, price, tried);
  for (let round = 0; round < rounds; round++) {
    let gained = false;
    for (let household = 0; household < assignment.length; household++) {
      onPart((round + household / assignment.length) / rounds);
      // Who already is where it would like to be at these prices cannot gain by moving, only by making room, which others ask for.
      if (regret(draft, household) > 0 && better(draft, household)) gained = true;
    }
    if (!gained) break;
  }
  while (fillRoom(draft));
}

/** Who is below a better place that simply has room goes there; nothing else moves. */
export function settleInRoom(problem: Problem, assignment: Assignment): void {
  const draft = draftOf(problem, assignment, new Float64Array(problem.capacity.length), 0);
  while (fillRoom(draft));
}

/** Nobody is left below a better place that simply has room, whatever its price. Every move gains, so it ends. */
function fillRoom(draft: Draft): boolean {
  const { assignment, problem } = draft;
  let moved = false;
  for (let household = 0; household < assignment.length; household++) {
    const place = roomFor(draft, household, assignment[household], household);
    if (
      place === UNPLACED ||
      (assignment[household] !== UNPLACED && problem.score[household * draft.places + place] <= worthNow(draft, household))
    )
      continue;
    put(draft, household, place);
    moved = true;
  }
  return moved;
}

function draftOf(problem: Problem, assignment: Assignment, price: Float64Array, tried: number): Draft {
  const places = problem.capacity.length;
  const draft: Draft = {
    problem,
    places,
    assignment,
    price,
    tried,
    free: problem.capacity.slice(),
    members: Array.from({ length: places }, () => []),
    roomy: [],
    changed: [],
    found: new Int32Array(assignment.length),
    foundAt: new Int32Array(assignment.length).fill(-1),
  };
  for (let household = 0; household < assignment.length; household++) {
    const place = assignment[household];
    if (place === UNPLACED) continue;
    draft.free[place] -= problem.persons[household];
    draft.members[place].push(household);
  }
  draft.roomy = Array.from(draft.free.keys()).filter((place) => draft.free[place] > 0);
  return draft;
}

/** Worth of a household in a place less what its persons pay there; micro-units. */
const net = ({ problem, places, price }: Draft, household: number, place: number): number =>
  problem.score[household * places + place] - problem.persons[household] * price[place];

const worthNow = ({ problem, places, assignment }: Draft, household: number): number =>
  assignment[household] === UNPLACED ? 0 : problem.score[household * places + assignment[household]];

/** How much better than where it is its best allowed place would be, at prices. */
function regret(draft: Draft, household: number): number {
  const { places, assignment, problem } = draft;
  const now = assignment[household] === UNPLACED ? 0 : net(draft, household, assignment[household]);
  let most = now;
  for (let place = 0; place < places; place++) {
    if (problem.score[household * places + place] < 0) continue;
    const gain = net(draft, household, place);
    if (gain > most) most = gain;
  }
  // A place with room may be worth having whatever its price.
  return assignment[household] === UNPLACED ? Math.max(1, most - now) : most - now;
}

function better(draft: Draft, household: number): boolean {
  for (const place of wishes(draft, household)) if (entersAt(draft, household, place)) return true;
  return false;
}

/** Places it may go to, best at prices first. */
function wishes(draft: Draft, household: number): number[] {
  const { places, problem, assignment, tried } = draft;
  const allowed: number[] = [];
  for (let place = 0; place < places; place++)
    if (place !== assignment[household] && problem.score[household * places + place] >= 0) allowed.push(place);
  allowed.sort((a, b) => net(draft, household, b) - net(draft, household, a) || a - b);
  const withRoom = allowed.filter((place) => draft.free[place] >= problem.persons[household]);
  return [...allowed.slice(0, tried), ...withRoom.slice(0, tried)];
}

function entersAt(draft: Draft, household: number, place: number): boolean {
  const { problem, places, free, members } = draft;
  const gain = problem.score[household * places + place] - worthNow(draft, household);
  const lacking = problem.persons[household] - free[place];
  if (lacking <= 0) {
    if (gain <= 0) return false;
    put(draft, household, place);
    return true;
  }
  let [best, who, whereTo] = [0, UNPLACED, UNPLACED];
  for (const other of members[place]) {
    if (problem.persons[other] < lacking) continue;
    const to = roomFor(draft, other, place, household);
    const change = gain - worthNow(draft, other) + (to === UNPLACED ? 0 : problem.score[other * places + to]);
    if (change > best) [best, who, whereTo] = [change, other, to];
  }
  if (who === UNPLACED) return false;
  put(draft, who, UNPLACED);
  put(draft, household, place);
  if (whereTo !== UNPLACED) put(draft, who, whereTo);
  return true;
}

/** The most valuable place with room for a family that makes way, counting the room that the newcomer leaves behind. */
function roomFor(draft: Draft, other: number, from: number, newcomer: number): number {
  const { problem, places, free, assignment } = draft;
  const best = bestWithRoom(draft, other, from);
  const left = assignment[newcomer];
  if (left === UNPLACED || left === from || free[left] + problem.persons[newcomer] < problem.persons[other]) return best;
  return isBetter(problem.score, other * places, left, best) ? left : best;
}

/** A place that is worth nothing is still better than none; of equals the first. */
function isBetter(score: Int32Array, row: number, place: number, than: number): boolean {
  const most = than === UNPLACED ? -1 : score[row + than];
  return score[row + place] > most || (score[row + place] === most && place < than);
}

/**
 * The most valuable place with room for a family, other than its own. It is asked for far more often than anything moves, so what was found is
 * kept, and only the places that changed since are looked at.
 */
function bestWithRoom(draft: Draft, other: number, own: number): number {
  const { problem, places, free, changed, found, foundAt } = draft;
  const size = problem.persons[other];
  const row = other * places;
  if (foundAt[other] < 0 || changed.length - foundAt[other] > draft.roomy.length) return scanned(draft, other, own);
  let best = found[other];
  for (let k = foundAt[other]; k < changed.length; k++) {
    if (changed[k] === best && free[best] < size) return scanned(draft, other, own);
    if (changed[k] !== own && free[changed[k]] >= size && isBetter(problem.score, row, changed[k], best)) best = changed[k];
  }
  found[other] = best;
  foundAt[other] = changed.length;
  return best;
}

function scanned({ problem, places, free, roomy, changed, found, foundAt }: Draft, other: number, own: number): number {
  const size = problem.persons[other];
  const row = other * places;
  let best = UNPLACED;
  for (const place of roomy) if (place !== own && free[place] >= size && isBetter(problem.score, row, place, best)) best = place;
  found[other] = best;
  foundAt[other] = changed.length;
  return best;
}

function put(draft: Draft, household: number, place: number): void {
  const { problem, assignment, free, members, changed, foundAt } = draft;
  const before = assignment[household];
  foundAt[household] = -1;
  if (before !== UNPLACED) {
    if (free[before] === 0) draft.roomy = [...draft.roomy, before].sort((a, b) => a - b);
    free[before] += problem.persons[household];
    members[before].splice(members[before].indexOf(household), 1);
    changed.push(before);
  }
  assignment[household] = place;
  if (place === UNPLACED) return;
  free[place] -= problem.persons[household];
  if (free[place] === 0) draft.roomy = draft.roomy.filter((other) => other !== place);
  members[place].push(household);
  changed.push(place);
}
