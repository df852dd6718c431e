/** 4b: does uncertainty lower participation and the results of integration? */
import { type Text, text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { numberText } from '../figures/number-text.ts';
import { ask } from './ask.ts';
import { YES_WHEN_LESS, beside, headline } from './headline.ts';
import { figureNumber } from './numbers.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, TASK, WORK } from './rests-on.ts';
import { both } from './sentence.ts';

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
    headline(worlds, {
      pair: PACKAGE,
      id: WORK_5,
      subject: text('het deel dat vijf jaar na de vergunning werk heeft', 'the share in work five years after the permit'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: YES_WHEN_LESS,
    }),
  beside: (worlds) => [beside(worlds, PACKAGE, WORK_5, 'short'), factorLine()],
  moreNumbers: () => [figureNumber(FACTOR)],
  assumptions: ['verblijfsduur.werkfactor', 'verblijfsduur.aanloopMaanden', ...WORK, ...BAN, ...TASK],
  limits: text(
    'Het verschil met het pakket komt van kortere vergunningen en van langer wachten samen. Het bewijs voor kortere vergunningen gaat over Denemarken en over eisen voor permanent verblijf. Resultaten van de inburgering (taal, examens) zijn niet berekend. Hoeveel vergunningen na een herbeoordeling vervallen, is onbekend.',
    'The difference with the package comes from shorter permits and longer waits together. The evidence on shorter permits is Danish and about conditions for permanent residence. Integration results (language, exams) are not computed. How many permits lapse after reassessment is unknown.',
  ),
  sources: ['arendt-dustmann-ku-2025', 'kilstrom-larsen-olme-2023', 'rockwool-2021-permanent', 'tk-2026d03890'],
});

/** The assumption behind shorter permits, with its range. */
const factorLine = (): Text =>
  both((l) => {
    const [value, low, high] = [FACTOR.value, ...(isAssumption(FACTOR) ? [FACTOR.spread.low, FACTOR.spread.high] : [])].map((n) =>
      numberText(n, 2, l),
    );
    return l === 'nl'
      ? `Aanname: kortere vergunningen maken de kans op werk ${value} keer zo groot (${low} tot ${high}).`
      : `Assumption: shorter permits make the chance of work ${value} times as large (${low} to ${high}).`;
  });
