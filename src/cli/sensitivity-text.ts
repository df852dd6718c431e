/** Sensitivity as a person reads it in a terminal: per outcome the heaviest assumptions, then what to ask for first. */
import type { Language } from '../base/text.ts';
import type { Sensitivity } from '../ensemble/sensitivity.ts';
import { TERMS } from '../ensemble/terms.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { factorLabel, heaviest, indexText, sensitivitySentence, TERM } from '../report/sensitivity-words.ts';
import { receiptLine, tableText } from './table.ts';

/** Assumptions told per outcome. */
const TOLD = 5;

export function sensitivityText(found: Sensitivity, told: readonly ObservableId[], l: Language): string {
  const blocks = told.map((id) => block(found, id, l)).filter((text) => text !== '');
  return [...blocks, sensitivitySentence(found, told)[l], howText(found, l), receiptLine(found.receipt), ''].join('\n');
}

function block(found: Sensitivity, id: ObservableId, l: Language): string {
  const terms = found.observables[id];
  if (terms === undefined) return '';
  const shown = TERMS.filter((term) => terms[term] !== undefined);
  const rows = heaviest(terms)
    .slice(0, TOLD)
    .map((factor) => [
      factorLabel(factor)[l],
      ...shown.map((term) => {
        const index = terms[term]?.[factor];
        return index === undefined ? '' : indexText(index, l);
      }),
    ]);
  return tableText({ columns: [observable(id).label[l], ...shown.map((term) => TERM[term][l])], rows });
}

function howText({ runs, samples, screened, factors, rest, idle, fidelity }: Sensitivity, l: Language): string {
  const counts = [runs, samples, screened, factors.length, rest.length, idle.length].map(String);
  return l === 'nl'
    ? `${counts[0]} runs (${fidelity}): ${counts[3]} aannames met een eigen getal uit ${counts[1]} punten, gekozen in ${counts[2]} punten; ${counts[4]} samen; ${counts[5]} doen hier niets.`
    : `${counts[0]} runs (${fidelity}): ${counts[3]} assumptions with a number of their own from ${counts[1]} points, picked in ${counts[2]} points; ${counts[4]} together; ${counts[5]} do nothing here.`;
}
