/**
 * `doorstroom rank proxy`: does a criterion stand in for a protected group? The protected groups come from a file of their own that only
 * this command opens; no ranking can take them.
 */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Candidates } from '../woonruimte/candidates.ts';
import { criteria } from '../woonruimte/criterion.ts';
import { homeParse } from '../woonruimte/home.ts';
import { ordinanceParse } from '../woonruimte/ordinance-check.ts';
import { type ProtectedGroups, type ProxyFinding, proxyTest } from '../woonruimte/proxy.ts';
import { featuresOf, outcomesOf } from '../woonruimte/proxy-features.ts';
import { rank } from '../woonruimte/rank.ts';
import { rulesFor } from '../woonruimte/rules.ts';
import { csvRows } from './csv-rows.ts';
import { wholeNumber } from './options.ts';
import type { Ports } from './ports.ts';
import { CANDIDATES, day, lineOf, type LineOptions, lineOptions, yamlOf } from './rank-options.ts';
import { candidatesRead } from './rank-read.ts';
import { tableText } from './table.ts';

interface Options extends LineOptions {
  readonly candidates: string;
  readonly protected: string;
  readonly ordinance: string;
  readonly on: string;
  readonly home?: string;
  readonly permutations: string;
  readonly seed: string;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
}

/** Counts of people below this are not shown, and an effect over so few says nothing. */
const GROUP_MIN = 10;
const GROUPS_MAX = 20;
const FILE_BYTES_MAX = 100_000_000;
const PERMUTATIONS_MAX = 100_000;
const SEED_MAX = 2_147_483_647;
const NOTE =
  'A measurement, not a verdict. An effect may be justified by the ground of the criterion; a p-value says how often chance does as much, and with many rows some are small by chance. Use made-up data.';

export function rankProxyCommand(group: Command, ports: Ports): void {
  const proxy = group
    .command('proxy')
    .description('measure whether a criterion predicts a protected group (made-up data only)')
    .requiredOption('--candidates <file>', CANDIDATES)
    .requiredOption('--protected <file>', 'csv: id,group')
    .requiredOption('--ordinance <file>', 'yaml: the huisvestingsverordening')
    .requiredOption('--on <day>', 'day of the ranking, 2026-09-01')
    .option('--home <file>', 'yaml: also measure the places for this home')
    .option('--permutations <n>', 'how often the groups are dealt at random', '999')
    .option('--seed <n>', 'seed of the deals', '1')
    .option('--json', 'as json');
  lineOptions(proxy).action((options: Options) => {
    const findings = measured(options, ports);
    const told = findings.map((finding) => ({ ...finding, ...groundOf(finding) }));
    ports.out(options.json === true ? `${JSON.stringify({ note: NOTE, findings: told })}\n` : proxyText(findings));
  });
}

function measured(options: Options, ports: Ports): readonly ProxyFinding[] {
  const on = day(options.on, '--on');
  const line = lineOf(options);
  const deals = wholeNumber(options.permutations, '--permutations', 19, PERMUTATIONS_MAX);
  const seed = wholeNumber(options.seed, '--seed', 0, SEED_MAX);
  const ordinance = ordinanceParse(yamlOf(ports, options.ordinance), options.ordinance);
  const candidates = candidatesRead(ports, options.candidates, ordinance, on, options.ignore ?? []);
  const rows = Int32Array.from(candidates.id.keys()).sort((a, b) => (candidates.id[a] < candidates.id[b] ? -1 : 1));
  const features = featuresOf(ordinance, candidates, on, rows);
  if (options.home !== undefined) {
    const home = homeParse(yamlOf(ports, options.home), options.home);
    features.push(...outcomesOf(rank(rulesFor(ordinance, home, on, line), candidates), rows));
  }
  return proxyTest(features, protectedRead(ports, options.protected, candidates, rows), deals, seed);
}

/** Every candidate has one group, and no group is so small that it shows people. */
function protectedRead(ports: Pick<Ports, 'readText'>, file: string, { id }: Candidates, rows: Int32Array): ProtectedGroups {
  const known = new Set(id);
  const groups = new Map<string, string>();
  csvRows(
    ports.readText(file, FILE_BYTES_MAX),
    file,
    { required: ['id', 'group'], ground: 'this file says who is in which group, and nothing else' },
    (row) => {
      const [candidate, name] = [row.text('id'), row.text('group')];
      if (!known.has(candidate)) row.refuse('id', `there is no candidate "${candidate.slice(0, 40)}"`, 'name one of the candidates file');
      if (groups.has(candidate)) row.refuse('id', `"${candidate}" is there twice`, 'give every candidate one group');
      if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(name))
        row.refuse('group', 'not the name of a group', 'use letters, digits, dash, underscore');
      groups.set(candidate, name);
    },
  );
  const missing = id.find((candidate) => !groups.has(candidate));
  if (missing !== undefined) no(file, `candidate "${missing}" has no group`, 'give every candidate one group');
  const names = [...new Set(groups.values())].sort();
  if (names.length < 2 || names.length > GROUPS_MAX) no(file, `${String(names.length)} group(s)`, `give 2 to ${String(GROUPS_MAX)} groups`);
  const of = Uint8Array.from(rows, (row) => names.indexOf(groups.get(id[row]) ?? ''));
  names.forEach((name, g) => {
    if (of.filter((group) => group === g).length < GROUP_MIN)
      no(file, `group "${name}" has fewer than ${String(GROUP_MIN)} people`, 'join small groups: so few are not shown and say nothing');
  });
  return { names, of };
}

const no = (where: string, what: string, remedy: string): never => refuse({ code: 'rank.protected-groups', where, what, remedy });

function groundOf({ criterion }: ProxyFinding): object {
  if (criterion === 'outcome') return { ground: null, justification: null };
  const { ground, justification } = criteria[criterion];
  return { ground, justification };
}

function proxyText(findings: readonly ProxyFinding[]): string {
  const rows = findings.map((f) => [
    f.group === null ? f.feature : `${f.feature} (${f.group})`,
    f.measure,
    f.effect.toFixed(3),
    f.chance95.toFixed(3),
    f.p.toFixed(4),
  ]);
  const named = Object.keys(criteria).filter((criterion) =>
    findings.some((finding) => finding.criterion === criterion),
  ) as (keyof typeof criteria)[];
  const grounds = named.map((criterion) => `${criterion}: ${criteria[criterion].ground}. ${criteria[criterion].justification.en}`);
  return `${[tableText({ columns: ['criterion (group)', 'measure', 'effect', 'by chance below', 'p'], rows }), ...grounds, NOTE].join('\n')}\n`;
}
