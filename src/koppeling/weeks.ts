/** Plays a year of koppeling week by week: who is ready, who is placed, who waits on. */
import { type Dimensions, partDimensions, take, withinDimensions } from './dimensions.ts';
import { type Floors, type FloorState, floorState, floorsSettle, NO_FLOORS, placedCount, readyCount, withFloors } from './floors.ts';
import { coupleWeek, type Method } from './method.ts';
import { type Futures, type PriceMemory, priceMemory } from './method/priced.ts';
import { choose, type Wishes } from './choice.ts';
import { partProblem } from './part-problem.ts';
import { withWait } from './wait-term.ts';
import { type Assignment, type Problem, UNPLACED } from './problem.ts';
import type { OnPart } from './solver/on-part.ts';

export interface WeekTrace {
  readonly week: number;
  /** Households ready for the first time, and those waiting at the start of the week with them. */
  readonly ready: number;
  readonly waiting: number;
  readonly placed: number;
  readonly placedPersons: number;
  /** Worth of what was placed, micro-units. */
  readonly value: number;
}

export interface Play {
  readonly assignment: Assignment;
  /** Week of placement per household, -1 for who was not placed. */
  readonly placedIn: Int32Array;
  /** Number of the wish that was granted, from 1; 0 for none. */
  readonly granted: Int32Array;
  /** Per week, the persons that each place could still have taken in that week: what its reasons are told with. */
  readonly openAfter: readonly Int32Array[];
  /** The same in the other dimensions, row per place; empty without them. */
  readonly dimensionsAfter: readonly Int32Array[];
  readonly trace: readonly WeekTrace[];
}

export interface Rules {
  readonly method: Method;
  readonly weeks: number;
  readonly futures: Futures | null;
  /** Places open evenly over the weeks, this many weeks ahead; null for no limit. */
  readonly spread: number | null;
  /** Worth of a week of waiting per person, micro-units; 0 for none. */
  readonly waitWorth: number;
  readonly floors: Floors;
  /** What the floors saw in an earlier period that this one follows; it goes on counting there. */
  readonly carried?: FloorState;
  /** Most that the price of a place may change from week to week, micro-units per person; null for no limit. */
  readonly priceStep: number | null;
  /** What households wish, and the part of the best total that must stay within reach; they decide under `batch` and `optimum`. */
  readonly wishes: { readonly of: Wishes; readonly least: number } | null;
  /** Other kinds of room beside persons; null when there are none. */
  readonly dimensions: Dimensions | null;
}

/** No limit, no floor, no term for waiting. */
export const PLAIN: Omit<Rules, 'method' | 'weeks' | 'futures'> = {
  spread: null,
  waitWorth: 0,
  floors: NO_FLOORS,
  priceStep: null,
  wishes: null,
  dimensions: null,
};

/**
 * `readyIn` is the week from which each household can be coupled; households are in order of waiting. `onWeek` is told how many weeks are
 * done, a part of one included.
 */
export function play(
  problem: Problem,
  readyIn: Int32Array,
  rules: Rules,
  onWeek: (done: number, total: number) => void = () => undefined,
): Play {
  const so = startOf(problem, rules);
  const weeks = rules.method === 'optimum' ? 1 : rules.weeks;
  for (let week = 0; week < weeks; week++) {
    const waiting = waitingIn(week, readyIn, so.placedIn, rules.method);
    const before = so.placedIn.slice();
    const room = roomOf(problem, so.open, week, { ...rules, weeks }).slice();
    const weeksWaited = waiting.map((h) => Math.max(0, week - readyIn[h]));
    waiting.forEach((h, row) => {
      if (weeksWaited[row] === 0) readyCount(so.floors, problem.persons[h]);
    });
    const waited = withWait(partProblem(problem, waiting, room), weeksWaited, rules.waitWorth);
    const part = withFloors(waited, rules.floors, so.floors, so.fair);
    const onPart: OnPart = (done) => {
      onWeek(week + done, weeks);
    };
    const wanted = decide(part, waiting, problem.capacity, week, rules, so.memory, onPart);
    const decided = withRoom(wanted, part, waiting, rules, so.dimensionsOpen);
    decided.assignment.forEach((place, row) => {
      if (place === UNPLACED) return;
      const household = waiting[row];
      so.assignment[household] = place;
      so.granted[household] = decided.granted?.[row] ?? 0;
      so.placedIn[household] = rules.method === 'optimum' ? readyIn[household] : week;
      so.open[place] -= problem.persons[household];
      room[place] -= problem.persons[household];
      placedCount(problem, so.floors, household, place);
      if (rules.dimensions !== null) take(rules.dimensions, so.dimensionsOpen, household, place);
    });
    floorsSettle(rules.floors, so.floors);
    so.openAfter.push(room);
    so.dimensionsAfter.push(so.dimensionsOpen.slice());
    so.trace.push(traceOf(problem, so.assignment, { before, placedIn: so.placedIn, readyIn }, week, waiting));
    onWeek(week + 1, weeks);
  }
  const { assignment, placedIn, granted, openAfter, dimensionsAfter, trace } = so;
  return { assignment, placedIn, granted, openAfter, dimensionsAfter, trace };
}

