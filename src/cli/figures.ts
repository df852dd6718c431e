/** `doorstroom figures list|show KEY|check|pull`: every number with its source. */
import Table from 'cli-table3';
import type { Command } from 'commander';
import type { Text } from '../base/text.ts';
import { Refused, refuse } from '../base/refusal.ts';
import { figureFind, figures, figuresByPrefix } from '../figures/catalogue.ts';
import { type Finding, figuresCheck } from '../figures/check.ts';
import { type Figure, isAssumption } from '../figures/figure.ts';
import { keysNearest } from '../figures/nearest.ts';
import { sourceFind } from '../figures/sources.ts';
import { cbsPull, type Pulled } from './cbs-pull.ts';
import type { Ports } from './ports.ts';
import { tableText } from './table.ts';

interface ListOptions {
  readonly match?: string;
  readonly assumptions?: boolean;
  readonly json?: boolean;
}
interface JsonOption {
  readonly json?: boolean;
}

/** Adds `figures` to the program; refusals are thrown and become exit 2 at the door. */
export function figuresCommand(program: Command, ports: Ports): void {
  const command = program.command('figures').description('every number with its unit, date, source and confidence');
  command
    .command('list', { isDefault: true })
    .description('all figures; gemeente.GM0363 as --match lists one municipality')
    .option('--match <text>', 'only keys or labels with this text')
    .option('--assumptions', 'only numbers that nobody published')
    .option('--json', 'as json')
    .action((options: ListOptions) => {
      list(ports, options);
    });
  command
    .command('show')
    .description('everything about one figure')
    .argument('<key>', 'e.g. taakstelling.netto.2025-I or gemeente.GM0363.inwoners')
    .option('--json', 'as json')
    .action((key: string, options: JsonOption) => {
      show(ports, key, options.json === true);
    });
  command
    .command('check')
    .description('sums that must match, sources that must exist, ranges that must hold')
    .option('--json', 'as json')
    .action((options: JsonOption) => {
      check(ports, figuresCheck(), options.json === true);
    });
  command
    .command('pull')
    .description('read the CBS tables again into sources/cbs, beside what is there')
    .option('--json', 'as json')
    .action(async (options: JsonOption) => {
      pulled(ports, await cbsPull(ports), options.json === true);
    });
}

function list(ports: Ports, options: ListOptions): void {
  const text = options.match?.toLowerCase() ?? '';
  const municipal = options.match?.startsWith('gemeente.') === true ? figuresByPrefix(options.match) : [];
  const found = [...figures.filter((each) => matches(each, text)), ...municipal].filter(
    (each) => options.assumptions !== true || isAssumption(each),
  );
  if (options.json === true) {
    json(ports, found);
    return;
  }
  // A figure a line, however wide: lists are searched and cut.
  const table = new Table({ head: ['key', 'value', 'unit', 'date', 'confidence', 'source'], style: { head: [], border: [] } });
  for (const each of found) table.push([each.key, valueText(each), each.unit, each.date, each.confidence, sourceText(each)]);
  ports.out(`${found.length === 0 ? '' : `${table.toString()}\n`}${String(found.length)} figures\n`);
}

const matches = (each: Figure, text: string): boolean =>
  [each.key, each.label.nl, each.label.en].some((part) => part.toLowerCase().includes(text));

function valueText(each: Figure): string {
  const range = each.spread === undefined ? '' : ` (${String(each.spread.low)} to ${String(each.spread.high)})`;
  return `${String(each.value)}${range}`;
}

const sourceText = (each: Figure): string => (isAssumption(each) ? (each.sources ?? []).join(', ') : each.source);

function show(ports: Ports, key: string, asJson: boolean): void {
  const found = figureFind(key) ?? unknownKey(key);
  const sources = (isAssumption(found) ? (found.sources ?? []) : [found.source]).map((id) => sourceFind(id) ?? { id });
  if (asJson) {
    json(ports, { ...found, sources });
    return;
  }
  const table = new Table({ style: { head: [], border: [] }, colWidths: [16, 81], wordWrap: true });
  for (const [name, value] of Object.entries(found)) table.push([name, cell(value)]);
  for (const source of sources) for (const [name, value] of Object.entries(source)) table.push([`source.${name}`, cell(value)]);
  ports.out(`${table.toString()}\n`);
}

function cell(value: unknown): string {
  if (typeof value === 'string') return value;
  return isText(value) ? `${value.nl}\n${value.en}` : JSON.stringify(value);
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value && Object.keys(value).length === 2;

/** Only keys that are there are named: of a municipality that is none, no column helps. */
function unknownKey(key: string): never {
  const near = keysNearest(key, 3).filter((each) => figureFind(each) !== undefined);
  const town = /^gemeente\.(GM\d+)/.exec(key)?.[1];
  refuse({
    code: 'figures.unknown-key',
    where: `figures show ${key}`,
    what: near.length === 0 && town !== undefined ? `no municipality has the code ${town}` : 'there is no figure with this key',
    remedy:
      near.length === 0
        ? 'see all codes with: doorstroom taakstelling 2025-II'
        : `did you mean ${near.join(', ')}? See all with: doorstroom figures list`,
  });
}

/** Prints all findings; refuses when one of them is an error. */
export function check(ports: Ports, findings: readonly Finding[], asJson: boolean): void {
  const errors = findings.filter((finding) => finding.level === 'error');
  if (asJson) json(ports, { errors: errors.length, notes: findings.length - errors.length, findings });
  else {
    const rows = findings.map(({ level, code, where, what }) => [level, code, where, what]);
    const counts = `${String(figures.length)} figures: ${String(errors.length)} errors, ${String(findings.length - errors.length)} notes`;
    ports.out(`${findings.length === 0 ? '' : `${tableText({ columns: ['level', 'check', 'where', 'what'], rows })}\n`}${counts}\n`);
  }
  if (errors.length === 0) return;
  throw new Refused(errors.map(({ code, where, what }) => ({ code, where, what, remedy: 'correct the figure or its source' })));
}

function pulled(ports: Ports, tables: readonly Pulled[], asJson: boolean): void {
  if (asJson) {
    json(ports, tables);
    return;
  }
  for (const { table, file, values, differences, checksum } of tables) {
    const changed = differences.filter((difference) => difference.kind !== 'new');
    const fresh = differences.length - changed.length;
    ports.out(`${table}: ${String(values)} values in ${file} (sha256 ${checksum}); ${String(fresh)} not embedded\n`);
    for (const { key, kind, embedded, retrieved } of changed)
      ports.out(`  ${kind} ${key}: embedded ${String(embedded)}, now ${String(retrieved)}\n`);
  }
}

const json = (ports: Ports, value: unknown): void => {
  ports.out(`${JSON.stringify(value, null, 2)}\n`);
};
