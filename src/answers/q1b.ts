/** 1b: does the measure relieve the reception centres? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { ONLY_BAN, PACKAGE } from './pairs.ts';
import { BAN, RECEPTION, ROUTES, TASK } from './rests-on.ts';

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
    headline(worlds, {
      pair: PACKAGE,
      id: STATUS,
      subject: text('het aantal statushouders in de opvang', 'the number of status holders in reception'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: {
        more: text('het helpt niet', 'it does not help'),
        less: text('het helpt', 'it helps'),
        equal: text('het helpt nauwelijks', 'it hardly helps'),
        uncertain: text('of het helpt, is niet zeker', 'whether it helps is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, STATUS, 'short'),
    beside(worlds, ONLY_BAN, STATUS, 'long', text('met alleen het verbod', 'with only the ban')),
    beside(worlds, PACKAGE, 'uitstroom.wachttijd.mediaan', 'long'),
    beside(worlds, PACKAGE, 'opvang.bezetting', 'long'),
  ],
  assumptions: [...BAN, ...TASK, ...ROUTES, ...RECEPTION],
  limits: text(
    'Niemand heeft gemeten hoeveel woningen statushouders na een verbod nog krijgen. Daarom staan beide uitersten erbij. Hoeveel statushouders er in 2026 in de opvang zijn, is niet gepubliceerd en is hier berekend.',
    'Nobody measured how many homes status holders still get after a ban. That is why both ends are given. How many status holders are in reception in 2026 was not published and is computed here.',
  ),
  sources: ['kst-36831', 'kst-19637-3383', 'coa-bezetting'],
});
