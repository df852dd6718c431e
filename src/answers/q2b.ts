/** 2b: is the package mainly a longer stay in reception and fewer chances to take part? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { YES_WHEN_MORE, beside, headline } from './headline.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, ROUTES, TASK, WORK } from './rests-on.ts';

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
    headline(worlds, {
      pair: PACKAGE,
      id: WAIT,
      subject: text('de wachttijd van een statushouder op een woning', 'the wait of a status holder for a home'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: YES_WHEN_MORE,
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, WAIT, 'short'),
    beside(worlds, PACKAGE, 'integratie.startInburgering.mediaan', 'long'),
    beside(worlds, PACKAGE, 'integratie.werk.3jaar', 'short'),
    beside(worlds, PACKAGE, 'integratie.werk.3jaar', 'long'),
  ],
  assumptions: [...BAN, ...TASK, ...ROUTES, ...WORK],
  limits: text(
    'Het model telt alleen wie een woning kreeg: wie nog wacht, zit niet in de wachttijd. Meedoen is hier werk en de start van de inburgering; vrijwilligerswerk, taal en contacten zijn niet berekend.',
    'The model counts only those who got a home: who still waits is not in the wait. Participation is work and the start of integration here; volunteering, language and contacts are not computed.',
  ),
  sources: ['hvidtfeldt-et-al-2018', 'hainmueller-et-al-2016', 'cbs-startblokken'],
});
