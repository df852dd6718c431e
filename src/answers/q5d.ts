/** 5d: are status holders crowded out of transit sites? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { PACKAGE } from './pairs.ts';

const STATUS = 'doorstroom.bezetting.statushouder';

export const q5d = ask({
  id: '5d',
  question: text(
    'Raken statushouders achterop als ook anderen op doorstroomlocaties mogen wonen?',
    'Do status holders fall behind when others may live on transit sites too?',
  ),
  pairs: [PACKAGE],
  observables: [STATUS, 'doorstroom.bezetting.overig', 'uitstroom.route.doorstroom'],
  charts: [STATUS, 'doorstroom.bezetting.overig'],
  say: (worlds) =>
    headline(worlds, {
      pair: PACKAGE,
      id: STATUS,
      subject: text('het aantal statushouders op doorstroomlocaties', 'the number of status holders on transit sites'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: {
        more: text('in aantal niet', 'in number they do not'),
        less: text('in aantal wel', 'in number they do'),
        equal: text('in aantal nauwelijks', 'in number hardly'),
        uncertain: text('dat is niet zeker', 'that is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, STATUS, 'short'),
    beside(worlds, PACKAGE, 'doorstroom.bezetting.overig', 'short'),
    beside(worlds, PACKAGE, 'doorstroom.bezetting.overig', 'long'),
  ],
  assumptions: ['doorstroom.aandeelOverig', 'doorstroom.doelHuidig', 'doorstroom.doelPakket', 'omklappen.plaatsenPerMaand'],
  limits: text(
    'Welk deel van de plekken naar anderen gaat, is niet vastgelegd en is een aanname. Het model houdt die plekken apart: echte verdringing op één plek is daarmee niet te zien. Na 2028 vervalt de bekostiging van nu.',
    'Which part of the places goes to others is not laid down and is an assumption. The model keeps those places apart, so real crowding out on one place cannot be seen. Present funding lapses after 2028.',
  ),
  sources: ['stcrt-2025-11378', 'volkshuisvestingnederland-doorstroom'],
});
