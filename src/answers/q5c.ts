/** 5c: what was changed since the Landelijke Regietafel of 3 July 2025? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { changesFound, positionsTable, sourcesOf } from './record-tables.ts';
import { both } from './sentence.ts';

const cabinet = changesFound.filter((change) => change.date <= '2025-11-14');
const later = changesFound.length - cabinet.length;

export const q5c = ask({
  id: '5c',
  kind: 'record',
  question: text(
    'Wat is er sinds de Regietafel van 3 juli 2025 veranderd om de bezwaren van VNG, IPO, Aedes en COA weg te nemen?',
    'What has changed since the Regietafel of 3 July 2025 to meet the objections of VNG, IPO, Aedes and COA?',
  ),
  pairs: [],
  observables: [],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `Tot en met het antwoord van 14 november 2025 zijn ${String(cabinet.length)} stappen gevonden en trok het kabinet geen van de drie betwiste maatregelen in; daarna volgden nog ${String(later)} stappen, waaronder de brief van 20 maart 2026 die het verbod uitstelt tot er genoeg andere huisvesting is.`
        : `Up to the answer of 14 November 2025 ${String(cabinet.length)} steps were found and the cabinet withdrew none of the three disputed measures; ${String(later)} more steps followed, among them the letter of 20 March 2026 that puts off the ban until there is enough other housing.`,
    ),
  moreTables: () => [positionsTable(changesFound, text('Stappen sinds 3 juli 2025', 'Steps since 3 July 2025'))],
  moreNumbers: () => [
    {
      label: text('Stappen gevonden sinds 3 juli 2025', 'Steps found since 3 July 2025'),
      value: changesFound.length,
      unit: 'count',
      trace: sourcesOf(changesFound).map((id) => `source:${id}`),
    },
  ],
  assumptions: [],
  limits: notComputable.position,
  sources: sourcesOf(changesFound),
});
