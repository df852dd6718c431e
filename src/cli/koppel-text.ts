/** A koppeling as a person reads it in a terminal: the whole first, then each size of household, then the first few reasons. */
import { TERMS, termIds } from '../koppeling/score.ts';
import type { GroupTold } from './koppel-fairness.ts';
import type { KoppelResult, Placement } from './koppel-result.ts';
import { tableText } from './table.ts';

const REASONS_SHOWN = 5;
/** A year and a week more. */
const WEEKS_SHOWN = 53;

export function koppelText(result: KoppelResult): string {
  const parts = [
    wholeTable(result),
    groupTable('persons', result.fairness.sizes),
    ...(result.fairness.groups === null ? [] : [groupTable('group', result.fairness.groups)]),
    chanceLine(result),
    ...(result.townWishes === null ? [] : [townTable(result.townWishes)]),
    ...(result.weeks.length < 2 ? [] : [weekTable(result.weeks)]),
    ...ruleLines(result.rule),
    ...reasonLines(result),
  ];
  return `${parts.join('\n')}\nAll placements: --json or --csv.\n`;
}

function wholeTable(result: KoppelResult): string {
  const { spread, waits, fairness, timing } = result;
  return tableText({
    columns: ['koppeling', result.method],
    rows: [
      ['households placed', `${String(result.matched)} of ${String(result.matched + result.unmatched.length)}`],
      ['persons placed', `${String(spread.personsPlaced)} in ${String(spread.capacity)} places`],
      ['worth', result.value.toFixed(3)],
      ['at most possible (hindsight)', result.bound.toFixed(3)],
      ['part of that', percent(result.ofBound)],
      ["under today's rule (fifo)", fairness.today.value.toFixed(3)],
      ['households better, same, worse off than today', counts([fairness.today.better, fairness.today.same, fairness.today.worse])],
      ['pairs in which who waited longer envies (today)', `${String(fairness.envyPairs)} (${String(fairness.today.envyPairs)})`],
      ...(result.wishes === null
        ? []
        : [['wishes granted, first, second, …', result.wishes.length === 0 ? 'none' : result.wishes.join(', ')]]),
      ['capacity used, least and most', `${percent(spread.least)} and ${percent(spread.most)}`],
      ['wait in weeks: mean, median, 90 %, longest', [waits.mean.toFixed(1), waits.median, waits.p90, waits.most].join(', ')],
      ['reading, placing, bound, fairness', `${counts([timing.readMs, timing.placeMs, timing.boundMs, timing.fairnessMs])} ms`],
    ],
  });
}

function groupTable(what: string, groups: readonly GroupTold[]): string {
  return tableText({
    columns: [
      what,
      'households',
      'placed',
      'mean score',
      'by chance',
      'of best',
      'mean wait, weeks',
      'better / worse than today',
      'mean loss',
    ],
    rows: groups.map((g) => [
      g.group,
      String(g.households),
      String(g.placed),
      g.mean.toFixed(3),
      `${g.byChance.toFixed(3)}${g.belowChance ? ' !' : ''}`,
      percent(g.ofBest),
      g.meanWaitWeeks.toFixed(1),
      `${String(g.better)} / ${String(g.worse)}`,
      g.meanLoss.toFixed(3),
    ]),
  });
}

function chanceLine({ fairness: { sizes, groups } }: KoppelResult): string {
  const below = [...sizes, ...(groups ?? [])].filter((group) => group.belowChance).map(({ group }) => group);
  if (below.length === 0) return 'No group gets less on average than a place drawn by capacity would give it.';
  return `! Less on average than a place drawn by capacity would give: ${below.join(', ')}. See --floor.`;
}

function townTable(wishes: NonNullable<KoppelResult['townWishes']>): string {
  const rows = wishes.map((w) => [w.place, String(w.rank), w.wish, w.granted ? (w.household ?? 'granted') : 'refused', w.reason.en]);
  return tableText({ columns: ['municipality wishes', 'number', 'what', 'granted', 'why'], rows });
}

function weekTable(weeks: KoppelResult['weeks']): string {
  const rows = weeks
    .slice(0, WEEKS_SHOWN)
    .map((w) => [String(w.week + 1), ...[w.ready, w.waiting, w.placed, w.placedPersons].map(String), w.value.toFixed(3)]);
  const table = tableText({ columns: ['week', 'ready', 'waiting', 'placed', 'persons', 'worth'], rows });
  return weeks.length > WEEKS_SHOWN ? `${table}\n${String(weeks.length - WEEKS_SHOWN)} weeks more: --json` : table;
}

function reasonLines({ placements, unmatched }: KoppelResult): string[] {
  const reasons = placements.slice(0, REASONS_SHOWN).map((p) => `${p.household} -> ${p.place}: ${p.reason.nl}${termsText(p.terms)}`);
  const refusals = unmatched.slice(0, REASONS_SHOWN).map((u) => `${u.household} -> geen plaats: ${u.reason.nl}`);
  return [...reasons, ...refusals];
}

const counts = (numbers: readonly number[]): string => numbers.map(String).join(', ');

/** What the score is made of, in Dutch as the reasons are. */
function termsText(terms: Placement['terms']): string {
  if (terms === undefined) return '';
  const parts = termIds.flatMap((id) => (terms[id] === undefined ? [] : [`${TERMS[id].title.nl} ${String(terms[id])}`]));
  return ` Telt: ${parts.join(', ')}.`;
}

function ruleLines(rule: KoppelResult['rule']): string[] {
  if (rule === null) return [];
  return [`weights ${rule.version} (assumptions): ${termIds.map((id) => `${id} ${String(rule.weights[id])}`).join(', ')}`];
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
