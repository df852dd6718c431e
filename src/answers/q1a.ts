/** 1a: does the ban give equal chances, given who could register when? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { ONLY_BAN, PACKAGE } from './pairs.ts';
import { BAN, SEEKERS } from './rests-on.ts';
import { endsClause, longClause, sentenceOf, verdictOf } from './sentence.ts';

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
    sentenceOf(
      verdictOf(worlds, ONLY_BAN, REGULAR, {
        less: text('met alleen het verbod wachten andere woningzoekenden korter', 'with only the ban other seekers wait less long'),
        more: text('met alleen het verbod wachten andere woningzoekenden langer', 'with only the ban other seekers wait longer'),
        equal: text(
          'met alleen het verbod wachten andere woningzoekenden vrijwel even lang',
          'with only the ban other seekers wait nearly as long',
        ),
        uncertain: text(
          'of andere woningzoekenden door alleen het verbod korter wachten, is niet zeker',
          'whether other seekers wait less long through only the ban is not certain',
        ),
      }),
      longClause(worlds, ONLY_BAN, REGULAR),
      longClause(worlds, ONLY_BAN, STATUS),
      endsClause(worlds, ONLY_BAN, STATUS),
    ),
  assumptions: [...BAN, ...SEEKERS],
  limits: text(
    'Wat eerlijk is, is een politieke keuze. Het model kent geen inschrijving van statushouders in de jaren voor hun vergunning en rekent met één volgorde per gemeente: wie het langst wacht, gaat voor. Het aantal actieve woningzoekenden in het land is niet gepubliceerd.',
    'What is fair is a political choice. The model has no registration of status holders in the years before their permit and uses one order per municipality: who waits longest goes first. The national number of active seekers was not published.',
  ),
  sources: ['kst-36831', 'rigo-2018', 'enserve-2023', 'cbs-toewijzingen'],
});
