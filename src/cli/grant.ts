/** `doorstroom grant SCHEME`: what a claim of a municipality on SFT, doorstroomlocaties, HAR+ or omklappen comes to, and why. */
import { Argument, type Command, Option } from 'commander';
import { isDateText } from '../base/month.ts';
import { refuse } from '../base/refusal.ts';
import type { Language } from '../base/text.ts';
import { decideAll, grantTerms, type LastClaim } from '../measures/grant.ts';
import { type Scheme, SCHEMES } from '../measures/grant-decision.ts';
import { applicationsRead } from './grant-read.ts';
import { grantText } from './grant-text.ts';
import type { Ports } from './ports.ts';

interface Options {
  readonly application: string;
  readonly on: string;
  readonly last: LastClaim;
  readonly lines?: true;
  readonly language: Language;
  readonly json?: true;
}

export function grantCommand(program: Command, ports: Ports): void {
  program
    .command('grant')
    .description('decide claims on a funding scheme; a file with one application or many in, decisions with article and source out')
    .addArgument(new Argument('<scheme>', 'which scheme').choices(SCHEMES))
    .requiredOption('--application <file>', 'yaml: one application, or `applications:` with a list')
    .requiredOption('--on <date>', 'day of the decision, e.g. 2026-02-01')
    .addOption(
      new Option('--last <rule>', 'the claim that passes the ceiling is cut off or refused').choices(['cut', 'refuse']).default('cut'),
    )
    .option('--lines', 'also the lines and conditions of each of many applications')
    .addOption(new Option('--language <language>', 'of what and why').choices(['nl', 'en']).default('en'))
    .option('--json', 'as json')
    .action((scheme: Scheme, options: Options) => {
      const on = dayChecked(options.on);
      const { applications, alreadyGranted } = applicationsRead(ports, scheme, options.application, on);
      const run = { scheme, on, last: options.last, ...decideAll(applications, grantTerms(), alreadyGranted, options.last) };
      ports.out(options.json === true ? `${JSON.stringify(run, null, 2)}\n` : grantText(run, options.language, options.lines === true));
    });
}

function dayChecked(on: string): string {
  if (isDateText(on)) return on;
  return refuse({ code: 'grant.on', where: '--on', what: `${on} is not a date that exists`, remedy: 'write it as 2026-02-01' });
}
