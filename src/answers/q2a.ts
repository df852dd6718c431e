/** 2a: is the stress on inflow in proportion, when measures against the housing shortage are absent? */
import { text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { numberText } from '../figures/number-text.ts';
import { ask } from './ask.ts';
import { beside, changeText } from './headline.ts';
import { whenText } from './horizon.ts';
import { figureNumber } from './numbers.ts';
import { LESS_INFLOW, MORE_HOMES, PACKAGE } from './pairs.ts';
import { SEEKERS } from './rests-on.ts';
import { bandText, both } from './sentence.ts';
import { scenariosTable } from './tables.ts';
import { effectsOf } from './world.ts';

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

const FEWER = text('tienduizend aanvragen minder per jaar', 'ten thousand applications fewer a year');
const MORE = text('meer vrijkomende woningen', 'more homes becoming free');
const INFLOW_HELPS = text(
  'Minder instroom scheelt hen in dit rekenvoorbeeld het meest',
  'Less inflow helps them most in this worked example',
);
const HOMES_HELP = text('Meer woningen schelen hen in dit rekenvoorbeeld het meest', 'More homes help them most in this worked example');
const BOTH_HELP = text('Beide schelen hen in dit rekenvoorbeeld evenveel', 'Both help them as much in this worked example');

export const q2a = ask({
  id: '2a',
  question: text(
    'Hoe verhoudt minder instroom zich tot meer woningen, als het gaat om het woningtekort?',
    'How does less inflow compare with more homes, where the housing shortage is concerned?',
  ),
  pairs: [LESS_INFLOW, MORE_HOMES, PACKAGE],
  observables: OUTCOMES,
  charts: [REGULAR],
  say: (worlds) => {
    const [less, homes] = [LESS_INFLOW, MORE_HOMES].map((pair) => effectsOf(worlds, pair, 'midden', REGULAR).long);
    if (less === null || homes === null) return text('Niet te geven.', 'Not available.');
    const helps = less.p50 < homes.p50 ? INFLOW_HELPS : homes.p50 < less.p50 ? HOMES_HELP : BOTH_HELP;
    return both((l) => {
      const [when, extra] = [whenText(less.month, less.yearly)[l], numberText(figure(HOMES).value, 0, l)];
      const [a, b] = [less, homes].map((effect) => `${changeText(effect, l)} (${bandText(effect, l)})`);
      return l === 'nl'
        ? `${helps.nl}: ${when} is de wachttijd van andere woningzoekenden met tienduizend aanvragen minder per jaar ${a}, en met ${extra} vrijkomende sociale huurwoningen meer per jaar ${b}.`
        : `${helps.en}: ${when} the wait of other seekers is ${a} with ten thousand applications fewer a year, and ${b} with ${extra} more social homes becoming free a year.`;
    });
  },
  beside: (worlds) => [
    beside(worlds, LESS_INFLOW, 'opvang.bezetting', 'long', FEWER),
    beside(worlds, MORE_HOMES, 'opvang.bezetting', 'long', MORE),
    beside(worlds, PACKAGE, REGULAR, 'long', text('het hele pakket', 'the whole package')),
  ],
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
