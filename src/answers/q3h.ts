/** 3h: how are the duties of the convention on the rights of the child met? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { sourcesOf, treatiesFound, treatiesTable } from './record-tables.ts';
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
  pairs: [],
  observables: [],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `Het antwoord van 14 november 2025 noemt het kinderrechtenverdrag niet; van de ${String(articles.size)} artikelen die het pakket raakt, is bij ${String(advised.length)} een advies gevonden.`
        : `The answer of 14 November 2025 does not name the convention; of the ${String(articles.size)} articles the package touches, advice was found for ${String(advised.length)}.`,
    ),
  moreTables: () => [treatiesTable('children')],
  moreNumbers: () => [
    {
      label: text('Artikelen van het kinderrechtenverdrag die het pakket raakt', 'Articles of the convention that the package touches'),
      value: articles.size,
      unit: 'count',
      trace: sourcesOf(points).map((id) => `source:${id}`),
    },
  ],
  assumptions: [],
  limits: notComputable.law,
  sources: sourcesOf(points),
});
