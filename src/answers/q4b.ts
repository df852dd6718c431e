/** 4b: does uncertainty lower participation and the results of integration? */
import { text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { numberText } from '../figures/number-text.ts';
import { ask } from './ask.ts';
import { figureNumber } from './numbers.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, TASK, WORK } from './rests-on.ts';
import { both, endsClause, longClause, sentenceOf, verdictOf } from './sentence.ts';

const FACTOR = figure('verblijfsduur.werkfactor');
const WORK_5 = 'integratie.werk.5jaar';

export const q4b = ask({
  id: '4b',
  question: text(
    'Leiden onzekerheid en weinig uitzicht tot minder meedoen en slechter inburgeren?',
    'Do uncertainty and little prospect lead to less participation and worse integration?',
  ),
  pairs: [PACKAGE],
  observables: [WORK_5, 'integratie.werk.3jaar', 'integratie.startInburgering.mediaan'],
  charts: [WORK_5],
  say: (worlds) =>
    sentenceOf(
      text('het kabinet erkent dat onzekerheid nadelig kan zijn', 'the cabinet acknowledges that uncertainty can be harmful'),
      both((l) => {
        const [value, low, high] = [
          FACTOR.value,
          isAssumption(FACTOR) ? FACTOR.spread.low : FACTOR.value,
          isAssumption(FACTOR) ? FACTOR.spread.high : FACTOR.value,
        ].map((n) => numberText(n, 2, l));
        return l === 'nl'
          ? `het model rekent voor kortere vergunningen met een factor ${value} op de kans op werk (${low} tot ${high})`
          : `the model uses a factor ${value} on the chance of work for shorter permits (${low} to ${high})`;
      }),
      verdictOf(worlds, PACKAGE, WORK_5, {
        less: text('met het pakket is werk na vijf jaar lager', 'with the package work after five years is lower'),
        more: text('met het pakket is werk na vijf jaar hoger', 'with the package work after five years is higher'),
        equal: text('met het pakket is werk na vijf jaar vrijwel gelijk', 'with the package work after five years is nearly equal'),
        uncertain: text(
          'wat het pakket met werk na vijf jaar doet, is niet zeker',
          'what the package does to work after five years is not certain',
        ),
      }),
      longClause(worlds, PACKAGE, WORK_5),
      endsClause(worlds, PACKAGE, WORK_5),
    ),
  moreNumbers: () => [figureNumber(FACTOR)],
  assumptions: ['verblijfsduur.werkfactor', 'verblijfsduur.aanloopMaanden', ...WORK, ...BAN, ...TASK],
  limits: text(
    'Het verschil met het pakket komt van kortere vergunningen en van langer wachten samen. Het bewijs voor kortere vergunningen gaat over Denemarken en over eisen voor permanent verblijf. Resultaten van de inburgering (taal, examens) zijn niet berekend. Hoeveel vergunningen na een herbeoordeling vervallen, is onbekend.',
    'The difference with the package comes from shorter permits and longer waits together. The evidence on shorter permits is Danish and about conditions for permanent residence. Integration results (language, exams) are not computed. How many permits lapse after reassessment is unknown.',
  ),
  sources: ['arendt-dustmann-ku-2025', 'kilstrom-larsen-olme-2023', 'rockwool-2021-permanent', 'tk-2026d03890'],
});
