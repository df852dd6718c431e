/** Answers as markdown, in one language or both: for a terminal, a repository or a mail. */
import type { Language } from '../base/text.ts';
import { missing } from '../answers/missing.ts';
import { noteOf, notesOf } from './notes.ts';
import type { Answer, AnswerNumber, AnswerSet, AnswerTable } from '../answers/question.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import { sourceFind } from '../figures/sources.ts';
import { kindWords, standingWords, words } from './answer-words.ts';
import { traceText } from './trace-text.ts';
import { assumptionsUsed } from './used.ts';

/** One document per language, after one another; the first page only when all answers are asked. */
export function answersMarkdown(set: AnswerSet, languages: readonly Language[]): string {
  const whole = set.answers.length > 1;
  return languages
    .map((language) =>
      [
        ...(whole ? firstPage(set, language) : []),
        ...set.answers.flatMap((answer) => answerLines(answer, language)),
        ...closing(set, language),
      ].join('\n'),
    )
    .join('\n\n---\n\n');
}

function firstPage(set: AnswerSet, l: Language): readonly string[] {
  return [
    `# ${words.title[l]}`,
    '',
    words.what[l],
    '',
    `## ${words.missingTitle[l]}`,
    '',
    ...missing.map((each) => `- ${each[l]}`),
    '',
    ...receipt(set, l),
  ];
}

function receipt(set: AnswerSet, l: Language): readonly string[] {
  const { version, seed, draws, figuresHash, scenarioHash, resultHash } = set.receipt;
  return [
    `## ${words.receiptTitle[l]}`,
    '',
    `version ${version}, seed ${String(seed)}, draws ${String(draws)}`,
    '',
    `figures \`${figuresHash}\`  `,
    `scenarios \`${scenarioHash}\`  `,
    `result \`${resultHash}\``,
    '',
  ];
}

function answerLines(answer: Answer, l: Language): readonly string[] {
  const notes = notesOf(answer);
  return [
    `## ${answer.id}. ${answer.question[l]}`,
    '',
    `**${answer.sentence[l]}** (${kindWords[answer.kind][l]})`,
    '',
    ...answer.beside.map((line) => `- ${line[l]}`),
    '',
    `*${words.said[l]}:* ${answer.said[l]}`,
    '',
    ...answer.tables.flatMap((table) => tableLines(table, l)),
    ...(answer.numbers.length === 0 ? [] : [`**${words.numbersTitle[l]}**`, '']),
    ...answer.numbers.map((number) => `- ${numberLine(number, l)} [${String(noteOf(answer, number))}]`),
    '',
    `*${words.limits[l]}:* ${answer.limits[l]}`,
    '',
    ...(answer.assumptions.length === 0 ? [] : [`*${words.restsOn[l]}:* ${answer.assumptions.map((key) => `\`${key}\``).join(', ')}`, '']),
    ...notes.map((note, i) => `[${String(i + 1)}] ${note.map((entry) => traceText(entry, l)).join('; ')}  `),
    '',
    ...answer.sources.map((id) => `- ${sourceFind(id)?.title ?? id}. ${sourceFind(id)?.url ?? ''}`),
    '',
  ];
}

export function numberLine(number: AnswerNumber, l: Language): string {
  const write = number.difference === true ? differenceText : unitText;
  const value = write(number.value, number.unit, l, number.se);
  const unit = number.unit === 'months' ? ` ${l === 'nl' ? 'maanden' : 'months'}` : '';
  const { p05, p95, seP05, seP95 } = number;
  const band =
    p05 === undefined || p95 === undefined ? '' : ` (${write(p05, number.unit, l, seP05)} … ${write(p95, number.unit, l, seP95)})`;
  return `${number.label[l]}: ${value}${unit}${band}`;
}

function tableLines(table: AnswerTable, l: Language): readonly string[] {
  const cell = (value: string): string => value.replaceAll('|', '\\|');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [
    `**${table.caption[l]}**`,
    '',
    row(table.columns.map((column) => column[l])),
    row(table.columns.map(() => '---')),
    ...table.rows.map((cells) => row(cells.map((each) => each[l]))),
    '',
  ];
}

function closing(set: AnswerSet, l: Language): readonly string[] {
  const used = assumptionsUsed(set.answers);
  const rows = used.map((a) => {
    const range = `${unitText(a.spread.low, a.unit, l)} … ${unitText(a.spread.high, a.unit, l)}`;
    return `- \`${a.key}\` (${words.assumption[l]}, ${standingWords[a.standing][l]}): ${a.label[l]} ${unitText(a.value, a.unit, l)} (${range}). ${a.reason[l]}`;
  });
  return used.length === 0 ? [] : [`## ${words.assumptionsTitle[l]}`, '', ...rows, ''];
}
