/** `doorstroom measures list|show ID`: what each measure says, where it stands, what it moves and what it leaves open. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { figureFind } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { sourceFind } from '../figures/sources.ts';
import { measureFind, measureIds, measures } from '../measures/catalogue.ts';
import { levers } from '../measures/lever.ts';
import type { Effect, Measure } from '../measures/measure.ts';
import { supervisionSteps } from '../measures/supervision-ladder.ts';
import type { Ports } from './ports.ts';
import { tableText } from './table.ts';

interface JsonOption {
  readonly json?: boolean;
}

/** Adds `measures` to the program; refusals are thrown and become exit 2 at the door. */
export function measuresCommand(program: Command, ports: Ports): void {
  const command = program.command('measures').description('every measure: law, status, effects, open points');
  command
    .command('list', { isDefault: true })
    .description('all measures and where they stand')
    .option('--json', 'as json')
    .action((options: JsonOption) => {
      ports.out(options.json === true ? json(measures) : listText());
    });
  command
    .command('show')
    .description('everything about one measure')
    .argument('<id>', `one of ${measureIds.join(', ')}`)
    .option('--json', 'as json')
    .action((id: string, options: JsonOption) => {
      const measure = measureFind(id) ?? unknownMeasure(id);
      ports.out(options.json === true ? json({ ...measure, figures: measure.parameters.map(figureFind) }) : showText(measure));
    });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function listText(): string {
  const rows = measures.map((m) => [m.id, m.systems.join(' '), m.title.en, lawText(m), latest(m)]);
  return `${tableText({ columns: ['id', 'systems', 'title', 'law', 'latest'], rows })}\n${String(measures.length)} measures\n`;
}

const lawText = ({ from, until }: Measure): string =>
  from === undefined ? 'not law' : `${from}${until === undefined ? '' : ` until ${until}`}`;

function latest(measure: Measure): string {
  const event = measure.history.at(-1);
  return event === undefined ? 'no bill' : `${event.date} ${event.status}`;
}

function showText(measure: Measure): string {
  const held = `${measure.from === undefined ? '' : 'law from '}${lawText(measure)}`;
  return [
    `${measure.id} (${measure.systems.join(', ')}): ${measure.title.nl} / ${measure.title.en}, ${held}`,
    '',
    measure.summary.en,
    ...(measure.transition === undefined ? [] : ['', `Transition: ${measure.transition.en}`]),
    '',
    'Legal ground',
    ...measure.grounds.map((g) => `  ${g.instrument}, ${g.article} [${g.source}]`),
    '',
    'Status',
    ...measure.history.map((event) => `  ${event.date} ${event.status}: ${event.note.en} [${event.source}]`),
    ...supervisionLines(measure),
    '',
    'Effects',
    ...measure.effects.flatMap(effectLines),
    '',
    'Figures',
    ...measure.parameters.map(figureLine),
    '',
    'Left open',
    ...measure.open.map((o) => `  ${o.point.en} Meanwhile: ${o.meanwhile.en}${o.source === undefined ? '' : ` [${o.source}]`}`),
    '',
    'Sources',
    ...sourceIds(measure).map((id) => `  [${id}] ${sourceFind(id)?.title ?? 'not in the register'}`),
    '',
  ].join('\n');
}

/** Only the housing task is supervised by steps that were read. */
function supervisionLines(measure: Measure): string[] {
  if (measure.id !== 'huisvestingstaakstelling') return [];
  return ['', 'Supervision, from light to heavy', ...supervisionSteps.map((step) => `  ${step.what.en} [${step.source}]`)];
}

function effectLines(effect: Effect): string[] {
  const lever = levers[effect.lever];
  const terms = [
    effect.as ?? '',
    effect.startAfter === undefined || effect.startAfter === 0 ? '' : `after ${effect.startAfter}`,
    effect.endAfter === undefined ? '' : `until ${effect.endAfter}`,
    effect.ramp === undefined ? '' : `growing over ${effect.ramp}`,
    effect.when === 'without' ? 'once the measure no longer holds' : '',
  ].filter((part) => part !== '');
  const how = terms.length === 0 ? '' : ` (${terms.join(', ')})`;
  return [`  ${lever.label.en} [${effect.lever}], ${lever.combine}: ${String(effect.amount)}${how}`, `    ${effect.explanation.en}`];
}

function figureLine(key: string): string {
  const figure = figureFind(key);
  if (figure === undefined) return `  ${key}: not in the figures`;
  const { low, high } = figure.spread ?? { low: figure.value, high: figure.value };
  const range = low === high ? '' : ` (${String(low)} to ${String(high)})`;
  const kind = isAssumption(figure) ? `assumption, ${figure.standing}` : `${figure.confidence} [${figure.source}]`;
  return `  ${key} = ${String(figure.value)}${range} ${figure.unit}: ${kind}`;
}

const sourceIds = (measure: Measure): readonly string[] => [
  ...new Set([...measure.grounds, ...measure.history, ...measure.open].flatMap((part) => part.source ?? [])),
];

function unknownMeasure(id: string): never {
  return refuse({
    code: 'measures.unknown-id',
    where: `measures show ${id}`,
    what: 'there is no measure with this id',
    remedy: `use one of ${measureIds.join(', ')}`,
  });
}
