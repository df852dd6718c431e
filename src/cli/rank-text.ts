/** A ranking as a person reads it in a terminal. */
import type { Language } from '../base/text.ts';
import type { RankDiff } from '../woonruimte/rank-diff.ts';
import type { Told } from '../woonruimte/ranking-told.ts';
import { tableText } from './table.ts';

export function rankText(result: Told & { readonly diff?: RankDiff }, language: Language): string {
  const { ordinance } = result;
  const head = tableText({
    columns: ['rank', result.home],
    rows: [
      ['ordinance', `${ordinance.name}, ${ordinance.municipality}`],
      ['day', result.on],
      ['law on priority', result.line.kind],
      ['let under local binding', result.binding],
      ['ranked, refused', `${String(result.counts.ranked)}, ${String(result.counts.refused)}`],
    ],
  });
  const places = result.ranked.map((r) => `${String(r.place).padStart(4)}  ${r.candidate}: ${r.reason[language]}`);
  const refused = result.refused.map((r) => `   -  ${r.candidate}: ${r.reason[language]}`);
  const fell = result.grounds.filter((ground) => !ground.lawful).map((ground) => `${ground.group}: ${ground.why[language]}`);
  const diff = result.diff === undefined ? [] : diffLines(result.diff, language);
  const notices = result.notices.map((notice) => notice[language]);
  const open = result.open.map((point) => `open: ${point.point[language]} ${point.meanwhile[language]}`);
  return `${[head, ...places, ...refused, ...fell, ...diff, ...notices, ...open].join('\n')}\nAll candidates: --json.\n`;
}

function diffLines({ from, to, moved, counts }: RankDiff, language: Language): readonly string[] {
  const place = (at: number | null): string => (at === null ? '-' : String(at));
  return [
    `\n${from} -> ${to}: ${String(counts.moved)} moved, ${String(counts.unmoved)} did not`,
    ...moved.map((m) => `${place(m.from).padStart(4)} -> ${place(m.to).padStart(2)}  ${m.candidate}: ${m.why[language]}`),
    '',
  ];
}
