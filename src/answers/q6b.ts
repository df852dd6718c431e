/** 6b: which independent test was made of coherence and feasibility? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { executabilityClause, executabilityOf, everyTownTable, executabilityTable } from './executability.ts';
import { PACKAGE } from './pairs.ts';
import { publishedTownNumbers, publishedTownsTable } from './published-towns.ts';
import { sourcesOf, testsFound, testsTable } from './record-tables.ts';
import { TASK } from './rests-on.ts';
import { both, sentenceOf } from './sentence.ts';
import { termsOf } from './world.ts';

const whole = testsFound.filter((test) => test.whole && test.source !== 'kst-36600-xx-p');

const parts = testsFound.filter((test) => !test.whole);

export const q6b = ask({
  id: '6b',
  kind: 'record',
  question: text(
    'Welke onafhankelijke toets is gedaan op samenhang en uitvoerbaarheid?',
    'Which independent test was made of coherence and feasibility?',
  ),
  pairs: [PACKAGE],
  observables: ['uitstroom.gehuisvest', 'taakstelling.saldo'],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `${whole.length === 0 ? 'Geen toets van het hele pakket gevonden' : `Toetsen van het hele pakket gevonden: ${String(whole.length)}`}; van delen of van verwante wetten zijn ${String(parts.length)} stukken gevonden, en een uitvoeringstoets was op 14 november 2025 nog onderwerp van overleg.`
        : `${whole.length === 0 ? 'No test of the whole package was found' : `Tests of the whole package found: ${String(whole.length)}`}; of parts or of related acts ${String(parts.length)} papers were found, and an implementation test was still being discussed on 14 November 2025.`,
    ),
  beside: (worlds) => [
    sentenceOf(executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short))),
    text(
      'Samenhang is hier wel uit te rekenen: doorstroom coherence samenhangend-pakket zegt per uitkomst wat elke maatregel bijdraagt en welke elkaar tegenwerken.',
      'Coherence can be computed here: doorstroom coherence samenhangend-pakket tells per outcome what each measure contributes and which work against each other.',
    ),
  ],
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return [testsTable(), ...(state === null ? [] : [executabilityTable(state), everyTownTable(state)]), publishedTownsTable()];
  },
  moreNumbers: () => [
    ...publishedTownNumbers(),
    {
      label: text('Onafhankelijke toetsen van het hele pakket gevonden', 'Independent tests of the whole package found'),
      value: whole.length,
      unit: 'count',
      trace: sourcesOf(testsFound).map((id) => `source:${id}`),
    },
  ],
  assumptions: TASK,
  limits: text(
    'Dit model is zelf geen uitvoeringstoets: het vraagt niets aan de mensen die het werk doen. Stukken die niet openbaar zijn, zijn niet gezien. De inhoud van de adviezen is niet per onderdeel overgenomen.',
    'This model itself is no implementation test: it asks nothing of those who do the work. Papers that are not public were not seen. The content of the advice is not taken over by part.',
  ),
  sources: sourcesOf(testsFound),
});
