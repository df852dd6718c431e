/** 1b: does the measure relieve the reception centres? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { ONLY_BAN, PACKAGE } from './pairs.ts';
import { BAN, RECEPTION, ROUTES, TASK } from './rests-on.ts';
import { endsClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

const STATUS = 'opvang.statushouders';

export const q1b = ask({
  id: '1b',
  question: text(
    'Hoe helpt het einde van de voorrang tegen volle asielzoekerscentra, als statushouders daardoor langer in de opvang blijven?',
    'How does the end of priority help against full reception centres when status holders stay there longer because of it?',
  ),
  pairs: [PACKAGE, ONLY_BAN],
  observables: [STATUS, 'opvang.bezetting', 'uitstroom.gehuisvest', 'uitstroom.wachttijd.mediaan', 'uitstroom.wachttijd.boven14weken'],
  charts: [STATUS, 'opvang.bezetting'],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, PACKAGE, STATUS, {
        more: text(
          'met het hele pakket zijn er meer statushouders in de opvang',
          'with the whole package there are more status holders in reception',
        ),
        less: text(
          'met het hele pakket zijn er minder statushouders in de opvang',
          'with the whole package there are fewer status holders in reception',
        ),
        equal: text(
          'met het hele pakket zijn er vrijwel evenveel statushouders in de opvang',
          'with the whole package there are nearly as many status holders in reception',
        ),
        uncertain: text(
          'of het hele pakket het aantal statushouders in de opvang verlaagt, is niet zeker',
          'whether the whole package lowers the number of status holders in reception is not certain',
        ),
      }),
      termsClause(worlds, PACKAGE, STATUS),
      endsClause(worlds, PACKAGE, STATUS),
    ),
  assumptions: [...BAN, ...TASK, ...ROUTES, ...RECEPTION],
  limits: text(
    'Niemand heeft gemeten hoeveel woningen statushouders na een verbod nog krijgen. Daarom staan beide uitersten erbij. Hoeveel statushouders er in 2026 in de opvang zijn, is niet gepubliceerd en is hier berekend.',
    'Nobody measured how many homes status holders still get after a ban. That is why both ends are given. How many status holders are in reception in 2026 was not published and is computed here.',
  ),
  sources: ['kst-36831', 'kst-19637-3383', 'coa-bezetting'],
});
