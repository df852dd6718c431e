/** 5d: are status holders crowded out of transit sites? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { PACKAGE } from './pairs.ts';
import { sentenceOf, termsClause, verdictOf } from './sentence.ts';

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
    sentenceOf(
      verdictOf(worlds, PACKAGE, STATUS, {
        more: text(
          'met het pakket wonen er meer statushouders op doorstroomlocaties',
          'with the package more status holders live on transit sites',
        ),
        less: text(
          'met het pakket wonen er minder statushouders op doorstroomlocaties',
          'with the package fewer status holders live on transit sites',
        ),
        equal: text(
          'met het pakket wonen er vrijwel evenveel statushouders op doorstroomlocaties',
          'with the package nearly as many status holders live on transit sites',
        ),
        uncertain: text(
          'of er met het pakket meer statushouders op doorstroomlocaties wonen, is niet zeker',
          'whether more status holders live on transit sites with the package is not certain',
        ),
      }),
      termsClause(worlds, PACKAGE, STATUS),
      termsClause(worlds, PACKAGE, 'doorstroom.bezetting.overig'),
    ),
  assumptions: ['doorstroom.aandeelOverig', 'doorstroom.doelHuidig', 'doorstroom.doelPakket', 'omklappen.plaatsenPerMaand'],
  limits: text(
    'Welk deel van de plekken naar anderen gaat, is niet vastgelegd en is een aanname. Het model houdt die plekken apart: echte verdringing op één plek is daarmee niet te zien. Na 2028 vervalt de bekostiging van nu.',
    'Which part of the places goes to others is not laid down and is an assumption. The model keeps those places apart, so real crowding out on one place cannot be seen. Present funding lapses after 2028.',
  ),
  sources: ['stcrt-2025-11378', 'volkshuisvestingnederland-doorstroom'],
});
