/** 6b: which independent test was made of coherence and feasibility? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { executabilityClause, executabilityOf, executabilityTable } from './executability.ts';
import { PACKAGE } from './pairs.ts';
import { sourcesOf, testsFound, testsTable } from './record-tables.ts';
import { TASK } from './rests-on.ts';
import { both, sentenceOf } from './sentence.ts';
import { termsOf } from './world.ts';

const whole = testsFound.filter((test) => test.whole && test.source !== 'kst-36600-xx-p');

export const q6b = ask({
  id: '6b',
  kind: 'record',
  question: text(
    'Welke onafhankelijke toets is gedaan op samenhang en uitvoerbaarheid?',
    'Which independent test was made of coherence and feasibility?',
  ),
  pairs: [PACKAGE],
  observables: ['uitstroom.gehuisvest', 'taakstelling.saldo'],
  say: (worlds) =>
    sentenceOf(
      both((l) =>
        l === 'nl'
          ? `gevonden zijn ${String(testsFound.length)} stukken met een toets of een toezegging, waarvan ${String(whole.length)} over het hele pakket; een uitvoeringstoets was op 14 november 2025 nog onderwerp van overleg`
          : `${String(testsFound.length)} papers with a test or a promise were found, ${String(whole.length)} of them on the whole package; an implementation test was still being discussed on 14 November 2025`,
      ),
      executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short)),
    ),
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return [testsTable(), ...(state === null ? [] : [executabilityTable(state)])];
  },
  moreNumbers: () => [
    {
      label: text('Onafhankelijke toetsen van het hele pakket gevonden', 'Independent tests of the whole package found'),
      value: whole.length,
      unit: 'count',
      trace: sourcesOf(testsFound).map((id) => `source:${id}`),
    },
  ],
  assumptions: TASK,
  limits: text(
    'De samenhang is hier wel uit te rekenen: doorstroom coherence samenhangend-pakket zegt per uitkomst wat elke maatregel bijdraagt. Dit model is zelf geen uitvoeringstoets: het vraagt niets aan de mensen die het werk doen. Stukken die niet openbaar zijn, zijn niet gezien. De inhoud van de adviezen is niet per onderdeel overgenomen.',
    'Coherence can be computed here: doorstroom coherence samenhangend-pakket tells per outcome what each measure contributes. This model itself is no implementation test: it asks nothing of those who do the work. Papers that are not public were not seen. The content of the advice is not taken over by part.',
  ),
  sources: sourcesOf(testsFound),
});
