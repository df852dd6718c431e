/**
 * What a national draw costs, beside a calibration loop in the same run, because machines differ and drift. Run with `npm run bench`.
 * Budget: 120 months, 342 municipalities, 10 classes of seekers: at most 150 ms on one core after warm-up, under 300 MB.
 */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { parse } from 'yaml';
import { uniform } from '../dist/base/draw.js';
import { memberRun } from '../dist/ensemble/run-member.js';
import { scenarioParse } from '../dist/scenario/parse.js';

const read = (name) => parse(readFileSync(new URL(`../scenarios/${name}.yaml`, import.meta.url), 'utf8'));
const scenario = (name) => scenarioParse(read(name), name, read);

/** Ten million draws: the unit in which the rest is told. */
function calibration() {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  return sum;
}

const decade = { ...scenario('huidig-recht'), from: '2019-01', until: '2028-12' };
const decadeOn = { ...scenario('samenhangend-pakket'), until: '2028-12' };
const whole = scenario('samenhangend-pakket');

const bench = new Bench({ iterations: 12, time: 0, warmupIterations: 4, warmupTime: 0 });
bench
  .add('calibration: 10 million draws', calibration)
  .add('one draw, 120 months, law as it stands', () => memberRun(decade, 1, 0, false))
  .add('one draw, 120 months, whole package', () => memberRun(decadeOn, 1, 0, false))
  .add('one draw, 204 months (2019-2035), whole package', () => memberRun(whole, 1, 0, false))
  .add('one draw, 120 months, with municipalities', () => memberRun(decade, 1, 0, true));
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
