/** Coherence as a person reads it in a terminal: per observable what each measure contributes, then in words. */
import type { Coherence, TermCoherence } from '../ensemble/coherence.ts';
import type { Estimate } from '../ensemble/estimate.ts';
import { TERMS } from '../ensemble/terms.ts';
import type { ObservableId } from '../observe/observable.ts';
import { numberText } from '../figures/number-text.ts';
import { coherenceSentence } from '../report/coherence-words.ts';
import { estimateText } from '../report/estimate-text.ts';
import { outcomeLabel } from '../report/outcome-label.ts';
import { receiptLine, tableText } from './table.ts';

const TERM_NL = { short: 'korte termijn', long: 'lange termijn' } as const;

export function coherenceText(found: Coherence, told: readonly ObservableId[]): string {
  const blocks = told.map((id) => block(found, id)).filter((text) => text !== '');
  const how =
    found.method === 'every-subset'
      ? `elk van de ${numberText(2 ** found.players.length, 0, 'nl')} deelpakketten is doorgerekend`
      : 'volgordes van toetreden zijn getrokken; bijdragen zijn schattingen';
  return `${blocks.join('\n')}\n${numberText(found.runs, 0, 'nl')} runs: ${how}.${fidelityText(found)}\n${receiptLine(found.receipt)}\n`;
}

function fidelityText({ fidelity, corrected }: Coherence): string {
  if (fidelity === 'exact') return ' Elke persoon is doorgerekend.';
  if (corrected === 0) return ' Verwachte paden, niet verbeterd met de exacte keten.';
  return ` Verwachte paden; effecten en bijdragen zijn in ${String(corrected)} trekkingen verbeterd met de exacte keten (wisselwerkingen niet).`;
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
  return `${tableText({ columns: [outcomeLabel(id, 'nl'), ...terms.map((name) => TERM_NL[name])], rows })}\n${words.join('\n')}\n`;
}

const coherenceOf = ({ coherence }: TermCoherence): string =>
  coherence === null ? '' : ` Samenhang ${(100 * coherence).toFixed(0)} % (100 % is: alles trekt dezelfde kant op).`;
