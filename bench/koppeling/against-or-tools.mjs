/**
 * The relaxation and small whole-family rounds against OR-Tools: `npm run bench:koppeling -- or-tools [households]`. The package takes 325 MB,
 * so it is no dependency: `npm install --no-save or-tools-wasm@0.9.1` first. Values must be the same to the last unit; exit code 1 when not.
 */
import { uniform } from '../../dist/base/draw.js';
import { certificateOf } from '../../dist/koppeling/solver/certificate.js';
import { partsOf } from '../../dist/koppeling/solver/parts.js';
import { Relaxation } from '../../dist/koppeling/solver/relaxation.js';
import { scaleOf } from '../../dist/koppeling/solver/scale.js';
import { wholeSolve } from '../../dist/koppeling/whole.js';
import { yearOf } from './year.mjs';

const PACKAGE = 'or-tools-wasm';
const [ROUNDS, HOUSEHOLDS, PLACES] = [20, 24, 6];

export async function againstOrTools(households = 2000) {
  const [flow, sat] = await Promise.all([load('network-flow'), load('cp-sat')]);
  const relaxed = await relaxation(flow, yearOf(1, households));
  console.table([relaxed]);
  const rounds = [];
  for (let seed = 1; seed <= ROUNDS; seed++) rounds.push(await whole(sat, roundOf(seed)));
  console.table(rounds);
  process.exit(relaxed['differs by'] === 0 && rounds.every((row) => row.value <= row.theirs && row.theirs <= row.bound) ? 0 : 1);
}

async function load(part) {
  try {
    return await import(`${PACKAGE}/${part}`);
  } catch {
    console.error(`${PACKAGE} is not there. Remedy: npm install --no-save ${PACKAGE}@0.9.1 (325 MB)`);
    return process.exit(2);
  }
}

/** Persons flow from households to places or outside; whole numbers on both sides. */
async function relaxation({ SimpleMinCostFlow }, problem) {
  const { persons, capacity, score } = problem;
  const { perPerson, unit } = scaleOf(problem);
  const [n, places] = [persons.length, capacity.length];
  const [outside, sink] = [n + places, n + places + 1];
  const flow = new SimpleMinCostFlow();
  const arcs = [];
  persons.forEach((size, h) => {
    for (let p = 0; p < places; p++)
      if (score[h * places + p] >= 0) arcs.push([h, n + p, size, -Math.round(score[h * places + p] * perPerson[h])]);
    arcs.push([h, outside, size, 0]);
  });
  const all = persons.reduce((a, b) => a + b, 0);
  capacity.forEach((room, p) => arcs.push([n + p, sink, room, 0]));
  arcs.push([outside, sink, all, 0]);
  flow.addArcsWithCapacityAndUnitCost(...[0, 1, 2, 3].map((k) => arcs.map((arc) => arc[k])));
  persons.forEach((size, h) => flow.setNodeSupply(h, size));
  flow.setNodeSupply(sink, -all);
  let started = performance.now();
  await flow.solve();
  const theirMs = performance.now() - started;
  started = performance.now();
  const { transport } = Relaxation.solve(problem);
  const ourMs = performance.now() - started;
  const { value } = certificateOf(problem, partsOf(transport), transport.price);
  return {
    households: n,
    'or-tools min-cost flow ms': Math.round(theirMs),
    'ours ms': Math.round(ourMs),
    unit,
    'differs by': value + flow.optimalCost(),
  };
}

/** A tight round: families whole, little room, a fifth of the pairs not allowed. */
function roundOf(seed) {
  const u = (purpose, k) => uniform(seed, purpose, k, 0);
  const persons = Int32Array.from({ length: HOUSEHOLDS }, (_, h) => 1 + Math.floor(7 * u(1, h) ** 2));
  const all = persons.reduce((a, b) => a + b, 0);
  return {
    persons,
    capacity: Int32Array.from({ length: PLACES }, (_, p) => Math.round((all * (0.5 + u(2, p))) / PLACES)),
    score: Int32Array.from({ length: HOUSEHOLDS * PLACES }, (_, c) => (u(3, c) < 0.2 ? -1 : Math.floor(1e6 * u(4, c)))),
  };
}

async function whole({ CpModel, CpSolver }, problem) {
  const { persons, capacity, score } = problem;
  const places = capacity.length;
  const model = new CpModel();
  const x = Array.from(score, (worth, c) => (worth < 0 ? null : model.newIntVar(0, 1, `x${c}`)));
  const sumOf = (terms) => terms.reduce((a, b) => a.plus(b));
  const some = (cells, weight) => cells.filter((c) => x[c] !== null).map((c) => x[c].times(weight(c)));
  const add = (terms, most) => terms.length > 0 && model.addLinearConstraint(sumOf(terms), 0, most);
  const cells = Array.from(score.keys());
  persons.forEach((_, h) =>
    add(
      some(
        cells.filter((c) => Math.floor(c / places) === h),
        () => 1,
      ),
      1,
    ),
  );
  capacity.forEach((room, p) =>
    add(
      some(
        cells.filter((c) => c % places === p),
        (c) => persons[Math.floor(c / places)],
      ),
      room,
    ),
  );
  model.maximize(sumOf(some(cells, (c) => score[c])));
  const solver = new CpSolver();
  const status = solver.statusName(await solver.solve(model, { numSearchWorkers: 1 }));
  const { value, bound } = wholeSolve(problem);
  const theirs = Math.round(solver.objectiveValue());
  return { status, value, theirs, bound, 'missing %': ((100 * (theirs - value)) / theirs).toFixed(3) };
}
