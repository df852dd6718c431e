/** The sourced records as tables. */
import { type Text, text } from '../base/text.ts';
import { sourceFind } from '../figures/sources.ts';
import { type Secured, type Standing, spreadDesigns } from '../measures/spread-design.ts';
import type { AnswerTable } from './question.ts';
import { type Alternative, alternatives } from './record/alternatives.ts';
import { type Position, positions } from './record/positions.ts';
import { type PackageTest, tests } from './record/tests.ts';
import { type TreatyPoint, treatyPoints } from './record/treaties.ts';

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

/** All points, or those of the children's convention only. */
export function treatiesTable(only: 'all' | 'children'): AnswerTable {
  return {
    caption: text('Maatregel, verdragsartikel en advies', 'Measure, treaty article and advice'),
    columns: [
      text('Maatregel', 'Measure'),
      text('Artikel', 'Article'),
      text('Waar het om gaat', 'What it is about'),
      text('Advies gevonden', 'Advice found'),
      text('Niet gevonden', 'Not found'),
      SOURCE,
    ],
    rows: treatiesFound(only).map((p) => [p.measure, plain(p.article), p.touches, p.advice, p.gap, sourceCell(p.sources)]),
  };
}

export const treatiesFound = (only: 'all' | 'children'): readonly TreatyPoint[] =>
  treatyPoints.filter((point) => only === 'all' || point.article.startsWith('IVRK'));

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
