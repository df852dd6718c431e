/** A normal week of 500 out of a year of 26,000, places open some weeks ahead: `npm run bench:koppeling -- week`. */
import { wholeSolve } from '../../dist/koppeling/whole.js';
import { yearOf } from './year.mjs';

const [HOUSEHOLDS, WEEKS, REPEATS] = [500, 52, 5];

export function week() {
  const year = yearOf(1, HOUSEHOLDS * WEEKS);
  const places = year.capacity.length;
  const rows = [52, 8, 4, 2].map((ahead) => {
    const problem = {
      persons: year.persons.slice(0, HOUSEHOLDS),
      capacity: year.capacity.map((persons) => Math.ceil((persons * ahead) / WEEKS)),
      score: year.score.slice(0, HOUSEHOLDS * places),
    };
    const times = [];
    let solved = null;
    for (let k = 0; k < REPEATS; k++) {
      const cpu = process.cpuUsage();
      const started = performance.now();
      solved = wholeSolve(problem);
      const { user } = process.cpuUsage(cpu);
      times.push([performance.now() - started, user / 1000]);
    }
    const least = (k) => times.reduce((a, b) => Math.min(a, b[k]), Infinity).toFixed(1);
    return {
      'weeks of room open': ahead,
      'first, ms': times[0][0].toFixed(1),
      'least, ms': least(0),
      'least cpu ms': least(1),
      gap: solved.bound - solved.value,
    };
  });
  console.table(rows);
}
