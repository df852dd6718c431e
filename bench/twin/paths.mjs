/**
 * What the language costs on the expected path: a year of homes given to status holders and others in 342 municipalities, here and in C with the
 * same loops (bench/twin/paths.c, built on demand with gcc -O3). Both must give the same checksum. Run with `npm run bench:twin`.
 */
import { fluidGoOn, fluidResume, fluidStart } from '../../dist/chain/fluid-run.js';
import { serveOthers } from '../../dist/chain/fluid/seekers.js';
import { homesTaken, takersLeave } from '../../dist/chain/fluid/serve-waiting.js';
import { settingsOf } from '../../dist/ensemble/settings-of.js';
import { ExpectedTally } from '../../dist/observe/expected-tally.js';
import { towns } from '../../dist/population/municipalities.js';
import { scenarioCompile } from '../../dist/scenario/compile.js';
import { scenario } from '../scenario.mjs';
import { checksum, told, twin } from './twin.mjs';

/** From the state of January 2027, when lists are long, a year without newcomers. */
const [START, MONTHS] = [96, 12];
const [REPS, TURNS] = [40, 4];

const inputs = scenarioCompile({ ...scenario('samenhangend-pakket'), until: '2028-12' }, 1, 0);
const places = towns(inputs.housing);
const tally = new ExpectedTally(settingsOf(inputs, places, false));
const start = fluidStart(inputs, places, tally);
fluidGoOn(start, 0, START);

const { waiting, temporary, lettings, seekers, left } = start;
// The twin keeps what belongs to a municipality in tables of their own, and counts from the beginning of the ladder. Columns as in seekers.ts.
const [RUNG, STAY] = [0, 2];
const ofTowns = (column) => places.population.map((_, m) => seekers.towns[m * (seekers.towns.length / places.population.length) + column]);
const [rung, stay] = [ofTowns(RUNG).map((at) => at - seekers.ladder.byteOffset / 8), ofTowns(STAY)];
const classes = waiting.joinedPer.length;
const cells = classes * waiting.cohorts;
// The last month of permit that January offers homes to, counted from the oldest.
const last = START - 1 - inputs.housing.couplingMonths + (waiting.cohorts - inputs.months);
const perMonth = (inputs.housing.vacatedPerYear[START] + inputs.levers['woningen.extra'][START]) / 12;
const { urgentShare } = inputs.housing;

function month(world) {
  for (let k = 0; k < classes; k++) {
    homesTaken(world, k, perMonth);
    serveOthers(world, k, 1, urgentShare);
  }
  takersLeave(world, last);
}

/** A copy with the tables that the loops add to emptied. */
function fresh() {
  const world = fluidResume(start, inputs, tally);
  const { letToStatus, letToOthers, flows } = world;
  for (const table of [letToStatus, letToOthers, flows.byTown, world.waiting.taken, ...world.seekers.waits]) table.fill(0);
  return world;
}

const here = new Float64Array(MONTHS).fill(Infinity);
function run(mix) {
  const world = fresh();
  for (let t = 0; t < MONTHS; t++) {
    const from = performance.now();
    month(world);
    here[t] = Math.min(here[t], performance.now() - from);
    const { waiting: w, temporary: temp, seekers: s } = world;
    for (const table of [w.ready, w.first, temp.ended, w.unserved, s.lists]) mix(table);
    for (const table of [world.letToStatus, world.letToOthers, world.flows.byTown, w.taken.subarray(0, cells), ...s.waits]) mix(table);
  }
}

const head = Buffer.alloc(48);
[MONTHS, places.population.length, classes, waiting.cohorts, last, REPS].forEach((value, i) => head.writeInt32LE(value, 4 * i));
[perMonth, urgentShare, left].forEach((value, i) => head.writeDoubleLE(value, 24 + 8 * i));
const tables = [
  ...[waiting.ready, waiting.first, temporary.ended, waiting.unserved, seekers.lists, lettings.homes, lettings.forStatus, waiting.content],
  ...[waiting.weight, waiting.personsPer, waiting.joinedPer, seekers.ladder, stay],
  ...[waiting.head, seekers.age, rung, places.tight].map((table) => Int32Array.from(table)),
];

const own = checksum();
run(own.mix);
const program = twin('paths', head, tables);
const there = new Float64Array(MONTHS).fill(Infinity);
let found = '';
try {
  for (let turn = 0; turn < TURNS; turn++) {
    for (let i = 0; i < REPS; i++) run(() => undefined);
    found = program.run(there);
  }
} finally {
  program.remove();
}
told(
  `expected path: homes of ${MONTHS} months to status holders and others, 342 municipalities x 15 lists`,
  REPS * TURNS,
  here,
  there,
  own.text(),
  found,
);
