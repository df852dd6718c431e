/**
 * What a national draw costs, beside a calibration loop in the same run, because machines differ and drift. Run with `npm run bench`.
 * Budget: 120 months, 342 municipalities, 10 classes of seekers: at most 150 ms on one core after warm-up, 60 with all measures on, under 300 MB; the expected path at most 8 ms.
 * Whole runs first. Where other programs run too, the links below tell more: of each month the fastest of many runs, added up, which comes near
 * a machine that is left alone.
 */
import { Bench } from 'tinybench';
import { uniform } from '../dist/base/draw.js';
import { fluid } from '../dist/ensemble/fluid-member.js';
import { memberRun } from '../dist/ensemble/run-member.js';
import { scenarioCompile } from '../dist/scenario/compile.js';
import { linkCosts } from './links.mjs';
import { scenario } from './scenario.mjs';

/** Ten million draws: the unit in which the rest is told. */
function calibration() {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  return sum;
}

const decade = { ...scenario('huidig-recht'), from: '2019-01', until: '2028-12' };
const decadeOn = { ...scenario('samenhangend-pakket'), until: '2028-12' };
const whole = scenario('samenhangend-pakket');
const decadeInputs = scenarioCompile(decadeOn, 1, 0);

const bench = new Bench({ iterations: 12, time: 0, warmupIterations: 4, warmupTime: 0 });
bench
  .add('calibration: 10 million draws', calibration)
  .add('one draw, 120 months, law as it stands', () => memberRun(decade, 1, 0, false))
  .add('one draw, 120 months, whole package', () => memberRun(decadeOn, 1, 0, false))
  .add('one draw, 204 months (2019-2035), whole package', () => memberRun(whole, 1, 0, false))
  .add('one draw, 120 months, with municipalities', () => memberRun(decade, 1, 0, true))
  .add('expected path, 120 months, whole package', () => fluid.run(decadeInputs, 0, false));
await bench.run();

const unit = bench.tasks[0].result.latency.p50;
console.table(
  bench.tasks.map((task) => ({
    task: task.name,
    'min ms': task.result.latency.min.toFixed(1),
    'median ms': task.result.latency.p50.toFixed(1),
    'x calibration': (task.result.latency.p50 / unit).toFixed(2),
  })),
);
console.log(`peak resident memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

for (const [name, chosen] of [
  ['law as it stands', decade],
  ['whole package', decadeOn],
]) {
  const costs = linkCosts(chosen, 30);
  const total = Object.entries(costs).reduce((sum, [link, ms]) => (link === 'calibration' ? sum : sum + ms), 0);
  console.log(
    `${name}: ${total.toFixed(1)} ms beside a calibration of ${costs.calibration.toFixed(1)} ms; ${(total / costs.calibration).toFixed(2)} x calibration`,
  );
  console.log(
    Object.entries(costs)
      .filter(([link]) => link !== 'calibration')
      .map(([link, ms]) => `${link} ${ms.toFixed(1)}`)
      .join(', '),
  );
}
