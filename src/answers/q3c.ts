/** 3c: how is it prevented that direction turns into non-commitment and chaos? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { ALTERNATIVE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { TASK } from './rests-on.ts';
import { endsClause, led, longClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

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
    sentenceOf(
      verdictOf(worlds, ALTERNATIVE, STATUS, {
        less: text(
          'een alternatief dat werkt, geeft minder statushouders in de opvang dan niets in de plaats',
          'a working alternative gives fewer status holders in reception than nothing in its place',
        ),
        more: text(
          'een alternatief dat werkt, geeft meer statushouders in de opvang dan niets in de plaats',
          'a working alternative gives more status holders in reception than nothing in its place',
        ),
        equal: text(
          'een alternatief dat werkt, maakt vrijwel geen verschil met niets in de plaats',
          'a working alternative makes nearly no difference from nothing in its place',
        ),
        uncertain: text(
          'of een alternatief dat werkt altijd beter is dan niets in de plaats, is niet zeker',
          'whether a working alternative is always better than nothing in its place is not certain',
        ),
      }),
      termsClause(worlds, ALTERNATIVE, STATUS),
      endsClause(worlds, ALTERNATIVE, STATUS),
      led(
        text('zonder alternatief tegenover huidig recht', 'without alternative against the law as it stands'),
        longClause(worlds, WITHOUT_ALTERNATIVE, STATUS),
      ),
    ),
  assumptions: TASK,
  limits: text(
    'Chaos in het bestuur is niet te berekenen. Het model laat alleen zien wat er gebeurt als de inzet van gemeenten na de taak zakt en een alternatief dat verlies helemaal of niet voorkomt.',
    'Administrative chaos cannot be computed. The model shows only what happens when municipal effort falls after the task and an alternative prevents that loss wholly or not at all.',
  ),
  sources: ['tk-2025d33554'],
});
