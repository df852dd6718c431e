/** `doorstroom spread list|show ID|compare`: the designs for spreading status holders over municipalities, and what secures each. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { sourceFind } from '../figures/sources.ts';
import { SPREAD_DESIGNS, type Secured, type SpreadDesign, spreadDesigns, type Standing } from '../measures/spread-design.ts';
import type { Ports } from './ports.ts';
import { spreadCompareCommand } from './spread-compare.ts';
import { tableText } from './table.ts';

interface JsonOption {
  readonly json?: boolean;
}

export function spreadCommand(program: Command, ports: Ports): void {
  const command = program.command('spread').description('the designs for spreading status holders over municipalities');
  command
    .command('list', { isDefault: true })
    .description('all designs: what the quota follows and what secures it')
    .option('--json', 'as json')
    .action(({ json }: JsonOption) => {
      ports.out(json === true ? `${JSON.stringify(Object.values(spreadDesigns), null, 2)}\n` : listText());
    });
  command
    .command('show')
    .description('one design: rule, law, money, enforcement, open points')
    .argument('<id>', `one of ${SPREAD_DESIGNS.join(', ')}`)
    .option('--json', 'as json')
    .action((id: string, { json }: JsonOption) => {
      const design = designFind(id);
      ports.out(json === true ? `${JSON.stringify(design, null, 2)}\n` : showText(design));
    });
  spreadCompareCommand(command, ports);
}

function designFind(id: string): SpreadDesign {
  const known = SPREAD_DESIGNS.find((each) => each === id);
  if (known !== undefined) return spreadDesigns[known];
  return refuse({
    code: 'spread.unknown-id',
    where: `spread show ${id}`,
    what: 'there is no design with this id',
    remedy: `use one of ${SPREAD_DESIGNS.join(', ')}`,
  });
}

const STANDING: Readonly<Record<Standing, string>> = {
  'in-force': 'law',
  announced: 'announced',
  'thought-through-here': 'no source: thought through here',
};

function listText(): string {
  const rows = Object.values(spreadDesigns).map((design) => [
    design.id,
    design.title.en,
    design.carryOver ? 'yes' : 'no',
    design.exchange,
    STANDING[design.instrument.standing],
  ]);
  return `${tableText({ columns: ['id', 'design', 'carry over', 'exchange', 'legal instrument'], rows })}\nUse one in a scenario: koppeling: { design: ID, method: naar-taak | passend | geprijsd, from: 2027-01-01 }\n`;
}

const secured = (what: string, { text, standing }: Secured): string => `${what} (${STANDING[standing]}): ${text.en}`;

function showText(design: SpreadDesign): string {
  return [
    `${design.id}: ${design.title.nl} / ${design.title.en}`,
    '',
    design.rule.en,
    '',
    secured('Legal instrument', design.instrument),
    secured('Money', design.money),
    secured('Enforcement', design.enforcement),
    '',
    `Left open: ${design.open.en}`,
    ...(design.sources.length === 0 ? [] : ['', 'Sources']),
    ...design.sources.map((id) => `  [${id}] ${sourceFind(id)?.title ?? 'not in the register'}`),
    '',
  ].join('\n');
}
