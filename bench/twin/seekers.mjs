/**
 * What the language costs: homes that come free and the seekers who get them over 120 months, here and in C with the same algorithm
 * (bench/twin/seekers.c, built on demand with gcc -O3). Both must give the same checksum. Run with `npm run bench:twin`.
 */
import { erlangTables } from '../../dist/base/erlang.js';
import { exp } from '../../dist/base/real.js';
import { SEARCH_MAX } from '../../dist/base/sample.js';
import { regularSeekers } from '../../dist/chain/links/seekers.js';
import { vacancies } from '../../dist/chain/links/vacancies.js';
import { regularLettingsClear } from '../../dist/chain/regular-lettings.js';
import { worldCreate } from '../../dist/chain/world.js';
import { towns } from '../../dist/population/municipalities.js';
import { scenarioCompile } from '../../dist/scenario/compile.js';
import { scenario } from '../scenario.mjs';
import { checksum, told, twin } from './twin.mjs';

const MONTHS = 120;
/** Repetitions here and there, in turns, so that both meet the same machine. */
const [REPS, TURNS] = [25, 4];
/** Part of what status holders could get that they take, about: the rest is for the seekers. */
const TAKEN = 0.75;

const inputs = scenarioCompile({ ...scenario('huidig-recht'), until: '2028-12' }, 1, 0);
const all = towns(inputs.housing);
const classes = inputs.housing.statusShare.length;
const places = {
  ...all,
  vacancyShare: all.vacancyShare.map((part, cell) => part * (1 - TAKEN * inputs.housing.statusShare[cell % classes])),
};
const world = worldCreate(inputs, places, {});
const perMonth = inputs.housing.vacatedPerYear[0] / 12;
const firstHeads = world.seekers.heads.slice();
const uniforms = new Float64Array(places.vacancyShare.length);
// Twice, because tables are made when the expectation holds for a second month.
for (let i = 0; i < 2; i++) vacancies(world, 0, perMonth, uniforms);

const here = new Float64Array(MONTHS).fill(Infinity);
const there = new Float64Array(MONTHS).fill(Infinity);

function run(mix) {
  world.seekers.heads.set(firstHeads);
  for (let month = 0; month < MONTHS; month++) {
    const from = performance.now();
    vacancies(world, month, perMonth, uniforms);
    regularSeekers(world, month);
    here[month] = Math.min(here[month], performance.now() - from);
    if (mix !== null) for (const table of [world.regular.waits, world.regular.homes]) mix(table);
    regularLettingsClear(world.regular);
  }
  if (mix !== null) mix(world.seekers.heads);
}

function input() {
  const head = Buffer.alloc(32);
  [inputs.seed, MONTHS, places.urbanity.length, REPS].forEach((value, i) => head.writeInt32LE(value, 4 * i));
  head.writeDoubleLE(exp(-SEARCH_MAX), 16);
  head.writeDoubleLE(inputs.housing.urgentShare, 24);
  const { table } = world.vacancies;
  const { rows, knots, cubeRoots } = erlangTables();
  const tables = [
    table.means,
    table.expMinusMeans,
    table.cumulative,
    table.from,
    Int32Array.from(table.guide),
    world.urgent.cumulative,
    Int32Array.from(world.urgent.guide),
    knots,
    rows,
    cubeRoots,
    places.registrations,
    places.survival,
    firstHeads,
    Int32Array.from(places.urbanity),
    Int32Array.from(places.tight),
  ];
  return { head, tables };
}

const own = checksum();
run(own.mix);
const { head, tables } = input();
const program = twin('seekers', head, tables);
let found = '';
try {
  for (let turn = 0; turn < TURNS; turn++) {
    for (let i = 0; i < REPS; i++) run(null);
    found = program.run(there);
  }
} finally {
  program.remove();
}
told(`vacancies and regular seekers, 342 municipalities x 10 lists, ${MONTHS} months`, REPS * TURNS, here, there, own.text(), found);
