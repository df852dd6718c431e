/** 5c: what was changed since the Landelijke Regietafel of 3 July 2025? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { changesFound, positionsTable, sourcesOf, timelineTable } from './record-tables.ts';
import { both } from './sentence.ts';

const meeting = changesFound.filter((change) => change.meets);
const later = meeting.filter((change) => change.date > '2025-11-14').length;

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
        ? `Tot 14 november 2025 geen aanpassing van de drie betwiste maatregelen, alleen overleg en de voorwaarde van een alternatief; daarna ${later === 1 ? 'is' : 'zijn'} ${String(later)} ${later === 1 ? 'stap' : 'stappen'} gevonden: de Spreidingswet blijft voorlopig en het verbod wacht op genoeg andere huisvesting.`
        : `Up to 14 November 2025 no adjustment of the three disputed measures, only talks and the condition of an alternative; after it ${String(later)} ${later === 1 ? 'step was' : 'steps were'} found: the Spreidingswet stays for now and the ban waits for enough other housing.`,
    ),
  beside: () => [
    text(
      'Over het einde van de taakstelling is tot september 2026 geen besluit gevonden.',
      'No decision on the end of the task was found up to September 2026.',
    ),
  ],
  moreTables: () => [
    positionsTable(changesFound, text('Wat er sinds 3 juli 2025 is gebeurd', 'What has happened since 3 July 2025')),
    timelineTable(),
  ],
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
