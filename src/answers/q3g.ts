/** 3g: what does the package mean for children in reception? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, CHILDREN, TASK } from './rests-on.ts';
import { endsClause, longClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

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
    sentenceOf(
      verdictOf(worlds, PACKAGE, CHILD, {
        more: text('met het pakket zijn er meer kinderen in de opvang', 'with the package there are more children in reception'),
        less: text('met het pakket zijn er minder kinderen in de opvang', 'with the package there are fewer children in reception'),
        equal: text(
          'met het pakket zijn er vrijwel evenveel kinderen in de opvang',
          'with the package there are nearly as many children in reception',
        ),
        uncertain: text(
          'of er met het pakket meer kinderen in de opvang zijn, is niet zeker',
          'whether there are more children in reception with the package is not certain',
        ),
      }),
      termsClause(worlds, PACKAGE, CHILD),
      endsClause(worlds, PACKAGE, CHILD),
      longClause(worlds, PACKAGE, 'kinderen.verblijfsduur.mediaan'),
    ),
  assumptions: [...BAN, ...TASK, ...CHILDREN],
  limits: text(
    'Hoe groot gezinnen zijn en hoe vaak kinderen verhuizen, is niet gepubliceerd: dat zijn aannames. Gezondheid, veiligheid en schoolresultaten zitten niet in het model. Kinderen zonder ouders zijn niet apart berekend.',
    'How large families are and how often children move was not published: those are assumptions. Health, safety and school results are not in the model. Children without parents are not computed apart.',
  ),
  sources: ['tk-2025d34097', 'nos-jeugdjournaal-2024-07', 'schulinck-grote-gezinnen', 'kst-36703'],
});
