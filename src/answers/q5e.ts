/** 5e: which safeguards prevent displacement on transit sites? */
import { type Text, text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { unitText } from '../figures/number-text.ts';
import { ask } from './ask.ts';
import { beside } from './headline.ts';
import { figureNumber } from './numbers.ts';
import { PACKAGE } from './pairs.ts';
import { both } from './sentence.ts';

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
  say: () =>
    text(
      'Een vast aantal plekken voor statushouders is niet gevonden; wel betaalt het Rijk alleen hun plekken en koppelt het COA hen aan de gemeente.',
      'No fixed number of places for status holders was found; the state does pay for their places only, and COA couples them to the municipality.',
    ),
  beside: (worlds) => [
    othersLine(),
    beside(worlds, PACKAGE, 'doorstroom.bezetting.statushouder', 'long'),
    beside(worlds, PACKAGE, 'doorstroom.bezetting.overig', 'long'),
  ],
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

/** How many places the model keeps for others: nobody laid it down. */
const othersLine = (): Text =>
  both((l) => {
    const share = unitText(OTHERS.value, OTHERS.unit, l);
    return l === 'nl'
      ? `Aanname: ${share} van de plekken is voor anderen. Wat een garantie van 70 op 30 doet, laat doorstroom mixed zien.`
      : `Assumption: ${share} of the places are for others. What a guarantee of 70 to 30 does, is shown by doorstroom mixed.`;
  });