/** Nobody placed yet, all room open. */
function startOf({ persons, capacity }: Problem, rules: Rules) {
  const openAfter: Int32Array[] = [];
  const dimensionsAfter: Int32Array[] = [];
  const trace: WeekTrace[] = [];
  return {
    assignment: new Int32Array(persons.length).fill(UNPLACED),
    placedIn: new Int32Array(persons.length).fill(-1),
    granted: new Int32Array(persons.length),
    open: capacity.slice(),
    dimensionsOpen: rules.dimensions?.capacity.slice() ?? new Int32Array(0),
    memory: priceMemory(rules.priceStep),
    floors: rules.carried ?? floorState(capacity.length),
    fair: shares(capacity),
    openAfter,
    dimensionsAfter,
    trace,
  };
}

/** Hindsight waits for nobody: all are there at once. */
function waitingIn(week: number, readyIn: Int32Array, placedIn: Int32Array, method: Method): number[] {
  const waiting: number[] = [];
  for (let h = 0; h < readyIn.length; h++) if (placedIn[h] < 0 && (readyIn[h] <= week || method === 'optimum')) waiting.push(h);
  return waiting;
}

/** What each place opens this week: what is left, and with a limit no more than its even part so far and some weeks ahead. */
function roomOf({ capacity }: Problem, open: Int32Array, week: number, { spread, weeks }: Rules): Int32Array {
  if (spread === null) return open;
  return open.map((persons, place) => {
    const soFar = Math.ceil((capacity[place] * Math.min(weeks, week + 1 + spread)) / weeks);
    return Math.max(0, Math.min(persons, soFar - (capacity[place] - persons)));
  });
}

interface Decided {
  readonly assignment: Assignment;
  readonly granted?: Int32Array;
}

/** What was decided, as far as the other dimensions have room; a wish that had to give way was not granted. */
function withRoom(decided: Decided, part: Problem, waiting: readonly number[], { dimensions, method }: Rules, open: Int32Array): Decided {
  if (dimensions === null) return decided;
  const byWorth = method !== 'fifo' && method !== 'greedy';
  const assignment = withinDimensions(part, partDimensions(dimensions, waiting), open, decided.assignment, byWorth);
  const granted = decided.granted?.map((wish, row) => (assignment[row] === decided.assignment[row] ? wish : 0));
  return granted === undefined ? { assignment } : { assignment, granted };
}

function decide(
  part: Problem,
  waiting: readonly number[],
  quota: Int32Array,
  week: number,
  { method, futures, wishes }: Rules,
  memory: PriceMemory,
  onPart: OnPart,
): Decided {
  if (wishes === null) return { assignment: coupleWeek(method, part, quota, week, futures, memory, onPart) };
  const wished = waiting.map((household) => wishes.of[household]);
  return choose(part, wished, wishes.least, [], (done, total) => {
    onPart(done / total);
  });
}

function shares(capacity: Int32Array): Float64Array {
  const all = capacity.reduce((a, b) => a + b, 0);
  return Float64Array.from(capacity, (persons) => (all === 0 ? 0 : persons / all));
}

function traceOf(
  problem: Problem,
  assignment: Assignment,
  when: { readonly before: Int32Array; readonly placedIn: Int32Array; readonly readyIn: Int32Array },
  week: number,
  waiting: readonly number[],
): WeekTrace {
  const places = problem.capacity.length;
  let [ready, placed, placedPersons, value] = [0, 0, 0, 0];
  for (const household of waiting) {
    if (when.readyIn[household] === week) ready++;
    if (when.before[household] >= 0 || when.placedIn[household] < 0) continue;
    placed++;
    placedPersons += problem.persons[household];
    value += problem.score[household * places + assignment[household]];
  }
  return { week, ready, waiting: waiting.length, placed, placedPersons, value };
}
