/** The sourced records as tables. */
import { type Text, text } from '../base/text.ts';
import { sourceFind } from '../figures/sources.ts';
import { type Secured, type Standing, spreadDesigns } from '../measures/spread-design.ts';
import { beside } from './headline.ts';
import type { AnswerTable, Pair, Worlds } from './question.ts';
import { type Alternative, alternatives } from './record/alternatives.ts';
import { type Position, positions } from './record/positions.ts';
import { type PackageTest, tests } from './record/tests.ts';
import { timeline } from './record/timeline.ts';
import { type TreatyPoint, treatyPoints } from './record/treaties.ts';
import { pairName } from './scenario-name.ts';
import { both } from './sentence.ts';

const plain = (value: string): Text => text(value, value);
const titleOf = (id: string): string => sourceFind(id)?.title ?? id;
const sourceCell = (ids: readonly string[]): Text => plain(ids.map(titleOf).join('; '));

const SOURCE = text('Bron', 'Source');
const DATE = text('Datum', 'Date');

export const positionsFound: readonly Position[] = positions.filter((position) => !position.change);
export const changesFound: readonly Position[] = positions.filter((position) => position.change);
export const testsFound: readonly PackageTest[] = tests;
export const alternativesFound: readonly Alternative[] = alternatives;

export function positionsTable(list: readonly Position[], caption: Text): AnswerTable {
  return {
    caption,
    columns: [text('Wie', 'Who'), DATE, text('Standpunt of besluit', 'Position or decision'), SOURCE],
    rows: list.map((p) => [p.party, plain(p.date), p.position, sourceCell([p.source])]),
  };
}

export function testsTable(): AnswerTable {
  return {
    caption: text('Gevonden toetsen', 'Tests found'),
    columns: [text('Wie', 'Who'), DATE, text('Waarover', 'About what'), text('Uitkomst', 'Outcome'), SOURCE],
    rows: tests.map((t) => [t.who, plain(t.date), t.about, t.outcome, sourceCell([t.source])]),
  };
}

/** What was decided, in order of date. */
export function timelineTable(): AnswerTable {
  return {
    caption: text('Tijdlijn tot en met september 2026', 'Timeline up to September 2026'),
    columns: [DATE, text('Wat', 'What'), SOURCE],
    rows: timeline.map((each) => [plain(each.date), each.event, sourceCell([each.source])]),
  };
}

type Only = 'all' | 'children' | 'ban';

/** All points, or those of the children's convention or of the ban only; beside them what a pair of scenarios changes in the long term. */
export function treatiesTable(only: Only, worlds: Worlds, pair: Pair): AnswerTable {
  return {
    caption: text('Maatregel, verdragsartikel en advies', 'Measure, treaty article and advice'),
    columns: [
      text('Maatregel', 'Measure'),
      text('Artikel', 'Article'),
      text('Waar het om gaat', 'What it is about'),
      text('Advies gevonden', 'Advice found'),
      text('Niet gevonden', 'Not found'),
      both((l) => `${l === 'nl' ? 'Wat het model laat zien' : 'What the model shows'}: ${pairName(pair)[l]}`),
      SOURCE,
    ],
    rows: treatiesFound(only).map((p) => [
      p.measure,
      plain(p.article),
      p.touches,
      p.advice,
      p.gap,
      p.shows === undefined ? plain('–') : beside(worlds, pair, p.shows, 'long'),
      sourceCell(p.sources),
    ]),
  };
}

export const treatiesFound = (only: Only): readonly TreatyPoint[] =>
  treatyPoints.filter(
    ({ article, measure }) => only === 'all' || (only === 'children' ? article.startsWith('IVRK') : measure.nl === 'Verbod op voorrang'),
  );

export function alternativesTable(): AnswerTable {
  return {
    caption: text(
      'Ontwerpen voor spreiding en koppeling, en hoe ze zijn geborgd',
      'Designs for spread and coupling, and how they are secured',
    ),
    columns: [
      text('Ontwerp', 'Design'),
      text('Stand', 'State'),
      text('Regel of wet', 'Legal instrument'),
      text('Geld', 'Money'),
      text('Toezicht', 'Enforcement'),
      SOURCE,
    ],
    rows: alternatives.map((a) => [a.name, a.status, a.instrument, a.money, a.enforcement, sourceCell(a.sources)]),
  };
}

const STANDING: Readonly<Record<Standing, Text>> = {
  'in-force': text('geldt', 'in force'),
  announced: text('aangekondigd', 'announced'),
  'thought-through-here': text('hier uitgedacht, geen bron', 'thought through here, no source'),
};

const securedCell = ({ text: said, standing }: Secured): Text =>
  text(`${said.nl} (${STANDING[standing].nl})`, `${said.en} (${STANDING[standing].en})`);

/** S22: every design that the model can run, with what would secure it. */
export function spreadDesignsTable(): AnswerTable {
  return {
    caption: text(
      'Ontwerpen voor spreiding die het model kan vergelijken, en wat ze zou borgen',
      'Designs for spread that the model can compare, and what would secure them',
    ),
    columns: [
      text('Ontwerp', 'Design'),
      text('Regel', 'Rule'),
      text('Wet', 'Legal instrument'),
      text('Geld', 'Money'),
      text('Toezicht', 'Enforcement'),
    ],
    rows: Object.values(spreadDesigns).map((d) => [
      d.title,
      d.rule,
      securedCell(d.instrument),
      securedCell(d.money),
      securedCell(d.enforcement),
    ]),
  };
}

export const sourcesOf = (list: readonly { readonly source?: string; readonly sources?: readonly string[] }[]): readonly string[] => [
  ...new Set(list.flatMap((each) => [...(each.source === undefined ? [] : [each.source]), ...(each.sources ?? [])])),
];
