/** The solver from 400 to 30,000 households, beside a calibration loop, by the clock and in CPU time (which other work on the machine disturbs less): `npm run bench:koppeling -- solver`. */
import { uniform } from '../../dist/base/draw.js';
import { certificateOf } from '../../dist/koppeling/solver/certificate.js';
import { partsOf } from '../../dist/koppeling/solver/parts.js';
import { Relaxation } from '../../dist/koppeling/solver/relaxation.js';
import { wholeSolve } from '../../dist/koppeling/whole.js';
import { yearOf } from './year.mjs';

const SIZES = [400, 2000, 10_000, 30_000];
const REPEATS = 3;
const INSERTIONS = 2000;

export function solver() {
  const { ms, cpu } = best(calibration);
  console.log(`calibration, 10 million draws: ${ms.toFixed(0)} ms, CPU ${cpu.toFixed(0)} ms`);
  console.table(SIZES.map(rowOf));
}

function rowOf(households) {
  const problem = yearOf(1, households);
  const relaxation = best(() => Relaxation.solve(problem));
  const { transport, chains } = relaxation.value;
  const proof = certificateOf(problem, partsOf(transport), transport.price);
  const whole = best(() => wholeSolve(problem));
  const insertion = insertions(relaxation.value, households);
  return {
    households,
    'relaxation ms': relaxation.ms.toFixed(0),
    'cpu ms': relaxation.cpu.toFixed(0),
    chains,
    gap: proof.bound - proof.value,
    'whole families ms': whole.ms.toFixed(0),
    'whole cpu ms': whole.cpu.toFixed(0),
    'whole gap %': ((100 * (whole.value.bound - whole.value.value)) / whole.value.bound).toFixed(4),
    'insertion median ms': insertion.ms[INSERTIONS / 2].toFixed(3),
    'cpu median': insertion.cpu[INSERTIONS / 2].toFixed(3),
    'p99 ms': insertion.ms[Math.floor(INSERTIONS * 0.99)].toFixed(3),
    'cpu p99': insertion.cpu[Math.floor(INSERTIONS * 0.99)].toFixed(3),
  };
}

function insertions(relaxation, households) {
  const times = { ms: [], cpu: [] };
  for (let k = 0; k < INSERTIONS; k++) {
    const household = Math.floor(uniform(1, 8, k, 0) * households);
    relaxation.remove(household);
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    relaxation.insert(household);
    times.cpu.push(process.cpuUsage(cpu).user / 1000);
    times.ms.push(performance.now() - started);
  }
  times.ms.sort((a, b) => a - b);
  times.cpu.sort((a, b) => a - b);
  return times;
}

function calibration() {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  return sum;
}

function best(work) {
  let [ms, cpu, value] = [Infinity, Infinity, undefined];
  for (let i = 0; i < REPEATS; i++) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    value = work();
    cpu = Math.min(cpu, process.cpuUsage(used).user / 1000);
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, cpu, value };
}
