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
        ? `Op de Landelijke Regietafel van 3 juli 2025 steunden ${String(atTable.length)} van de ${String(atTable.length)} partijen het pakket op drie punten niet; het antwoord van 14 november 2025 gaat daar niet punt voor punt op in, maar zegt dat overleg is begonnen en dat er een alternatief moet zijn voordat de taak vervalt.`
        : `At the Landelijke Regietafel of 3 July 2025 ${String(atTable.length)} of ${String(atTable.length)} parties did not support the package on three points; the answer of 14 November 2025 does not go into that point by point, but says that talks have begun and that there must be an alternative before the task lapses.`,
    ),
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
