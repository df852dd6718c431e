/** 2b: is the package mainly a longer stay in reception and fewer chances to take part? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, ROUTES, TASK, WORK } from './rests-on.ts';
import { endsClause, longClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

const WAIT = 'uitstroom.wachttijd.mediaan';

export const q2b = ask({
  id: '2b',
  question: text(
    'Komt het pakket vooral neer op langer in de opvang blijven en minder kans om mee te doen?',
    'Does the package mainly come down to a longer stay in reception and fewer chances to take part?',
  ),
  pairs: [PACKAGE],
  observables: [
    WAIT,
    'opvang.statushouders',
    'integratie.startInburgering.mediaan',
    'integratie.werk.1jaar',
    'integratie.werk.3jaar',
    'integratie.werk.5jaar',
  ],
  charts: [WAIT, 'integratie.werk.3jaar'],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, PACKAGE, WAIT, {
        more: text('statushouders wachten met het pakket langer op een woning', 'status holders wait longer for a home with the package'),
        less: text(
          'statushouders wachten met het pakket korter op een woning',
          'status holders wait less long for a home with the package',
        ),
        equal: text(
          'statushouders wachten met het pakket vrijwel even lang op een woning',
          'status holders wait nearly as long for a home with the package',
        ),
        uncertain: text(
          'of statushouders met het pakket langer wachten, is niet zeker',
          'whether status holders wait longer with the package is not certain',
        ),
      }),
      termsClause(worlds, PACKAGE, WAIT),
      endsClause(worlds, PACKAGE, WAIT),
      longClause(worlds, PACKAGE, 'integratie.werk.3jaar'),
    ),
  assumptions: [...BAN, ...TASK, ...ROUTES, ...WORK],
  limits: text(
    'Het model telt alleen wie een woning kreeg: wie nog wacht, zit niet in de wachttijd. Meedoen is hier werk en de start van de inburgering; vrijwilligerswerk, taal en contacten zijn niet berekend.',
    'The model counts only those who got a home: who still waits is not in the wait. Participation is work and the start of integration here; volunteering, language and contacts are not computed.',
  ),
  sources: ['hvidtfeldt-et-al-2018', 'hainmueller-et-al-2016', 'cbs-startblokken'],
});
