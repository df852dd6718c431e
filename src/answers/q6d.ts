/** 6d: how is it ensured that the measures do not conflict with treaties? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { PACKAGE } from './pairs.ts';
import { sourcesOf, treatiesFound, treatiesTable } from './record-tables.ts';
import { BAN, CHILDREN, TASK } from './rests-on.ts';
import { both } from './sentence.ts';

const points = treatiesFound('all');
const advised = points.filter((point) => point.advice.nl !== 'Geen advies gevonden.');

export const q6d = ask({
  id: '6d',
  kind: 'record',
  question: text(
    'Hoe is gezorgd dat de maatregelen niet botsen met verdragen en mensenrechten?',
    'How is it ensured that the measures do not clash with treaties and human rights?',
  ),
  pairs: [PACKAGE],
  observables: [
    'uitstroom.wachttijd.mediaan',
    'gezinnen.gescheiden',
    'opvang.kinderen',
    'kinderen.verblijfsduur.mediaan',
    'kinderen.schoolwisselingen',
  ],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `Dat zegt het antwoord van 14 november 2025 niet; van de ${String(points.length)} punten waar een maatregel een verdragsartikel raakt, is bij ${String(advised.length)} een advies gevonden, alle over het verbod op voorrang.`
        : `The answer of 14 November 2025 does not say; of the ${String(points.length)} points where a measure touches a treaty article, advice was found for ${String(advised.length)}, all on the ban on priority.`,
    ),
  moreTables: (worlds) => [treatiesTable('all', worlds, PACKAGE)],
  moreNumbers: () => [
    {
      label: text('Punten waar een maatregel een verdragsartikel raakt', 'Points where a measure touches a treaty article'),
      value: points.length,
      unit: 'count',
      trace: sourcesOf(points).map((id) => `source:${id}`),
    },
    {
      label: text('Daarvan met een gevonden advies', 'Of these with advice found'),
      value: advised.length,
      unit: 'count',
      trace: sourcesOf(advised).map((id) => `source:${id}`),
    },
  ],
  assumptions: [...BAN, ...TASK, ...CHILDREN],
  limits: notComputable.law,
  sources: sourcesOf(points),
});
