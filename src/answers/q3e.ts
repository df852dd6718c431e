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
        ? `Er zijn ${String(replacements.length)} ontwerpen gevonden die de taak zouden kunnen vervangen of aanvullen; bij ${String(secured.length)} daarvan is bekend welke regel, welk geld en welk toezicht erbij horen, en bij de beloofde alternatieve systematiek is geen van de drie gepubliceerd. Van de ${String(runnable.length)} ontwerpen die het model kan doorrekenen, hebben er ${String(lawful.length)} wet en toezicht die nu gelden: ${namesOf('nl')}; voor de andere is een wijziging van de wet of een nieuw akkoord nodig, dat hier is uitgedacht en nergens is vastgesteld.`
        : `There are ${String(replacements.length)} designs found that could stand in for or beside the task; instrument, money and enforcement are known for ${String(secured.length)} of them, and for the promised alternative system none of the three was published. Of the ${String(runnable.length)} designs that the model can run, ${String(lawful.length)} have law and supervision that hold today: ${namesOf('en')}; the others need an amendment of the law or a new agreement, which was thought through here and is laid down nowhere.`,
    ),
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
