/** What can be seen to be wrong in the options of any command before it begins: two formats at once, a file that cannot be written. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Ports } from './ports.ts';

/** Options that each print the whole result in a form of their own. */
const FORMATS = ['json', 'csv', 'hubverse'] as const;
/** Options that name a file to be written. */
const WRITTEN = ['out', 'bundle'] as const;

export function beforeWork(command: Pick<Command, 'opts' | 'getOptionValueSource'>, ports: Pick<Ports, 'writable'>): void {
  const flags: Readonly<Record<string, unknown>> = command.opts();
  oneFormat(formatsAsked(command, flags));
  municipalitiesShown(flags);
  for (const name of WRITTEN) if (typeof flags[name] === 'string') ports.writable(flags[name]);
}

function formatsAsked(command: Pick<Command, 'getOptionValueSource'>, flags: Readonly<Record<string, unknown>>): readonly string[] {
  const named = FORMATS.filter((name) => flags[name] === true).map((name) => `--${name}`);
  const other = command.getOptionValueSource('format') === 'cli' && flags['format'] !== 'json';
  return other ? [...named, `--format ${String(flags['format'])}`] : named;
}

function oneFormat(asked: readonly string[]): void {
  if (asked.length < 2) return;
  refuse({
    code: 'cli.two-formats',
    where: asked.join(' '),
    what: 'one answer has one format',
    remedy: 'leave out all but one of them',
  });
}

/** Numbers per municipality take long and are large: asked for and then not printed, they would be lost without a word. */
function municipalitiesShown(flags: Readonly<Record<string, unknown>>): void {
  if (flags['municipalities'] !== true || flags['json'] === true || flags['bundle'] !== undefined) return;
  refuse({
    code: 'option.municipalities',
    where: '--municipalities',
    what: 'municipalities are printed in json only',
    remedy: 'add --json, or leave it out',
  });
}
