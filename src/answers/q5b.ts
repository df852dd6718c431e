/** 5b: which means do municipalities get to play their part? */
import { type Text, text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { unitText } from '../figures/number-text.ts';
import { sourceFind } from '../figures/sources.ts';
import { ask } from './ask.ts';
import { beside } from './headline.ts';
import { executabilityClause, executabilityOf, executabilityTable } from './executability.ts';
import { figureNumber } from './numbers.ts';
import { PACKAGE } from './pairs.ts';
import { ROUTES } from './rests-on.ts';
import { both, levelsClause, sentenceOf } from './sentence.ts';
import type { AnswerTable } from './question.ts';
import { termsOf } from './world.ts';

const AMOUNTS = [
  'sft.budget',
  'sft.bedrag.woning.2025-02',
  'sft.bedrag.woning',
  'sft.bedrag.socialeBeheer',
  'sft.bedrag.gesplitst',
  'sft.bedrag.kamer',
  'doorstroom.normbedrag',
  'doorstroom.plaatsen.gepland',
  'harplus.bedrag.regulier',
  'harplus.bedrag.tijdelijk',
] as const;

export const q5b = ask({
  id: '5b',
  question: text(
    'Welk geld en welke middelen krijgen gemeenten om hun rol te vervullen?',
    'Which money and means do municipalities get to play their part?',
  ),
  pairs: [PACKAGE],
  observables: ['geld.sft', 'geld.doorstroom', 'geld.harplus', 'opvang.kosten'],
  charts: ['geld.doorstroom', 'opvang.kosten'],
  say: () =>
    both((l) => {
      const [budget, daily, regular, temporary] = [
        'sft.budget',
        'doorstroom.normbedrag',
        'harplus.bedrag.regulier',
        'harplus.bedrag.tijdelijk',
      ].map((key) => unitText(figure(key).value, figure(key).unit, l));
      return l === 'nl'
        ? `Drie regelingen: de SFT met ${budget} tot en met 2027, doorstroomlocaties met ongeveer ${daily} per persoon per dag, en HAR+ met eenmalig ${regular} of ${temporary} per statushouder.`
        : `Three schemes: SFT with ${budget} to the end of 2027, transit sites with about ${daily} per person per day, and HAR+ with ${regular} or ${temporary} once per status holder.`;
    }),
  beside: (worlds) => [
    ...(['geld.sft', 'geld.doorstroom', 'geld.harplus'] as const).map((id) => sentenceOf(levelsClause(worlds, PACKAGE, id))),
    beside(worlds, PACKAGE, 'opvang.kosten', 'short'),
    beside(worlds, PACKAGE, 'opvang.kosten', 'long'),
    sentenceOf(executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short))),
  ],
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return [amountsTable(), ...(state === null ? [] : [executabilityTable(state)])];
  },
  moreNumbers: () => AMOUNTS.map((key) => figureNumber(figure(key))),
  assumptions: [...ROUTES, 'harplus.regulierPerMaand', 'harplus.tijdelijkePlaatsen', 'sft.woningenPerJaarHuidig'],
  limits: text(
    'Transitiekosten van doorstroomlocaties zijn niet gevonden en tellen niet mee. Het normbedrag komt uit de pers. Kosten voor inburgering, onderwijs, zorg en uitkering van gemeenten zitten niet in het model. Of het geld genoeg is, is een oordeel.',
    'Transition costs of transit sites were not found and do not count. The norm amount comes from the press. Municipal costs of integration, education, care and benefits are not in the model. Whether the money is enough is a judgement.',
  ),
  sources: ['rvo-sft', 'stcrt-2025-41315', 'stcrt-2025-11378', 'nhnieuws-n177206', 'kst-19637-3383', 'nos-2530030'],
});

/** What each scheme pays, as published. */
function amountsTable(): AnswerTable {
  return {
    caption: text('Bedragen in de regelingen', 'Amounts in the schemes'),
    columns: [text('Bedrag', 'Amount'), text('Hoeveel', 'How much'), text('Bron', 'Source')],
    rows: AMOUNTS.map((key) => {
      const found = figure(key);
      const title = isAssumption(found) ? '' : (sourceFind(found.source)?.title ?? found.source);
      const source: Text = text(title, title);
      return [found.label, both((l) => unitText(found.value, found.unit, l)), source];
    }),
  };
}
