/**
 * The koppeling of a round for classes of households that are worth the same in the same place: persons per class instead of one row
 * per household. Exactly the optimum that the engine finds for the households one by one (class-plan.test.ts), in a state of a few classes
 * instead of hundreds of places: cheap enough for every week of every draw of the simulation. Beside the engine it knows that homes
 * of the right size are few: beyond those that fit, another person of the class is worth less.
 */
import { WinnerTree } from './winner-tree.ts';

export interface ClassProblem {
  /** Persons per class. */
  readonly demand: Int32Array;
  /** Persons per place. */
  readonly capacity: Int32Array;
  /** Worth of one person of a class in a place, whole numbers, 0 or more; row per class. */
  readonly score: Int32Array;
  /** Persons of a class for whom a place has fitting homes, and what each of them is worth on top of the score. */
  readonly fits: Int32Array;
  readonly fitWorth: number;
}

/** Persons of each class in each place, row per class, worth the most together. */
export function classPlan(problem: ClassProblem): Int32Array {
  const { demand, capacity } = problem;
  const [classes, places] = [demand.length, capacity.length];
  const plan: Plan = { problem, flow: new Int32Array(classes * places), open: capacity.slice() };
  const left = demand.slice();
  const steps = stepsOf(plan);
  for (let from = 0; from < classes; from++) {
    while (left[from] > 0) {
      const chain = bestChain(steps, classes, from);
      if (chain === null) break;
      left[from] -= push(chain, plan, left[from]);
      for (const place of chain.places) if (place !== OUT) stepsAt(steps, plan, place);
    }
  }
  return plan.flow;
}

interface Plan {
  readonly problem: ClassProblem;
  /** Persons per class and place so far, and the room that is left. */
  readonly flow: Int32Array;
  readonly open: Int32Array;
}

/** Step by step: a class takes a place, from a class that goes on to its own next place, until one takes free room or leaves. */
interface Chain {
  /** Classes in order, and the place that each takes; the last place has room, or is {@link OUT} when that class leaves. */
  readonly classes: readonly number[];
  readonly places: readonly number[];
}
const OUT = -1;

/** The chain that gains most for one person of class `from`; null when none gains. Classes are few, so paths are found by relaxing all steps. */
function bestChain(steps: Steps, classes: number, from: number): Chain | null {
  const gain = new Float64Array(classes).fill(-Infinity);
  const before = new Int32Array(classes).fill(-1);
  gain[from] = 0;
  for (let round = 1; round < classes; round++) {
    for (let a = 0; a < classes; a++) {
      for (let b = 0; b < classes; b++) {
        const reached = gain[a] + steps.taking[a * classes + b].largest;
        if (b === from || reached <= gain[b]) continue;
        gain[b] = reached;
        before[b] = a;
      }
    }
  }
  let [last, most] = [OUT, 0];
  for (let c = 0; c < classes; c++) {
    const worth = gain[c] + Math.max(0, steps.free[c].largest);
    if (worth > most) [last, most] = [c, worth];
  }
  return last === OUT ? null : chainTo(last, before, steps, classes);
}

/** What each step gains as the plan stands; a chain changes it in a few places only. */
interface Steps {
  /** For each pair of classes, by place: the first takes a place from the second. */
  readonly taking: readonly WinnerTree[];
  /** For each class, by place: it takes free room. */
  readonly free: readonly WinnerTree[];
}

function stepsOf(plan: Plan): Steps {
  const [classes, places] = [plan.problem.demand.length, plan.problem.capacity.length];
  const trees = (count: number): WinnerTree[] => Array.from({ length: count }, () => new WinnerTree(places));
  const steps = { taking: trees(classes * classes), free: trees(classes) };
  for (let place = 0; place < places; place++) stepsAt(steps, plan, place);
  return steps;
}

function stepsAt({ taking, free }: Steps, { problem, flow, open }: Plan, place: number): void {
  const [classes, places] = [problem.demand.length, open.length];
  for (let a = 0; a < classes; a++) {
    const gain = worthIn(problem, flow, a * places + place);
    free[a].set(place, open[place] > 0 ? gain : -Infinity);
    for (let b = 0; b < classes; b++) {
      const from = b * places + place;
      taking[a * classes + b].set(place, a !== b && flow[from] > 0 ? gain - worthOut(problem, flow, from) : -Infinity);
    }
  }
}

/** What one more person of a class in a place is worth, and what one fewer takes away: the fitting homes go first. */
const worthIn = ({ score, fits, fitWorth }: ClassProblem, flow: Int32Array, cell: number): number =>
  score[cell] + (flow[cell] < fits[cell] ? fitWorth : 0);
const worthOut = ({ score, fits, fitWorth }: ClassProblem, flow: Int32Array, cell: number): number =>
  score[cell] + (flow[cell] <= fits[cell] ? fitWorth : 0);

function chainTo(last: number, before: Int32Array, { taking, free }: Steps, classes: number): Chain {
  const chain = [last];
  const places = [free[last].largest >= 0 ? free[last].first() : OUT];
  for (let c = last; before[c] >= 0; c = before[c]) {
    chain.unshift(before[c]);
    places.unshift(taking[before[c] * classes + c].first());
  }
  return { classes: chain, places };
}

/** As many persons as every step of the chain can take at the same worth. */
function push({ classes, places: route }: Chain, { problem: { fits }, flow, open }: Plan, most: number): number {
  const places = open.length;
  let persons = most;
  route.forEach((place, i) => {
    if (place === OUT) return;
    const cell = classes[i] * places + place;
    if (flow[cell] < fits[cell]) persons = Math.min(persons, fits[cell] - flow[cell]);
    if (i + 1 === classes.length) persons = Math.min(persons, open[place]);
    else persons = Math.min(persons, leaving(flow, fits, classes[i + 1] * places + place));
  });
  route.forEach((place, i) => {
    if (place === OUT) return;
    flow[classes[i] * places + place] += persons;
    if (i + 1 < classes.length) flow[classes[i + 1] * places + place] -= persons;
    else open[place] -= persons;
  });
  return persons;
}

/** Persons that can leave a cell at the worth of the next one. */
const leaving = (flow: Int32Array, fits: Int32Array, cell: number): number =>
  flow[cell] > fits[cell] ? flow[cell] - fits[cell] : flow[cell];
