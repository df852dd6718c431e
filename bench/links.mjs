/** What each link of the chain costs in one draw: of each month the fastest of many runs, added up. */
import { uniform } from '../dist/base/draw.js';
import { arrivals } from '../dist/chain/links/arrivals.js';
import { due } from '../dist/chain/links/due.js';
import { lettings } from '../dist/chain/links/lettings.js';
import { monthEnd } from '../dist/chain/links/month-end.js';
import { nareis } from '../dist/chain/links/nareis.js';
import { otherPermits } from '../dist/chain/links/permit.js';
import { procedure } from '../dist/chain/links/procedure.js';
import { routes } from '../dist/chain/links/routes.js';
import { task } from '../dist/chain/links/task.js';
import { chainStart } from '../dist/chain/run.js';
import { worldRelease } from '../dist/chain/world.js';
import { settingsOf } from '../dist/ensemble/settings-of.js';
import { Tally } from '../dist/observe/tally.js';
import { towns } from '../dist/population/municipalities.js';
import { scenarioCompile } from '../dist/scenario/compile.js';

/** In the order of src/chain/step.ts. */
const LINKS = { task, arrivals, due, procedure, otherPermits, nareis, lettings, routes, monthEnd };
/** The calibration of ten million draws in parts as short as a month of a link. */
const [PARTS, DRAWS] = [20, 20_000];

/** Milliseconds per link, for compiling and starting, and of the calibration. */
export function linkCosts(scenario, runs) {
  const best = new Map();
  const put = (key, from) => best.set(key, Math.min(best.get(key) ?? Infinity, performance.now() - from));
  for (let run = 0; run < runs; run++) {
    calibrate(put);
    let from = performance.now();
    const inputs = scenarioCompile(scenario, 1, 0);
    const places = towns(inputs.housing);
    put('compile 0', from);
    from = performance.now();
    const world = chainStart(inputs, places, new Tally(settingsOf(inputs, places, false)));
    put('start 0', from);
    for (let month = 0; month < inputs.months; month++) {
      for (const [name, link] of Object.entries(LINKS)) {
        const begin = performance.now();
        link(world, month);
        put(`${name} ${month}`, begin);
      }
    }
    from = performance.now();
    worldRelease(world);
    put('release 0', from);
  }
  const sums = {};
  for (const [key, ms] of best) sums[key.split(' ')[0]] = (sums[key.split(' ')[0]] ?? 0) + ms;
  sums.calibration *= 10_000_000 / (PARTS * DRAWS);
  return sums;
}

function calibrate(put) {
  for (let part = 0; part < PARTS; part++) {
    const from = performance.now();
    let sum = 0;
    for (let i = 0; i < DRAWS; i++) sum += uniform(1, 2, i, part);
    put(`calibration ${part}`, from);
    if (sum < 0) throw new Error('uniforms are above 0');
  }
}
