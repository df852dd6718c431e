/**
 * The koppeling of a half-year for classes of households that are worth the same in the same place: persons per class instead of one row
 * per household. Exactly the optimum that the engine finds for the households one by one (class-plan.test.ts), in a state of a few classes
 * instead of hundreds of places: cheap enough for every half-year of every draw of the simulation. Beside the engine it knows that homes
 * of the right size are few: beyond those that fit, another person of the class is worth less.
 */
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
  const flow = new Int32Array(classes * places);
  const open = capacity.slice();
  const left = demand.slice();
  for (let from = 0; from < classes; from++) {
    while (left[from] > 0) {
      const chain = bestChain(problem, flow, open, from);
      if (chain === null) break;
      left[from] -= push(chain, problem, flow, open, left[from]);
    }
  }
  return flow;
}

/** Step by step: a class takes a place, from a class that goes on to its own next place, until one takes free room or leaves. */
interface Chain {
  /** Classes in order, and the place that each takes; the last place has room, or is {@link OUT} when that class leaves. */
  readonly classes: readonly number[];
  readonly places: readonly number[];
}
const OUT = -1;

/** The chain that gains most for one person of class `from`; null when none gains. Classes are few, so paths are found by relaxing all steps. */
function bestChain(problem: ClassProblem, flow: Int32Array, open: Int32Array, from: number): Chain | null {
  const classes = problem.demand.length;
  const gain = new Float64Array(classes).fill(-Infinity);
  const before = new Int32Array(classes).fill(-1);
  const via = new Int32Array(classes).fill(OUT);
  gain[from] = 0;
  const steps = stepsOf(problem, flow);
  for (let round = 1; round < classes; round++) {
    for (let a = 0; a < classes; a++) {
      for (let b = 0; b < classes; b++) {
        const step = steps[a * classes + b];
        if (b === from || gain[a] + step.gain <= gain[b]) continue;
        gain[b] = gain[a] + step.gain;
        before[b] = a;
        via[b] = step.place;
      }
    }
  }
  let [last, place, most] = [OUT, OUT, 0];
  for (let c = 0; c < classes; c++) {
    const end = bestOpen(problem, flow, open, c);
    const worth = end === OUT ? 0 : worthIn(problem, flow, c * open.length + end);
    if (gain[c] + worth > most) [last, place, most] = [c, end, gain[c] + worth];
  }
  return last === OUT ? null : chainTo(last, place, before, via);
}

interface Step {
  readonly gain: number;
  readonly place: number;
}

/** For each pair of classes the place where the first gains most by taking it from the second. */
function stepsOf(problem: ClassProblem, flow: Int32Array): readonly Step[] {
  const { demand, capacity } = problem;
  const [classes, places] = [demand.length, capacity.length];
  const steps: Step[] = [];
  for (let a = 0; a < classes; a++) {
    for (let b = 0; b < classes; b++) {
      let [gain, place] = [-Infinity, OUT];
      for (let m = 0; a !== b && m < places; m++) {
        if (flow[b * places + m] === 0) continue;
        const found = worthIn(problem, flow, a * places + m) - worthOut(problem, flow, b * places + m);
        if (found > gain) [gain, place] = [found, m];
      }
      steps.push({ gain, place });
    }
  }
  return steps;
}

function bestOpen(problem: ClassProblem, flow: Int32Array, open: Int32Array, row: number): number {
  let [best, most] = [OUT, -1];
  for (let m = 0; m < open.length; m++) {
    const worth = open[m] > 0 ? worthIn(problem, flow, row * open.length + m) : -1;
    if (worth > most) [best, most] = [m, worth];
  }
  return best;
}

/** What one more person of a class in a place is worth, and what one fewer takes away: the fitting homes go first. */
const worthIn = ({ score, fits, fitWorth }: ClassProblem, flow: Int32Array, cell: number): number =>
  score[cell] + (flow[cell] < fits[cell] ? fitWorth : 0);
const worthOut = ({ score, fits, fitWorth }: ClassProblem, flow: Int32Array, cell: number): number =>
  score[cell] + (flow[cell] <= fits[cell] ? fitWorth : 0);

function chainTo(last: number, end: number, before: Int32Array, via: Int32Array): Chain {
  const classes = [last];
  const places = [end];
  for (let c = last; before[c] >= 0; c = before[c]) {
    classes.unshift(before[c]);
    places.unshift(via[c]);
  }
  return { classes, places };
}

/** As many persons as every step of the chain can take at the same worth. */
function push({ classes, places: route }: Chain, { fits }: ClassProblem, flow: Int32Array, open: Int32Array, most: number): number {
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
