/**
 * Families whole. The relaxation tells what could at most be reached and at what prices; most families are whole in it already. In a week, the
 * best plan of whole families is then proven. In a year, the few that are split are settled one by one, the largest first, while the
 * others move along, and then families trade places as long as that gains anything; the gap to the bound is told.
 */
import { assignmentValue, NOT_ALLOWED, type Problem } from './problem.ts';
import { improve } from './solver/improve.ts';
import { type OnPart, stretch, unheard } from './solver/on-part.ts';
import { Relaxation } from './solver/relaxation.ts';
import { certificateOf } from './solver/certificate.ts';
import { partsOf } from './solver/parts.ts';
import { roundWhole } from './solver/rounding.ts';
import { weekSolve, type WholeSolution } from './week.ts';

/**
 * Proving a week best is given up after `looksMost` pairs and households looked at; then the gap is what it is. `first` are prices of the week
 * before, which save time and change nothing.
 */
export function wholeSolve(
  problem: Problem,
  looksMost = looksFor(problem),
  first: Float64Array | null = null,
  onPart: OnPart = unheard,
): WholeSolution {
  if (isWeek(problem)) return weekSolve(problem, looksMost, first, onPart);
  const fitting = withoutMisfits(problem);
  const relaxation = Relaxation.solve(fitting, stretch(onPart, 0, RELAXED));
  const { transport } = relaxation;
  const certificate = certificateOf(fitting, partsOf(transport), transport.price);
  const price = Float64Array.from(problem.capacity, (_, place) => transport.price[place] / certificate.unit);
  const bound = Math.floor(certificate.bound / certificate.unit);
  const assignment = roundWhole(relaxation, stretch(onPart, RELAXED, ROUNDED));
  improve(problem, assignment, price, undefined, undefined, stretch(onPart, ROUNDED, 1));
  return { assignment, value: assignmentValue(problem, assignment), bound, proof: null, price };
}

/** About so much of the work of a year is done when families are still split, and when they are whole. */
const [RELAXED, ROUNDED] = [0.2, 0.7];

/** What no assignment is worth more than: of whole families where that is quick to find, else with families split. Micro-units. */
export function hindsight(problem: Problem): number {
  if (isWeek(problem)) return wholeSolve(problem).bound;
  const { transport } = Relaxation.solve(problem);
  const { bound, unit } = certificateOf(problem, partsOf(transport), transport.price);
  return Math.floor(bound / unit);
}

/** Households times places up to which a plan is proven best. */
const WEEK_CELLS = 400_000;

/**
 * Pairs looked at after which a plan is left unproven. The tight weeks of the bench are all proven within so many; where many plans
 * are worth the same a proof may never end, and a small week should not wait for it.
 */
const LOOKS = { perPair: 1_500, least: 10_000_000 } as const;
const looksFor = ({ score }: Problem): number => Math.max(LOOKS.least, LOOKS.perPair * score.length);

const isWeek = ({ score }: Problem): boolean => score.length <= WEEK_CELLS;

/** A family larger than a whole place never lives there, though a part of it might in the relaxation: without such pairs the bound is lower. */
function withoutMisfits(problem: Problem): Problem {
  const { persons, capacity } = problem;
  const largest = persons.reduce((a, b) => Math.max(a, b), 0);
  const small = Array.from(capacity.keys()).filter((place) => capacity[place] < largest);
  if (small.length === 0) return problem;
  const score = problem.score.slice();
  for (let household = 0, row = 0; household < persons.length; household++, row += capacity.length)
    for (const place of small) if (persons[household] > capacity[place]) score[row + place] = NOT_ALLOWED;
  return { ...problem, score };
}
