/** Options and files that the commands under `rank` share. */
import { type Command, Option } from 'commander';
import { refuse } from '../base/refusal.ts';
import { isDay } from '../woonruimte/day.ts';
import type { PriorityLine } from '../woonruimte/priority-line.ts';
import type { Ports } from './ports.ts';
import { yamlRead } from './scenario-read.ts';

export interface LineOptions {
  readonly line: PriorityLine['kind'];
  readonly inForce?: string;
  readonly sufficientOn?: string;
}

export const CANDIDATES = 'csv: id,persons,income_euro,inschrijfdatum[,age,urgentie,binding,indications,zoekpunten,situatiepunten]';

export function lineOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--line <line>', 'which law on priority for status holders')
        .choices(['huidig-recht', '36831', 'convenant-2026'])
        .default('huidig-recht'),
    )
    .option('--in-force <day>', 'assumed first day of bill 36831, for --line 36831')
    .option('--sufficient-on <day>', 'assumed day on which there is enough other housing, for --line convenant-2026')
    .option('--ignore <columns...>', 'columns that may be in the candidates file and are not read');
}

export function lineOf({ line, inForce, sufficientOn }: LineOptions): PriorityLine {
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

export function day(text: string, where: string): string {
  if (isDay(text)) return text;
  return refuse({ code: 'rank.day', where, what: `"${text}" is not a day`, remedy: 'write it as 2026-09-01' });
}

const FILE_BYTES_MAX = 1_000_000;
export const yamlOf = (ports: Pick<Ports, 'readText'>, file: string): unknown => yamlRead(ports.readText(file, FILE_BYTES_MAX), file);
