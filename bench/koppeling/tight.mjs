/** Weeks of 400 households with about three persons a municipality, families whole, proven: `npm run bench:koppeling -- tight [households] [weeks]`. */
import { faultIn } from '../../dist/koppeling/solver/optimality.js';
import { wholeSolve } from '../../dist/koppeling/whole.js';
import { yearOf } from './year.mjs';

export function tight(households = 400, weeks = 6) {
  const rows = [];
  for (let seed = 1; seed <= weeks; seed++) {
    const problem = yearOf(seed, households);
    const [started, used] = [performance.now(), process.cpuUsage()];
    const { value, bound, proof } = wholeSolve(problem);
    const [ms, cpu] = [performance.now() - started, process.cpuUsage(used).user / 1000];
    const checked = performance.now();
    const fault = proof === null ? 'certificate of the relaxation' : faultIn(problem, bound, proof);
    rows.push({
      seed,
      households,
      'persons a municipality': (problem.persons.reduce((a, b) => a + b, 0) / problem.capacity.length).toFixed(1),
      'worth, micro-units': value,
      'gap %': ((100 * (bound - value)) / bound).toFixed(5),
      ms: ms.toFixed(0),
      'cpu ms': cpu.toFixed(0),
      'proof checked': fault ?? 'holds',
      'check ms': (performance.now() - checked).toFixed(0),
    });
  }
  console.table(rows);
}
