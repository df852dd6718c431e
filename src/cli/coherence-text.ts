/** Coherence as a person reads it in a terminal: per observable what each measure contributes, then in words. */
import type { Coherence, Estimate, TermCoherence } from '../ensemble/coherence.ts';
import { TERMS } from '../ensemble/terms.ts';
import { differenceText } from '../figures/number-text.ts';
import type { Unit } from '../figures/figure.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { coherenceSentence } from '../report/coherence-words.ts';
import { receiptLine, tableText } from './table.ts';

const TERM_NL = { short: 'korte termijn', long: 'lange termijn' } as const;

export function coherenceText(found: Coherence, told: readonly ObservableId[]): string {
  const blocks = told.map((id) => block(found, id)).filter((text) => text !== '');
  const how =
    found.method === 'every-subset'
      ? `every one of the ${String(2 ** found.players.length)} subsets was run`
      : 'orders of joining were drawn; shares are estimates';
  return `${blocks.join('\n')}\n${String(found.runs)} runs: ${how}.\n${receiptLine(found.receipt)}\n`;
}

function block(found: Coherence, id: ObservableId): string {
  const each = found.observables[id];
  if (each === undefined) return '';
  const terms = TERMS.filter((name) => each.term[name] !== undefined);
  const cell = (name: (typeof TERMS)[number], of: (term: TermCoherence) => Estimate | undefined): string => {
    const term = each.term[name];
    const found = term === undefined ? undefined : of(term);
    return found === undefined ? '' : estimateText(found, each.unit);
  };
  const rows = [
    ...found.players.map((player) => [player, ...terms.map((name) => cell(name, (term) => term.contribution[player]))]),
    ['hele pakket', ...terms.map((name) => cell(name, (term) => term.effect))],
  ];
  const words = terms.map((name) => {
    const term = each.term[name];
    return term === undefined ? '' : `${TERM_NL[name]}: ${coherenceSentence(term).nl}${coherenceOf(term)}`;
  });
  return `${tableText({ columns: [observable(id).label.nl, ...terms.map((name) => TERM_NL[name])], rows })}\n${words.join('\n')}\n`;
}

/** Digits that the standard error does not bear are not printed. */
function estimateText({ mean, se }: Estimate, unit: Unit): string {
  if (se === undefined || se === 0) return differenceText(mean, unit, 'nl');
  const digit = 10 ** Math.floor(Math.log10(se));
  return `${differenceText(Math.round(mean / digit) * digit, unit, 'nl')} (± ${differenceText(Math.ceil(se / digit) * digit, unit, 'nl').replace('+', '')})`;
}

const coherenceOf = ({ coherence }: TermCoherence): string =>
  coherence === null ? '' : ` Samenhang ${(100 * coherence).toFixed(0)} % (100 % is: alles trekt dezelfde kant op).`;
