/** 3e: how is the alternative secured in law and money? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { alternativesFound, alternativesTable, sourcesOf } from './record-tables.ts';
import { both } from './sentence.ts';

const secured = alternativesFound.filter(
  (design) => ![design.instrument, design.money, design.enforcement].some((part) => part.nl === 'Niet bekend'),
);

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
        ? `Van de ${String(alternativesFound.length)} gevonden ontwerpen is bij ${String(secured.length)} bekend welke regel, welk geld en welk toezicht erbij horen; bij de beloofde alternatieve systematiek is geen van de drie bekend.`
        : `Of the ${String(alternativesFound.length)} designs found, instrument, money and enforcement are known for ${String(secured.length)}; for the promised alternative system none of the three is known.`,
    ),
  moreTables: () => [alternativesTable()],
  moreNumbers: () => [
    {
      label: text('Ontwerpen waarvan regel, geld en toezicht bekend zijn', 'Designs with known instrument, money and enforcement'),
      value: secured.length,
      unit: 'count',
      trace: sourcesOf(secured).map((id) => `source:${id}`),
    },
  ],
  assumptions: [],
  limits: text(
    'Een convenant is een afspraak en geen wet; de tekst is niet gevonden. Of een ontwerp sterk genoeg is, is een oordeel.',
    'A covenant is an agreement and no law; its text was not found. Whether a design is strong enough is a judgement.',
  ),
  sources: sourcesOf(alternativesFound),
});
