/** 3c: how is it prevented that direction turns into non-commitment and chaos? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { ALTERNATIVE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { TASK } from './rests-on.ts';

const STATUS = 'opvang.statushouders';

export const q3c = ask({
  id: '3c',
  question: text(
    'Wat voorkomt dat de regie van het Rijk vrijblijvend wordt en chaos geeft, ook in de opvang?',
    'What prevents the direction of the state from becoming non-committal and chaotic, also in reception?',
  ),
  pairs: [ALTERNATIVE, WITHOUT_ALTERNATIVE],
  observables: [STATUS, 'uitstroom.gehuisvest', 'opvang.noodopvang', 'opvang.verhuizingen'],
  charts: [STATUS, 'opvang.noodopvang'],
  say: (worlds) =>
    headline(worlds, {
      pair: ALTERNATIVE,
      id: STATUS,
      subject: text('het aantal statushouders in de opvang', 'the number of status holders in reception'),
      under: text('met een alternatief dat werkt', 'with a working alternative'),
      than: text('met niets in de plaats', 'with nothing in its place'),
      verdict: {
        more: text('een alternatief voorkomt dat niet', 'an alternative does not prevent that'),
        less: text('een alternatief dat werkt voorkomt een deel', 'a working alternative prevents part of it'),
        equal: text('een alternatief maakt nauwelijks verschil', 'an alternative makes hardly any difference'),
        uncertain: text('of een alternatief dat voorkomt, is niet zeker', 'whether an alternative prevents that is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, ALTERNATIVE, STATUS, 'short'),
    beside(
      worlds,
      WITHOUT_ALTERNATIVE,
      STATUS,
      'long',
      text('zonder alternatief tegenover huidig recht', 'without alternative against the law as it stands'),
    ),
    beside(worlds, ALTERNATIVE, 'opvang.noodopvang', 'long'),
    beside(worlds, ALTERNATIVE, 'opvang.verhuizingen', 'long'),
  ],
  assumptions: TASK,
  limits: text(
    'Chaos in het bestuur is niet te berekenen. Het model laat alleen zien wat er gebeurt als de inzet van gemeenten na de taak zakt en een alternatief dat verlies helemaal of niet voorkomt.',
    'Administrative chaos cannot be computed. The model shows only what happens when municipal effort falls after the task and an alternative prevents that loss wholly or not at all.',
  ),
  sources: ['tk-2025d33554'],
});
