/** 1d: how would the measure lower the number of asylum seekers? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { ONLY_BAN, PACKAGE } from './pairs.ts';
import { INFLOW } from './rests-on.ts';
import { led, longClause, sentenceOf, verdictOf } from './sentence.ts';

const INFLOW_TOTAL = 'instroom.totaal';

export const q1d = ask({
  id: '1d',
  question: text('Hoe zou deze maatregel voor minder asielzoekers zorgen?', 'How would this measure bring fewer asylum seekers?'),
  pairs: [ONLY_BAN, PACKAGE],
  observables: [INFLOW_TOTAL, 'gezinnen.gescheiden', 'vergunningen.totaal'],
  charts: [INFLOW_TOTAL],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, ONLY_BAN, INFLOW_TOTAL, {
        less: text(
          'alleen het verbod geeft in het model minder instroom, en dat komt doordat gezinnen later mogen nareizen',
          'the ban alone gives less inflow in the model, and that is because families may join later',
        ),
        more: text('alleen het verbod geeft in het model meer instroom', 'the ban alone gives more inflow in the model'),
        equal: text(
          'alleen het verbod verandert de instroom in het model vrijwel niet',
          'the ban alone hardly changes the inflow in the model',
        ),
        uncertain: text(
          'wat alleen het verbod met de instroom doet, is niet zeker',
          'what the ban alone does to the inflow is not certain',
        ),
      }),
      longClause(worlds, ONLY_BAN, INFLOW_TOTAL),
      led(text('met het hele pakket', 'with the whole package'), longClause(worlds, PACKAGE, INFLOW_TOTAL)),
      text(
        'dat laatste volgt uit aannames over instroom, niet uit een meting',
        'the latter follows from assumptions on inflow, not from a measurement',
      ),
    ),
  assumptions: INFLOW,
  limits: notComputable.behaviour,
  sources: ['kst-36703', 'kst-36704', 'mpp-2025-09'],
});
