/**
 * The exchange of large homes from 600 families on, beside a calibration loop: `npm run bench:exchange -- solver | highs [times]`.
 * Budget: 600 families, 400 homes and 2,000 possible moves proven within 60 seconds on two cores.
 */
import highsLoader from 'highs';
import { uniform } from '../../dist/base/draw.js';
import { exchange } from '../../dist/woonruimte/exchange.js';
import { marketOf } from '../../dist/woonruimte/exchange/market.js';
import { matchingOf } from '../../dist/woonruimte/exchange/matching.js';
import { stages } from './linear-program.mjs';
import { marketOfSize } from './market.mjs';

const REPEATS = 3;
const SIZES = [1, 3, 10];
const FAMILIES = 600;
const HOMES = 400;
/** Floors: so many homes are promised to each of so many regions. */
const [FLOOR, REGIONS] = [2, 20];

const [what = 'solver', times] = process.argv.slice(2);
console.log(`calibration, 10 million draws: ${best(calibration).ms.toFixed(0)} ms`);
if (what === 'highs') await againstHighs(times === undefined ? 1 : Number(times));
else {
  console.table(SIZES.map((size) => rowOf(size, 0)));
  console.log(`with ${FLOOR} homes promised to the families of each of the first ${REGIONS} regions:`);
  console.table(SIZES.slice(0, 2).map((size) => rowOf(size, REGIONS)));
}
console.log(`peak resident memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function rowOf(size, regions) {
  const { households: all, homes } = marketOfSize(1, size * FAMILIES, size * HOMES);
  const households = regions === 0 ? all : all.map(tiedToFirstWish);
  const floors = [...new Set(homes.map(({ region }) => region))]
    .sort()
    .slice(0, regions)
    .map((region) => ({ region, homes: FLOOR }));
  const { ms, value } = best(() => exchange(households, homes, { floors }));
  const market = best(() => marketOf(households, homes));
  const matching = best(() => matchingOf(market.value, () => true));
  return {
    families: households.length,
    homes: homes.length,
    'possible moves': value.options,
    'whole ms': ms.toFixed(0),
    'of it pairs ms': market.ms.toFixed(0),
    'matching ms': matching.ms.toFixed(0),
    placed: value.placements.length,
    'of them out of a home': value.moves,
    'longest chain': Math.max(0, ...value.chains.map(({ steps }) => steps.length)),
    'wait on': value.unmatched.length,
    proven: value.proven,
    ...(regions === 0 ? {} : { 'promises kept': value.floors.filter(({ short }) => short === null).length }),
  };
}

/** A promise is to the families of a region: those who wait are taken to belong where they wish to live most. */
function tiedToFirstWish(household) {
  return household.situation.kind === 'renting' ? household : { ...household, ties: { ...household.ties, region: household.wishes[0] } };
}

async function againstHighs(size) {
  const { households, homes } = marketOfSize(1, size * FAMILIES, size * HOMES);
  const market = marketOf(households, homes);
  const highs = await highsLoader();
  const theirs = best(() => stages(market, (program) => highs.solve(program).ObjectiveValue));
  const ours = best(() => matchingOf(market, () => true));
  const goals = exchange(households, homes).goals.map(({ value }) => value);
  console.table([
    {
      families: households.length,
      'highs, 4 stages, ms': theirs.ms.toFixed(0),
      'ours ms': ours.ms.toFixed(1),
      times: Math.round(theirs.ms / ours.ms),
      equal: goals.join() === theirs.value.slice(1).join(),
    },
  ]);
}

function calibration() {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  return sum;
}

function best(work) {
  let [ms, value] = [Infinity, undefined];
  for (let i = 0; i < REPEATS; i++) {
    const started = performance.now();
    value = work();
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, value };
}
