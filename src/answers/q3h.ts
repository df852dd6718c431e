/** 3h: how are the duties of the convention on the rights of the child met? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside } from './headline.ts';
import { notComputable } from './not-computable.ts';
import { PACKAGE } from './pairs.ts';
import { sourcesOf, treatiesFound, treatiesTable } from './record-tables.ts';
import { BAN, CHILDREN, TASK } from './rests-on.ts';
import { both } from './sentence.ts';

const points = treatiesFound('children');
const advised = points.filter((point) => point.advice.nl !== 'Geen advies gevonden.');
const articles = new Set(points.map((point) => point.article));

export const q3h = ask({
  id: '3h',
  kind: 'record',
  question: text(
    'Hoe houdt de regering zich aan het kinderrechtenverdrag?',
    'How does the government keep to the convention on the rights of the child?',
  ),
  pairs: [PACKAGE],
  observables: ['opvang.kinderen', 'kinderen.verblijfsduur.mediaan', 'kinderen.schoolwisselingen', 'gezinnen.gescheiden'],
  charts: ['opvang.kinderen'],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `Dat zegt het antwoord van 14 november 2025 niet: het noemt het verdrag niet, en bij ${advised.length === 0 ? 'geen' : String(advised.length)} van de ${String(articles.size)} artikelen die het pakket raakt, is een advies gevonden.`
        : `The answer of 14 November 2025 does not say: it does not name the convention, and advice was found for ${advised.length === 0 ? 'none' : String(advised.length)} of the ${String(articles.size)} articles that the package touches.`,
    ),
  beside: (worlds) => [
    beside(worlds, PACKAGE, 'opvang.kinderen', 'long', text('artikel 3 en 27, wonen', 'articles 3 and 27, housing')),
    beside(worlds, PACKAGE, 'kinderen.verblijfsduur.mediaan', 'long', text('artikel 27, duur', 'article 27, length of stay')),
    beside(worlds, PACKAGE, 'kinderen.schoolwisselingen', 'long', text('artikel 28, onderwijs', 'article 28, education')),
    beside(worlds, PACKAGE, 'gezinnen.gescheiden', 'long', text('artikel 22, hereniging', 'article 22, reunion')),
  ],
  moreTables: (worlds) => [treatiesTable('children', worlds, PACKAGE)],
  moreNumbers: () => [
    {
      label: text('Artikelen van het kinderrechtenverdrag die het pakket raakt', 'Articles of the convention that the package touches'),
      value: articles.size,
      unit: 'count',
      trace: sourcesOf(points).map((id) => `source:${id}`),
    },
  ],
  assumptions: [...BAN, ...TASK, ...CHILDREN],
  limits: notComputable.law,
  sources: sourcesOf(points),
});
