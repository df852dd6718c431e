/** 3a: what is the answer to the position of municipalities, provinces, corporations and COA? */
import { text } from '../base/text.ts';
import { ask, PAPER } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { positionsFound, positionsTable, sourcesOf } from './record-tables.ts';
import { both } from './sentence.ts';

const atTable = positionsFound.filter((position) => position.source === 'tk-2025d33554' && position.position.nl.startsWith('Steunt'));

export const q3a = ask({
  id: '3a',
  kind: 'record',
  question: text(
    'Wat is het antwoord op het standpunt van gemeenten, provincies, corporaties en COA?',
    'What is the answer to the position of municipalities, provinces, corporations and COA?',
  ),
  pairs: [],
  observables: [],
  say: () =>
    both((l) =>
      l === 'nl'
        ? `Een antwoord op hun drie bezwaren is niet gevonden: op 3 juli 2025 steunde geen van de ${String(atTable.length)} partijen die punten, en op 14 november 2025 zei het kabinet alleen dat er overleg is en dat er eerst een alternatief moet zijn.`
        : `No answer to their three objections was found: on 3 July 2025 none of the ${String(atTable.length)} parties supported those points, and on 14 November 2025 the cabinet only said that there are talks and that there must be an alternative first.`,
    ),
  beside: () => [
    text(
      'De drie punten: het verbod op voorrang, de intrekking van de Spreidingswet en het einde van de taakstelling.',
      'The three points: the ban on priority, the repeal of the Spreidingswet and the end of the task.',
    ),
    text(
      'Daarna: het coalitieakkoord van 30 januari 2026 houdt de Spreidingswet voorlopig, en de brief van 20 maart 2026 stelt het verbod uit tot er genoeg andere huisvesting is. Over het einde van de taak is geen besluit gevonden.',
      'Since then: the coalition agreement of 30 January 2026 keeps the Spreidingswet for now, and the letter of 20 March 2026 puts off the ban until there is enough other housing. No decision on the end of the task was found.',
    ),
  ],
  moreTables: () => [positionsTable(positionsFound, text('Standpunten over het pakket', 'Positions on the package'))],
  moreNumbers: () => [
    {
      label: text(
        'Partijen die het pakket op 3 juli 2025 op drie punten niet steunden',
        'Parties not supporting the package on three points on 3 July 2025',
      ),
      value: atTable.length,
      unit: 'count',
      trace: ['source:tk-2025d33554', `source:${PAPER}`],
    },
  ],
  assumptions: [],
  limits: notComputable.position,
  sources: sourcesOf(positionsFound),
});
