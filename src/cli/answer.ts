/** `doorstroom answer [ID]`: the questions of the paper, answered from worlds computed here and now. */
import type { Command } from 'commander';
import { answersCompute, municipalIn, pairsOf, questionFind, questions } from '../answers/catalogue.ts';
import { PACKAGE } from '../answers/pairs.ts';
import type { AnswerSet, Question, Worlds } from '../answers/question.ts';
import type { Language } from '../base/text.ts';
import { refuse } from '../base/refusal.ts';
import { worldsCompute } from '../ensemble/worlds.ts';
import { answersHtml } from '../report/answer-html.ts';
import { answersJson } from '../report/answer-json.ts';
import { answersMarkdown } from '../report/answer-markdown.ts';
import { drawsOf, type RunFlags, seedOf, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';

/** All questions need ten scenarios at three ends: more draws than this is a wish to state. */
const DRAWS = '10';
const FORMATS = ['md', 'html', 'json'] as const;
const LANGUAGES: Readonly<Record<string, readonly Language[]>> = { nl: ['nl'], en: ['en'], both: ['nl', 'en'] };

type Format = (typeof FORMATS)[number];

interface AnswerFlags extends Pick<RunFlags, 'draws' | 'seed' | 'workers' | 'json'> {
  readonly format: string;
  readonly language: string;
  readonly out?: string;
}

export function answerCommand(program: Command, ports: Ports): void {
  program
    .command('answer')
    .argument('[id]', 'question of the paper, e.g. 6c; all 26 when absent')
    .description('answers the questions of the paper, with bands, sources and what they cannot know')
    .option('--format <format>', 'md, html or json', 'md')
    .option('--json', 'the same as --format json')
    .option('--language <language>', 'nl, en or both (md and html)', 'nl')
    .option('--out <file>', 'write to a file')
    .option('--draws <n>', 'number of draws; draw 0 is the central path', DRAWS)
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--workers <n>', 'number of worker threads', '2')
    .action(async (id: string | undefined, flags: AnswerFlags) => {
      const [asked, format, languages] = [id === undefined ? questions : [questionFind(id)], formatOf(flags), languagesOf(flags)];
      const worlds = await answerWorlds(asked, flags, ports);
      const set: AnswerSet = {
        receipt: worlds.receipt,
        answers: answersCompute(
          worlds,
          asked.map((question) => question.id),
        ),
      };
      const content = rendered(set, worlds, format, languages);
      if (flags.out === undefined) ports.out(content);
      else ports.writeText(flags.out, content);
    });
}

/** The worlds that the questions need; a question from the record alone still gets one, so that every answer has a receipt. */
function answerWorlds(asked: readonly Question[], flags: AnswerFlags, ports: Ports): ReturnType<typeof worldsCompute> {
  const bar = progress(ports, 'answer');
  const pairs = pairsOf(asked);
  return worldsCompute({
    pairs: pairs.length === 0 ? [PACKAGE] : pairs,
    ends: ['laag', 'midden', 'hoog'],
    draws: drawsOf(flags),
    seed: seedOf(flags),
    municipalities: municipalIn(asked),
    executor: ports.executor(workersOf(flags)),
    scenarioOf: (name) => scenarioRead(name, ports),
    onProgress: bar.tick,
  }).finally(bar.stop);
}

function rendered(set: AnswerSet, worlds: Worlds, format: Format, languages: readonly Language[]): string {
  if (format === 'json') return `${JSON.stringify(answersJson(set))}\n`;
  return format === 'html' ? answersHtml(set, worlds, languages) : `${answersMarkdown(set, languages)}\n`;
}

function formatOf(flags: AnswerFlags): Format {
  if (flags.json) return 'json';
  const found = FORMATS.find((format) => format === flags.format);
  return (
    found ??
    refuse({
      code: 'option.format',
      where: '--format',
      what: `${flags.format} is not a format`,
      remedy: `use one of ${FORMATS.join(', ')}`,
    })
  );
}

function languagesOf(flags: AnswerFlags): readonly Language[] {
  const languages = Object.hasOwn(LANGUAGES, flags.language) ? LANGUAGES[flags.language] : undefined;
  return (
    languages ??
    refuse({ code: 'option.language', where: '--language', what: `${flags.language} is not a language`, remedy: 'use nl, en or both' })
  );
}
