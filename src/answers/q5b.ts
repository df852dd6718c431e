/** 5b: which means do municipalities get to play their part? */
import { text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { ask } from './ask.ts';
import { executabilityClause, executabilityOf, executabilityTable } from './executability.ts';
import { figureNumber } from './numbers.ts';
import { PACKAGE } from './pairs.ts';
import { ROUTES } from './rests-on.ts';
import { levelClause, longClause, sentenceOf } from './sentence.ts';
import { termsOf } from './world.ts';

const SCHEMES = ['geld.sft', 'geld.doorstroom', 'geld.harplus'] as const;

export const q5b = ask({
  id: '5b',
  question: text(
    'Welk geld en welke middelen krijgen gemeenten om hun rol te vervullen?',
    'Which money and means do municipalities get to play their part?',
  ),
  pairs: [PACKAGE],
  observables: [...SCHEMES, 'opvang.kosten'],
  charts: ['geld.doorstroom', 'opvang.kosten'],
  say: (worlds) => {
    const { short } = termsOf(worlds, PACKAGE);
    return sentenceOf(
      text(
        'met het pakket gaat er in het model dit geld naar de drie regelingen',
        'with the package the model has this money go to the three schemes',
      ),
      ...SCHEMES.map((id) => levelClause(worlds, PACKAGE, id, short)),
      longClause(worlds, PACKAGE, 'opvang.kosten'),
      executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), short)),
    );
  },
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return state === null ? [] : [executabilityTable(state)];
  },
  moreNumbers: () => ['doorstroom.normbedrag', 'doorstroom.plaatsen.gepland'].map((key) => figureNumber(figure(key))),
  assumptions: [...ROUTES, 'harplus.regulierPerMaand', 'harplus.tijdelijkePlaatsen', 'sft.woningenPerJaarHuidig'],
  limits: text(
    'Transitiekosten van doorstroomlocaties zijn niet gevonden en tellen niet mee. Het normbedrag komt uit de pers. Kosten voor inburgering, onderwijs, zorg en uitkering van gemeenten zitten niet in het model. Of het geld genoeg is, is een oordeel.',
    'Transition costs of transit sites were not found and do not count. The norm amount comes from the press. Municipal costs of integration, education, care and benefits are not in the model. Whether the money is enough is a judgement.',
  ),
  sources: ['rvo-sft', 'stcrt-2025-41315', 'stcrt-2025-11378', 'nhnieuws-n177206', 'kst-19637-3383', 'nos-2530030'],
});
