/** 3g: what does the package mean for children in reception? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, CHILDREN, TASK } from './rests-on.ts';

const CHILD = 'opvang.kinderen';

export const q3g = ask({
  id: '3g',
  question: text('Wat betekent het pakket voor kinderen in de opvang?', 'What does the package mean for children in reception?'),
  pairs: [PACKAGE],
  observables: [
    CHILD,
    'kinderen.verblijfsduur.mediaan',
    'kinderen.schoolwisselingen',
    'gezinnen.gescheiden',
    'wonen.grotegezinnen.wachtend',
  ],
  charts: [CHILD, 'kinderen.verblijfsduur.mediaan', 'gezinnen.gescheiden'],
  say: (worlds) =>
    headline(worlds, {
      pair: PACKAGE,
      id: CHILD,
      subject: text('het aantal kinderen in de opvang', 'the number of children in reception'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: {
        more: text('meer kinderen in de opvang', 'more children in reception'),
        less: text('minder kinderen in de opvang', 'fewer children in reception'),
        equal: text('vrijwel evenveel kinderen in de opvang', 'nearly as many children in reception'),
        uncertain: text(
          'of er meer kinderen in de opvang komen, is niet zeker',
          'whether there will be more children in reception is not certain',
        ),
      },
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, CHILD, 'short'),
    beside(worlds, PACKAGE, 'kinderen.verblijfsduur.mediaan', 'long'),
    beside(worlds, PACKAGE, 'kinderen.schoolwisselingen', 'long'),
    beside(worlds, PACKAGE, 'gezinnen.gescheiden', 'long'),
    beside(worlds, PACKAGE, 'wonen.grotegezinnen.wachtend', 'long'),
  ],
  assumptions: [...BAN, ...TASK, ...CHILDREN],
  limits: text(
    'Hoe groot gezinnen zijn en hoe vaak kinderen verhuizen, is niet gepubliceerd: dat zijn aannames. Gezondheid, veiligheid en schoolresultaten zitten niet in het model. Kinderen zonder ouders zijn niet apart berekend.',
    'How large families are and how often children move was not published: those are assumptions. Health, safety and school results are not in the model. Children without parents are not computed apart.',
  ),
  sources: ['tk-2025d34097', 'nos-jeugdjournaal-2024-07', 'schulinck-grote-gezinnen', 'kst-36703'],
});
