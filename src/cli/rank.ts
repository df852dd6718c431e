/** `doorstroom rank`: who gets a home first, under a huisvestingsverordening and the law of that day, with the reason for every place. */
import { type Command, Option } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Language } from '../base/text.ts';
import type { Candidates } from '../woonruimte/candidates.ts';
import { isDay } from '../woonruimte/day.ts';
import { type Home, homeParse } from '../woonruimte/home.ts';
import type { Ordinance } from '../woonruimte/ordinance.ts';
import { ordinanceParse } from '../woonruimte/ordinance-check.ts';
import type { PriorityLine } from '../woonruimte/priority-line.ts';
import { rank } from '../woonruimte/rank.ts';
import { type RankDiff, rankDiff } from '../woonruimte/rank-diff.ts';
import { type Told, told } from '../woonruimte/ranking-told.ts';
import { rulesFor } from '../woonruimte/rules.ts';
import type { Ports } from './ports.ts';
import { candidatesRead } from './rank-read.ts';
import { rankText } from './rank-text.ts';
import { yamlRead } from './scenario-read.ts';

interface Options {
  readonly home: string;
  readonly candidates: string;
  readonly ordinance: string;
  readonly on: string;
  readonly compare?: string;
  readonly line: PriorityLine['kind'];
  readonly inForce?: string;
  readonly sufficientOn?: string;
  readonly language: Language;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
}

interface Inputs {
  readonly home: Home;
  readonly ordinance: Ordinance;
  readonly candidates: Candidates;
  readonly line: PriorityLine;
}

const FILE_BYTES_MAX = 1_000_000;

export function rankCommand(program: Command, ports: Ports): void {
  program
    .command('rank')
    .description('rank candidates for a home under a huisvestingsverordening and the law of that day')
    .requiredOption('--home <file>', 'yaml: id, rent_cents, rooms, kind, labels, sequence or binding, seed')
    .requiredOption(
      '--candidates <file>',
      'csv: id,persons,income_euro,inschrijfdatum[,age,urgentie,binding,indications,zoekpunten,situatiepunten]',
    )
    .requiredOption('--ordinance <file>', 'yaml: the huisvestingsverordening')
    .requiredOption('--on <day>', 'day of the ranking, 2026-09-01')
    .option('--compare <day>', 'also rank on this day and print what changes')
    .addOption(
      new Option('--line <line>', 'which law on priority for status holders')
        .choices(['huidig-recht', '36831', 'convenant-2026'])
        .default('huidig-recht'),
    )
    .option('--in-force <day>', 'assumed first day of bill 36831, for --line 36831')
    .option('--sufficient-on <day>', 'assumed day on which there is enough other housing, for --line convenant-2026')
    .option('--ignore <columns...>', 'columns that may be in the candidates file and are not read')
    .addOption(new Option('--language <language>', 'language of the reasons in the table').choices(['nl', 'en']).default('nl'))
    .option('--json', 'as json, all candidates')
    .action((options: Options) => {
      const result = ranked(options, ports);
      ports.out(options.json === true ? `${JSON.stringify(result)}\n` : rankText(result, options.language));
    });
}

/** With a second day, the difference between the two is part of the answer. */
function ranked(options: Options, ports: Ports): Told & { readonly diff?: RankDiff } {
  const { home, ordinance, candidates, line } = inputs(options, ports);
  const first = rank(rulesFor(ordinance, home, options.on, line), candidates);
  if (options.compare === undefined) return told(first, line);
  const second = rank(rulesFor(ordinance, home, options.compare, line), candidates);
  return { ...told(first, line), diff: rankDiff(first, second) };
}

function inputs(options: Options, ports: Ports): Inputs {
  const on = day(options.on, '--on');
  const compare = options.compare === undefined ? on : day(options.compare, '--compare');
  const line = lineOf(options);
  const yaml = (file: string): unknown => yamlRead(ports.readText(file, FILE_BYTES_MAX), file);
  const home = homeParse(yaml(options.home), options.home);
  const ordinance = ordinanceParse(yaml(options.ordinance), options.ordinance);
  return {
    home,
    ordinance,
    line,
    candidates: candidatesRead(ports, options.candidates, ordinance, compare < on ? compare : on, options.ignore ?? []),
  };
}

function lineOf({ line, inForce, sufficientOn }: Options): PriorityLine {
  if (inForce !== undefined && line !== '36831') stray('--in-force', '--line 36831');
  if (sufficientOn !== undefined && line !== 'convenant-2026') stray('--sufficient-on', '--line convenant-2026');
  if (line === 'huidig-recht') return { kind: line };
  if (line === 'convenant-2026')
    return { kind: line, sufficientOn: sufficientOn === undefined ? null : day(sufficientOn, '--sufficient-on') };
  if (inForce === undefined)
    return refuse({
      code: 'rank.no-entry-into-force',
      where: '--line 36831',
      what: 'bill 36831 is not law, so it has no first day',
      remedy: 'assume one: --in-force 2027-01-01',
    });
  return { kind: line, inForce: day(inForce, '--in-force') };
}

const stray = (flag: string, line: string): never =>
  refuse({
    code: 'rank.stray-flag',
    where: flag,
    what: `it means something with ${line} only`,
    remedy: `add ${line}, or leave ${flag} out`,
  });

function day(text: string, where: string): string {
  if (isDay(text)) return text;
  return refuse({ code: 'rank.day', where, what: `"${text}" is not a day`, remedy: 'write it as 2026-09-01' });
}
