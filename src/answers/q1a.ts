/** 1a: does the ban give equal chances, given who could register when? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { ONLY_BAN, PACKAGE } from './pairs.ts';
import { BAN, SEEKERS } from './rests-on.ts';

const REGULAR = 'wonen.wachttijd.regulier.mediaan';
const STATUS = 'uitstroom.wachttijd.mediaan';

export const q1a = ask({
  id: '1a',
  question: text(
    'Hoe eerlijk is een gelijke kans als de een zich jaren geleden kon inschrijven en de ander pas na de vergunning?',
    'How fair is an equal chance when one could register years ago and the other only after the permit?',
  ),
  pairs: [ONLY_BAN, PACKAGE],
  observables: [
    REGULAR,
    STATUS,
    'wonen.toewijzingen.regulier',
    'wonen.toewijzingen.statushouder',
    'wonen.wachttijd.regulier.mediaan.krap',
    'wonen.wachttijd.regulier.mediaan.ruim',
  ],
  charts: [REGULAR, STATUS],
  say: (worlds) =>
    headline(worlds, {
      pair: ONLY_BAN,
      id: STATUS,
      subject: text('de wachttijd van een statushouder op een woning', 'the wait of a status holder for a home'),
      under: text('met alleen het verbod', 'with only the ban'),
      verdict: {
        more: text('statushouders komen later aan de beurt', 'status holders have their turn later'),
        less: text('statushouders komen eerder aan de beurt', 'status holders have their turn sooner'),
        equal: text('de volgorde verandert nauwelijks', 'the order hardly changes'),
        uncertain: text('wie later aan de beurt komt, is niet zeker', 'who has a later turn is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, ONLY_BAN, STATUS, 'short'),
    beside(worlds, ONLY_BAN, REGULAR, 'long'),
    beside(worlds, ONLY_BAN, 'wonen.toewijzingen.statushouder', 'long'),
    beside(worlds, ONLY_BAN, 'wonen.toewijzingen.regulier', 'long'),
  ],
  assumptions: [...BAN, ...SEEKERS],
  limits: text(
    'Wat eerlijk is, is een politieke keuze. Het model kent geen inschrijving van statushouders in de jaren voor hun vergunning en rekent met één volgorde per gemeente: wie het langst wacht, gaat voor. Het aantal actieve woningzoekenden in het land is niet gepubliceerd.',
    'What is fair is a political choice. The model has no registration of status holders in the years before their permit and uses one order per municipality: who waits longest goes first. The national number of active seekers was not published.',
  ),
  sources: ['kst-36831', 'rigo-2018', 'enserve-2023', 'cbs-toewijzingen'],
});
