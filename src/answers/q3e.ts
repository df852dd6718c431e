/** 3e: how is the alternative secured in law and money? */
import { type Language, text } from '../base/text.ts';
import { ask } from './ask.ts';
import { alternativesFound, alternativesTable, sourcesOf, spreadDesignsTable } from './record-tables.ts';
import { UNKNOWN } from './record/alternatives.ts';
import { type SpreadDesign, spreadDesigns } from '../measures/spread-design.ts';
import { both } from './sentence.ts';

const replacements = alternativesFound.filter((design) => design.kind === 'replacement');
const secured = replacements.filter((design) => ![design.instrument, design.money, design.enforcement].includes(UNKNOWN));

const runnable: readonly SpreadDesign[] = Object.values(spreadDesigns).filter((design) => design.id !== 'geen');
const lawful = runnable.filter(({ instrument, enforcement }) => instrument.standing === 'in-force' && enforcement.standing === 'in-force');

const namesOf = (language: Language): string =>
  lawful.map(({ title }) => title[language].charAt(0).toLowerCase() + title[language].slice(1)).join(language === 'nl' ? ' en ' : ' and ');

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
    both((l) => {
      const [all, now] = [String(runnable.length), String(lawful.length)];
      return l === 'nl'
        ? `Van de ${all} ontwerpen die het model kan doorrekenen, hebben er ${now} wet en toezicht die nu gelden: ${namesOf('nl')}. Voor de andere is een wijziging van de wet of een nieuw akkoord nodig; dat is hier uitgedacht en nergens vastgesteld.`
        : `Of the ${all} designs that the model can run, ${now} have law and supervision that hold today: ${namesOf('en')}. The others need an amendment of the law or a new agreement; that was thought through here and is laid down nowhere.`;
    }),
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
