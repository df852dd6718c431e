/** 5e: which safeguards prevent displacement on transit sites? */
import { text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { unitText } from '../figures/number-text.ts';
import { ask } from './ask.ts';
import { figureNumber } from './numbers.ts';
import { PACKAGE } from './pairs.ts';
import { both, sentenceOf, termsClause } from './sentence.ts';

const OTHERS = figure('doorstroom.aandeelOverig');

export const q5e = ask({
  id: '5e',
  kind: 'record',
  question: text(
    'Welke waarborgen zijn er tegen verdringing op doorstroomlocaties?',
    'Which safeguards are there against displacement on transit sites?',
  ),
  pairs: [PACKAGE],
  observables: ['doorstroom.bezetting.statushouder', 'doorstroom.bezetting.overig', 'wonen.toewijzingen.regulier'],
  charts: ['doorstroom.bezetting.statushouder'],
  say: (worlds) =>
    sentenceOf(
      text(
        'in de stukken is één prikkel gevonden (het Rijk betaalt alleen voor statushouders) en geen gegarandeerd aantal plekken',
        'the papers hold one incentive (the state pays for status holders only) and no guaranteed number of places',
      ),
      both((l) =>
        l === 'nl'
          ? `het model houdt ${unitText(OTHERS.value, OTHERS.unit, l)} van de plekken apart voor anderen`
          : `the model keeps ${unitText(OTHERS.value, OTHERS.unit, l)} of the places for others`,
      ),
      termsClause(worlds, PACKAGE, 'doorstroom.bezetting.statushouder'),
    ),
  moreTables: () => [
    {
      caption: text('Waarborgen tegen verdringing', 'Safeguards against displacement'),
      columns: [text('Waarborg', 'Safeguard'), text('Gevonden?', 'Found?')],
      rows: [
        [
          text('Het Rijk betaalt alleen plekken van statushouders', 'The state pays only for places of status holders'),
          text('Ja, antwoord 5', 'Yes, answer 5'),
        ],
        [
          text('Bewoners zijn door het COA aan de gemeente of regio gekoppeld', 'Residents are coupled to municipality or region by COA'),
          text('Ja, Stcrt. 2025, 11378', 'Yes, Stcrt. 2025, 11378'),
        ],
        [
          text('Een vast deel of aantal plekken voor statushouders', 'A fixed share or number of places for status holders'),
          text('Nee', 'No'),
        ],
        [text('Toezicht op de verdeling', 'Supervision of the split'), text('Nee', 'No')],
      ],
    },
  ],
  moreNumbers: () => [figureNumber(OTHERS)],
  assumptions: ['doorstroom.aandeelOverig', 'doorstroom.doelPakket'],
  limits: text(
    'Afspraken per locatie kunnen waarborgen bevatten die hier niet bekend zijn.',
    'Agreements per site may hold safeguards that are not known here.',
  ),
  sources: ['stcrt-2025-11378', 'volkshuisvestingnederland-doorstroom'],
});
