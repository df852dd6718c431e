/** 5c: what was changed since the Landelijke Regietafel of 3 July 2025? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { changesFound, positionsTable, sourcesOf } from './record-tables.ts';
import { both } from './sentence.ts';

const meeting = changesFound.filter((change) => change.meets);
const answered = meeting.filter((change) => change.date <= '2025-11-14').length;
const later = meeting.length - answered;

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
        ? `Stappen die op de bezwaren ingaan, tot en met het antwoord van 14 november 2025: ${String(answered)} (overleg en de voorwaarde van een alternatief, terwijl geen van de drie betwiste maatregelen werd ingetrokken); daarna: ${String(later)}, waaronder de brief van 20 maart 2026 die het verbod uitstelt tot er genoeg andere huisvesting is; een besluit over de taakstelling is niet gevonden.`
        : `Steps that speak to the objections, up to the answer of 14 November 2025: ${String(answered)} (talks and the condition of an alternative, while none of the three disputed measures was withdrawn); after it: ${String(later)}, among them the letter of 20 March 2026 that puts off the ban until there is enough other housing; no decision on the task was found.`,
    ),
  moreTables: () => [positionsTable(changesFound, text('Wat er sinds 3 juli 2025 is gebeurd', 'What has happened since 3 July 2025'))],
  moreNumbers: () => [
    {
      label: text('Stappen sinds 3 juli 2025 die op de bezwaren ingaan', 'Steps since 3 July 2025 that speak to the objections'),
      value: meeting.length,
      unit: 'count',
      trace: sourcesOf(meeting).map((id) => `source:${id}`),
    },
  ],
  assumptions: [],
  limits: notComputable.position,
  sources: sourcesOf(changesFound),
});
