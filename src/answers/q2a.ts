/** 2a: is the stress on inflow in proportion, when measures against the housing shortage are absent? */
import { text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { numberText } from '../figures/number-text.ts';
import { ask } from './ask.ts';
import { figureNumber } from './numbers.ts';
import { LESS_INFLOW, MORE_HOMES, PACKAGE } from './pairs.ts';
import { SEEKERS } from './rests-on.ts';
import { both, led, longClause, sentenceOf } from './sentence.ts';
import { scenariosTable } from './tables.ts';

const REGULAR = 'wonen.wachttijd.regulier.mediaan';
const HOMES = 'extraWoningen.perJaar';
const OUTCOMES = [
  REGULAR,
  'wonen.wachttijd.regulier.mediaan.krap',
  'wonen.toewijzingen.regulier',
  'wonen.toewijzingen.statushouder',
  'opvang.bezetting',
  'opvang.statushouders',
  'uitstroom.wachttijd.mediaan',
] as const;

export const q2a = ask({
  id: '2a',
  question: text(
    'Hoe verhoudt minder instroom zich tot meer woningen, als het gaat om het woningtekort?',
    'How does less inflow compare with more homes, where the housing shortage is concerned?',
  ),
  pairs: [LESS_INFLOW, MORE_HOMES, PACKAGE],
  observables: OUTCOMES,
  charts: [REGULAR],
  say: (worlds) =>
    sentenceOf(
      led(
        text('tienduizend aanvragen minder per jaar geeft', 'ten thousand applications fewer a year gives'),
        longClause(worlds, LESS_INFLOW, REGULAR),
      ),
      longClause(worlds, LESS_INFLOW, 'opvang.bezetting'),
      led(
        both((l) => {
          const homes = numberText(figure(HOMES).value, 0, l);
          return l === 'nl'
            ? `${homes} extra vrijkomende sociale huurwoningen per jaar geeft`
            : `${homes} extra social homes becoming free a year gives`;
        }),
        longClause(worlds, MORE_HOMES, REGULAR),
      ),
      longClause(worlds, MORE_HOMES, 'opvang.bezetting'),
    ),
  moreTables: (worlds) => [
    scenariosTable(
      worlds,
      [LESS_INFLOW, MORE_HOMES, PACKAGE],
      OUTCOMES,
      text('Minder instroom, meer woningen en het pakket naast elkaar', 'Less inflow, more homes and the package beside each other'),
    ),
  ],
  moreNumbers: () => [figureNumber(figure(HOMES))],
  assumptions: [HOMES, 'extraWoningen.opbouwMaanden', 'instroom.eerste.toekomst', ...SEEKERS],
  limits: text(
    'Twee rekenvoorbeelden naast elkaar, geen maatregelen: niemand heeft geraamd wat het kost om tienduizend aanvragen minder te krijgen of zoveel woningen meer te bouwen. Koopwoningen en particuliere huur zitten niet in het model. Het tekort van meer dan 400.000 woningen telt niet mee als grens.',
    'Two worked examples beside each other, not measures: nobody estimated what it costs to have ten thousand applications fewer or to build so many homes. Owner-occupied and private rented homes are not in the model. The shortage of over 400,000 homes is not a limit in it.',
  ),
  sources: ['kst-36831-3', 'enserve-2023'],
});
