/**
 * How the cost of the exact chain grows: in step with draws and households, and not at all with seekers whom no home reaches. Run with
 * `npm run bench:curves`. The fastest of each month is added up, because a whole run is hardly ever left alone by other programs.
 */
import { chainGoOn, chainStart } from '../dist/chain/run.js';
import { worldRelease } from '../dist/chain/world.js';
import { settingsOf } from '../dist/ensemble/settings-of.js';
import { Tally } from '../dist/observe/tally.js';
import { towns } from '../dist/population/municipalities.js';
import { scenarioCompile } from '../dist/scenario/compile.js';
import { scenario } from './scenario.mjs';

const REPS = 5;
const decade = { ...scenario('huidig-recht'), from: '2019-01', until: '2028-12' };
const inputsOf = (draw) => scenarioCompile(decade, 1, draw);

/** Milliseconds of a run, and its rows. */
function cost(inputs, places = towns(inputs.housing)) {
  const best = new Float64Array(inputs.months + 1).fill(Infinity);
  let rows = 0;
  for (let rep = 0; rep < REPS; rep++) {
    let from = performance.now();
    const lap = (at) => {
      const now = performance.now();
      best[at] = Math.min(best[at], now - from);
      from = now;
    };
    const world = chainStart(inputs, places, new Tally(settingsOf(inputs, places, false)));
    lap(inputs.months);
    for (let month = 0; month < inputs.months; month++) {
      chainGoOn(world, month, month + 1);
      lap(month);
    }
    rows = world.units.count;
    worldRelease(world);
  }
  return { ms: best.reduce((a, b) => a + b, 0), rows };
}

const times = (table, factor) => table.map((value) => value * factor);

function moreHouseholds(inputs, factor) {
  const { arrivals, procedure } = inputs;
  return {
    ...inputs,
    arrivals: {
      ...arrivals,
      first: times(arrivals.first, factor),
      other: times(arrivals.other, factor),
      nareis: times(arrivals.nareis, factor),
      otherPermits: times(arrivals.otherPermits, factor),
    },
    procedure: { ...procedure, decisions: times(procedure.decisions, factor) },
  };
}

cost(inputsOf(0));
const show = (title, rows) => {
  console.log(title);
  console.table(rows);
};

let [sum, drawsDone] = [0, 0];
show(
  'Draws',
  [1, 2, 4, 8].map((draws) => {
    for (; drawsDone < draws; drawsDone++) sum += cost(inputsOf(drawsDone)).ms;
    return { draws, ms: sum.toFixed(1), 'ms a draw': (sum / draws).toFixed(1) };
  }),
);

const base = cost(inputsOf(0));
show(
  'Asylum households (arrivals and decisions times a factor)',
  [0.25, 0.5, 1, 2, 4].map((factor) => {
    const { ms, rows } = cost(moreHouseholds(inputsOf(0), factor));
    return {
      factor,
      rows,
      ms: ms.toFixed(1),
      'us a row beyond the lettings': rows === base.rows ? '' : (((ms - base.ms) / (rows - base.rows)) * 1000).toFixed(3),
    };
  }),
);

show(
  'Regular seekers registered (times a factor; homes stay as they are)',
  [1, 10, 100, 1000].map((factor) => {
    const inputs = inputsOf(0);
    const places = towns(inputs.housing);
    return { factor, ms: cost(inputs, { ...places, registrations: times(places.registrations, factor) }).ms.toFixed(1) };
  }),
);
