/** 4a: how do uncertainty and a longer stay help integration? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, TASK, WORK } from './rests-on.ts';

const WORK_3 = 'integratie.werk.3jaar';

export const q4a = ask({
  id: '4a',
  question: text(
    'Hoe kan beleid met tijdelijke vergunningen en langer in de opvang helpen bij integratie?',
    'How can policy with temporary permits and longer reception help integration?',
  ),
  pairs: [PACKAGE],
  observables: [
    WORK_3,
    'integratie.werk.1jaar',
    'integratie.werk.5jaar',
    'integratie.startInburgering.mediaan',
    'uitstroom.wachttijd.mediaan',
  ],
  charts: [WORK_3, 'integratie.startInburgering.mediaan'],
  say: (worlds) =>
    headline(worlds, {
      pair: PACKAGE,
      id: WORK_3,
      subject: text('het deel dat drie jaar na de vergunning werk heeft', 'the share in work three years after the permit'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: {
        more: text('het helpt, gemeten aan werk', 'it helps, measured by work'),
        less: text('het helpt niet, gemeten aan werk', 'it does not help, measured by work'),
        equal: text('het maakt nauwelijks verschil, gemeten aan werk', 'it makes hardly any difference, measured by work'),
        uncertain: text('of het helpt, is niet zeker', 'whether it helps is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, WORK_3, 'short'),
    beside(worlds, PACKAGE, 'integratie.werk.5jaar', 'long'),
    beside(worlds, PACKAGE, 'integratie.startInburgering.mediaan', 'long'),
    beside(worlds, PACKAGE, 'uitstroom.wachttijd.mediaan', 'long'),
  ],
  assumptions: [...WORK, 'verblijfsduur.werkfactor', ...BAN, ...TASK],
  limits: text(
    'Het verband tussen wachten en werk komt uit onderzoek in Denemarken, Zwitserland en Duitsland. Voor Nederland is het niet gemeten. De Actieagenda Integratie heeft geen maat en telt niet mee.',
    'The link between waiting and work comes from research in Denmark, Switzerland and Germany. It was not measured for the Netherlands. The Actieagenda Integratie has no measure and does not count.',
  ),
  sources: ['hvidtfeldt-et-al-2018', 'hainmueller-et-al-2016', 'marbach-et-al-2018', 'kst-36703'],
});
