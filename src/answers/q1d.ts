/** 1d: how would the measure lower the number of asylum seekers? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { notComputable } from './not-computable.ts';
import { ONLY_BAN, PACKAGE } from './pairs.ts';
import { INFLOW } from './rests-on.ts';

const INFLOW_TOTAL = 'instroom.totaal';

export const q1d = ask({
  id: '1d',
  question: text('Hoe zou deze maatregel voor minder asielzoekers zorgen?', 'How would this measure bring fewer asylum seekers?'),
  pairs: [ONLY_BAN, PACKAGE],
  observables: [INFLOW_TOTAL, 'gezinnen.gescheiden', 'vergunningen.totaal'],
  charts: [INFLOW_TOTAL],
  say: (worlds) =>
    headline(worlds, {
      pair: ONLY_BAN,
      id: INFLOW_TOTAL,
      subject: text('het aantal mensen dat asiel vraagt of nareist', 'the number of people who apply or join family'),
      under: text('met alleen het verbod', 'with only the ban'),
      verdict: {
        more: text('dat doet de maatregel niet', 'the measure does not'),
        less: text('alleen doordat gezinnen later mogen nareizen', 'only because families may join later'),
        equal: text('dat doet de maatregel nauwelijks', 'the measure hardly does'),
        uncertain: text('of de maatregel dat doet, is niet zeker', 'whether the measure does is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, ONLY_BAN, INFLOW_TOTAL, 'short'),
    beside(
      worlds,
      PACKAGE,
      INFLOW_TOTAL,
      'long',
      text(
        'met het hele pakket (dit volgt uit aannames over instroom, niet uit een meting)',
        'with the whole package (this follows from assumptions on inflow, not from a measurement)',
      ),
    ),
    beside(worlds, ONLY_BAN, 'gezinnen.gescheiden', 'long'),
  ],
  assumptions: INFLOW,
  limits: notComputable.behaviour,
  sources: ['kst-36703', 'kst-36704', 'mpp-2025-09'],
});
