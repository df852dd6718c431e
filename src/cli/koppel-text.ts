/** A koppeling as a person reads it in a terminal: the whole first, then each size of household, then the first few reasons. */
import { TERMS, termIds } from '../koppeling/score.ts';
import type { KoppelResult, Placement } from './koppel.ts';
import { tableText } from './table.ts';

const REASONS_SHOWN = 5;

export function koppelText(result: KoppelResult): string {
  const { spread } = result;
  const whole = tableText({
    columns: ['koppeling', result.method],
    rows: [
      ['households placed', `${String(result.matched)} of ${String(result.matched + result.unmatched.length)}`],
      ['persons placed', `${String(spread.personsPlaced)} in ${String(spread.capacity)} places`],
      ['worth', result.value.toFixed(3)],
      ['at most possible (hindsight)', result.bound.toFixed(3)],
      ['part of that', percent(result.ofBound)],
      ...(result.wishes === null
        ? []
        : [['wishes granted, first, second, …', result.wishes.length === 0 ? 'none' : result.wishes.join(', ')]]),
      ['capacity used, least and most', `${percent(spread.least)} and ${percent(spread.most)}`],
      ['reading, placing, bound', `${String(result.timing.readMs)}, ${String(result.timing.placeMs)}, ${String(result.timing.boundMs)} ms`],
    ],
  });
  const groups = tableText({
    columns: ['persons', 'households', 'placed', 'mean score', 'mean wait, weeks'],
    rows: result.groups.map((g, k, all) => [
      `${String(g.persons)}${k === all.length - 1 ? '+' : ''}`,
      String(g.households),
      String(g.placed),
      g.meanScore.toFixed(3),
      g.meanWaitWeeks.toFixed(1),
    ]),
  });
  const reasons = result.placements.slice(0, REASONS_SHOWN).map((p) => `${p.household} -> ${p.place}: ${p.reason.nl}${termsText(p.terms)}`);
  const refusals = result.unmatched.slice(0, REASONS_SHOWN).map((u) => `${u.household} -> geen plaats: ${u.reason.nl}`);
  return `${[whole, groups, ...ruleLines(result.rule), ...reasons, ...refusals].join('\n')}\nAll placements: --json or --csv.\n`;
}

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
