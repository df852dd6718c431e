/**
 * What even draws gain: the variance of the mean difference that a package makes, over ensembles of 64 Sobol draws with other seeds, against that of
 * 64 independent draws. Below 1: fewer draws for the same error. Nothing is tuned: the first seeds are taken. Run with `npm run bench:uncertainty`.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { branchesRun } from '../../dist/ensemble/branches.js';
import { TERMS, termValues } from '../../dist/ensemble/terms.js';
import { observableIds } from '../../dist/observe/observable.js';
import { scenarioCompile } from '../../dist/scenario/compile.js';
import { scenarioParse } from '../../dist/scenario/parse.js';

const SEEDS = Number(process.argv[2] ?? 12);
const FIDELITY = process.argv[3] ?? 'fluid';
const DRAWS = 64;
const TOLD = [
  'opvang.bezetting',
  'opvang.statushouders',
  'opvang.kinderen',
  'uitstroom.gehuisvest',
  'wonen.toewijzingen.regulier',
  'wonen.wachttijd.regulier.mediaan',
  'integratie.werk.3jaar',
  'opvang.kosten',
];

const read = (name) => parse(readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8'));
const scenario = (name) => ({ ...scenarioParse(read(name), name, read), until: '2030-12' });
const [base, whole] = [scenario('huidig-recht'), scenario('samenhangend-pakket')];

/** Per draw (from 1: the central path is no draw) the difference of every outcome. */
function ensemble(seed) {
  return Array.from({ length: DRAWS }, (_, i) => {
    const [a, b] = [base, whole].map((each) => scenarioCompile(each, seed, i + 1));
    const at = { draw: i + 1, fidelity: FIDELITY, municipalities: false };
    const [before, after] = branchesRun([a, b], at, (member) => termValues(member, base.from, base.until));
    return after.map((value, o) => value - before[o]);
  });
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const variance = (values) => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};

const ensembles = Array.from({ length: SEEDS }, (_, seed) => ensemble(seed + 1));
const rows = TOLD.flatMap((id) =>
  TERMS.map((term, t) => {
    const o = observableIds.indexOf(id) * TERMS.length + t;
    const even = variance(ensembles.map((draws) => mean(draws.map((values) => values[o]))));
    // Each draw by itself is as an independent one, so all of them tell the variance of a single draw.
    const independent = mean(ensembles.map((draws) => variance(draws.map((values) => values[o])))) / DRAWS;
    return { outcome: id, term, ratio: even / independent };
  }),
).filter(({ ratio }) => Number.isFinite(ratio));
console.table(rows.map((row) => ({ ...row, ratio: row.ratio.toFixed(2) })));
const sorted = rows.map(({ ratio }) => ratio).sort((a, b) => a - b);
console.log(
  `${SEEDS} seeds of ${DRAWS} draws (${FIDELITY}): median ratio of variances ${sorted[sorted.length >> 1].toFixed(2)}; each ratio is known to within a factor of about ${(1 + 2 * Math.sqrt(2 / (SEEDS - 1))).toFixed(1)}`,
);
