/** Coherence as a person reads it in a terminal: per observable what each measure contributes, then in words. */
import type { Coherence, TermCoherence } from '../ensemble/coherence.ts';
import type { Estimate } from '../ensemble/estimate.ts';
import { TERMS } from '../ensemble/terms.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { coherenceSentence } from '../report/coherence-words.ts';
import { estimateText } from '../report/estimate-text.ts';
import { receiptLine, tableText } from './table.ts';

const TERM_NL = { short: 'korte termijn', long: 'lange termijn' } as const;

export function coherenceText(found: Coherence, told: readonly ObservableId[]): string {
  const blocks = told.map((id) => block(found, id)).filter((text) => text !== '');
  const how =
    found.method === 'every-subset'
      ? `every one of the ${String(2 ** found.players.length)} subsets was run`
      : 'orders of joining were drawn; shares are estimates';
  return `${blocks.join('\n')}\n${String(found.runs)} runs: ${how}.${fidelityText(found)}\n${receiptLine(found.receipt)}\n`;
}

function fidelityText({ fidelity, corrected }: Coherence): string {
  if (fidelity === 'exact') return ' Every person was run.';
  if (corrected === 0) return ' Expected paths, not corrected by the exact chain.';
  return ` Expected paths; effects and contributions corrected by the exact chain in ${String(corrected)} draws (interactions not).`;
}

function block(found: Coherence, id: ObservableId): string {
  const each = found.observables[id];
  if (each === undefined) return '';
  const terms = TERMS.filter((name) => each.term[name] !== undefined);
  const cell = (name: (typeof TERMS)[number], of: (term: TermCoherence) => Estimate | undefined): string => {
    const term = each.term[name];
    const found = term === undefined ? undefined : of(term);
    return found === undefined ? '' : estimateText(found, each.unit, 'nl');
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

const coherenceOf = ({ coherence }: TermCoherence): string =>
  coherence === null ? '' : ` Samenhang ${(100 * coherence).toFixed(0)} % (100 % is: alles trekt dezelfde kant op).`;
