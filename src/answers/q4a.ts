/** 4a: how do uncertainty and a longer stay help integration? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, TASK, WORK } from './rests-on.ts';
import { endsClause, longClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

const WORK_3 = 'integratie.werk.3jaar';

export const q4a = ask({
  id: '4a',
  question: text(
    'Hoe kan beleid met tijdelijke vergunningen en langer in de opvang helpen bij integratie?',
    'How can policy with temporary permits and longer reception help integration?',
  ),
  pairs: [PACKAGE],
  observables: [
    WORK_3,
    'integratie.werk.1jaar',
    'integratie.werk.5jaar',
    'integratie.startInburgering.mediaan',
    'uitstroom.wachttijd.mediaan',
  ],
  charts: [WORK_3, 'integratie.startInburgering.mediaan'],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, PACKAGE, WORK_3, {
        less: text(
          'met het pakket hebben na drie jaar minder statushouders werk',
          'with the package fewer status holders are in work after three years',
        ),
        more: text(
          'met het pakket hebben na drie jaar meer statushouders werk',
          'with the package more status holders are in work after three years',
        ),
        equal: text(
          'met het pakket hebben na drie jaar vrijwel evenveel statushouders werk',
          'with the package nearly as many status holders are in work after three years',
        ),
        uncertain: text(
          'wat het pakket met werk na drie jaar doet, is niet bij elke aanname zeker',
          'what the package does to work after three years is not certain under every assumption',
        ),
      }),
      termsClause(worlds, PACKAGE, WORK_3),
      endsClause(worlds, PACKAGE, WORK_3),
      longClause(worlds, PACKAGE, 'integratie.startInburgering.mediaan'),
    ),
  assumptions: [...WORK, 'verblijfsduur.werkfactor', ...BAN, ...TASK],
  limits: text(
    'Het verband tussen wachten en werk komt uit onderzoek in Denemarken, Zwitserland en Duitsland. Voor Nederland is het niet gemeten. De Actieagenda Integratie heeft geen maat en telt niet mee.',
    'The link between waiting and work comes from research in Denmark, Switzerland and Germany. It was not measured for the Netherlands. The Actieagenda Integratie has no measure and does not count.',
  ),
  sources: ['hvidtfeldt-et-al-2018', 'hainmueller-et-al-2016', 'marbach-et-al-2018', 'kst-36703'],
});
