/** 6a: is deterrence the main aim, at the cost of humane reception? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { notComputable } from './not-computable.ts';
import { PACKAGE } from './pairs.ts';
import { INFLOW, RECEPTION } from './rests-on.ts';
import { endsClause, led, longClause, sentenceOf, termsClause } from './sentence.ts';

export const q6a = ask({
  id: '6a',
  kind: 'not-computable',
  question: text(
    'Is afschrikken het doel, en zakt de opvang daardoor tot een minimum?',
    'Is deterrence the aim, and does reception fall to a minimum because of it?',
  ),
  pairs: [PACKAGE],
  observables: ['opvang.noodopvang', 'opvang.tekort', 'opvang.verhuizingen', 'instroom.totaal'],
  charts: ['opvang.noodopvang'],
  say: (worlds) =>
    sentenceOf(
      text('of afschrikken het doel is, is niet te berekenen', 'whether deterrence is the aim cannot be computed'),
      led(
        text('wat het pakket met de opvang doet wel', 'what the package does to reception can be'),
        termsClause(worlds, PACKAGE, 'opvang.noodopvang'),
      ),
      endsClause(worlds, PACKAGE, 'opvang.noodopvang'),
      longClause(worlds, PACKAGE, 'opvang.verhuizingen'),
    ),
  assumptions: [...INFLOW, ...RECEPTION, 'opvang.verhuizingen.regulier', 'opvang.verhuizingen.nood'],
  limits: notComputable.intention,
  sources: ['brief-mp-2024-10-25', 'adviesraad-rob-opvang'],
});
