/** 3e: how is the alternative secured in law and money? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { alternativesFound, alternativesTable, sourcesOf, spreadDesignsTable } from './record-tables.ts';
import { UNKNOWN } from './record/alternatives.ts';
import { both } from './sentence.ts';

const replacements = alternativesFound.filter((design) => design.kind === 'replacement');
const secured = replacements.filter((design) => ![design.instrument, design.money, design.enforcement].includes(UNKNOWN));

export const q3e = ask({
  id: '3e',
  kind: 'record',
  question: text(
    'Hoe is dat alternatief geregeld in wet, geld en toezicht?',
    'How is that alternative arranged in law, money and supervision?',
  ),
  pairs: [],
  observables: [],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `${secured.length === 0 ? 'Niet geregeld, voor zover gevonden' : 'Deels geregeld'}: bij ${secured.length === 0 ? 'geen' : String(secured.length)} van de ${String(replacements.length)} ontwerpen die de taak kunnen vervangen, is bekend welke wet, welk geld en welk toezicht erbij horen.`
        : `${secured.length === 0 ? 'Not arranged, as far as was found' : 'Partly arranged'}: law, money and supervision are known for ${secured.length === 0 ? 'none' : String(secured.length)} of the ${String(replacements.length)} designs that could replace the task.`,
    ),
  beside: () => [
    text(
      'Bij de beloofde alternatieve systematiek is geen van de drie gepubliceerd. Een convenant is een afspraak en geen wet.',
      'For the promised alternative system none of the three was published. A covenant is an agreement and no law.',
    ),
  ],
  moreTables: () => [alternativesTable(), spreadDesignsTable()],
  moreNumbers: () => [
    {
      label: text(
        'Vervangende ontwerpen waarvan regel, geld en toezicht bekend zijn',
        'Replacing designs with known instrument, money and enforcement',
      ),
      value: secured.length,
      unit: 'count',
      trace: sourcesOf(replacements).map((id) => `source:${id}`),
    },
  ],
  assumptions: [],
  limits: text(
    'De taakstelling van nu en ruil van taken zijn wel in de wet geregeld, maar vallen met de taak weg. Een convenant is een afspraak en geen wet; de tekst is niet gevonden. Of een ontwerp sterk genoeg is, is een oordeel.',
    'The present task and the exchange of tasks are arranged by law, but fall away with the task. A covenant is an agreement and no law; its text was not found. Whether a design is strong enough is a judgement.',
  ),
  sources: sourcesOf(alternativesFound),
});
