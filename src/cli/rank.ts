/** `doorstroom rank`: who gets a home first, under a huisvestingsverordening and the law of that day, with the reason for every place. */
import { type Command, Option } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Language } from '../base/text.ts';
import { homeParse } from '../woonruimte/home.ts';
import { ordinanceParse } from '../woonruimte/ordinance-check.ts';
import { rank } from '../woonruimte/rank.ts';
import { type RankDiff, rankDiff } from '../woonruimte/rank-diff.ts';
import { type Told, told } from '../woonruimte/ranking-told.ts';
import { rulesFor } from '../woonruimte/rules.ts';
import { wholeNumber } from './options.ts';
import type { Ports } from './ports.ts';
import { rankManyCommand } from './rank-many.ts';
import { CANDIDATES, day, lineOf, type LineOptions, lineOptions, yamlOf } from './rank-options.ts';
import { rankProxyCommand } from './rank-proxy.ts';
import { candidatesRead } from './rank-read.ts';
import { rankText } from './rank-text.ts';

interface Options extends LineOptions {
  readonly home: string;
  readonly candidates: string;
  readonly ordinance: string;
  readonly on: string;
  readonly compare?: string;
  readonly first?: string;
  readonly language: Language;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
}

export function rankCommand(program: Command, ports: Ports): void {
  const group = program.command('rank').description('who gets a home first, under a huisvestingsverordening and the law of that day');
  const home = group
    .command('home', { isDefault: true })
    .description('rank candidates for one home (also without the word home)')
    .requiredOption('--home <file>', 'yaml: id, rent_cents, rooms, kind, labels, sequence or binding, seed')
    .requiredOption('--candidates <file>', CANDIDATES)
    .requiredOption('--ordinance <file>', 'yaml: the huisvestingsverordening')
    .requiredOption('--on <day>', 'day of the ranking, 2026-09-01')
    .option('--compare <day>', 'also rank on this day and print what changes')
    .addOption(new Option('--language <language>', 'language of the reasons in the table').choices(['nl', 'en']).default('nl'))
    .option('--first <n>', 'tell this many places, refusals and moves; the table tells 20, json all')
    .option('--json', 'as json');
  lineOptions(home).action((options: Options) => {
    const result = ranked(options, ports);
    ports.out(options.json === true ? `${JSON.stringify(result)}\n` : rankText(result, options.language));
  });
  rankManyCommand(group, ports);
  rankProxyCommand(group, ports);
}

/** With a second day, the difference between the two is part of the answer. */
function ranked(options: Options, ports: Ports): Told & { readonly diff?: RankDiff } {
  const on = day(options.on, '--on');
  const compare = options.compare === undefined ? on : day(options.compare, '--compare');
  const line = lineOf(options);
  const home = homeParse(yamlOf(ports, options.home), options.home);
  const ordinance = ordinanceParse(yamlOf(ports, options.ordinance), options.ordinance);
  const candidates = candidatesRead(ports, options.candidates, ordinance, compare < on ? compare : on, options.ignore ?? []);
  const most = mostOf(options, candidates.id.length);
  const ranking = rank(rulesFor(ordinance, home, on, line), candidates);
  if (options.compare === undefined) return told(ranking, line, most);
  const later = rank(rulesFor(ordinance, home, compare, line), candidates);
  return { ...told(ranking, line, most), diff: rankDiff(ranking, later, most) };
}

const SHOWN = 20;
/** Reasons of more candidates than this do not fit in one text. */
const TOLD_MAX = 100_000;

function mostOf({ first, json }: Options, candidates: number): number {
  if (first !== undefined) return wholeNumber(first, '--first', 1, TOLD_MAX);
  if (json !== true) return SHOWN;
  if (candidates <= TOLD_MAX) return TOLD_MAX;
  return refuse({
    code: 'rank.too-many-to-tell',
    where: '--json',
    what: `the reasons of ${String(candidates)} candidates, at most ${String(TOLD_MAX)}`,
    remedy: 'say how many to tell: --first 1000',
  });
}
