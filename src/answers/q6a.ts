/** 6a: is deterrence the main aim, at the cost of humane reception? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { notComputable } from './not-computable.ts';
import { PACKAGE } from './pairs.ts';
import { INFLOW, RECEPTION } from './rests-on.ts';

const SHOWN = text(
  'of afschrikken het doel is, is niet te berekenen, wel dit',
  'whether deterrence is the aim cannot be computed, this can',
);
const DOING_ONLY = { more: SHOWN, less: SHOWN, equal: SHOWN, uncertain: SHOWN };

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
    headline(worlds, {
      pair: PACKAGE,
      id: 'opvang.noodopvang',
      subject: text('het aantal mensen in noodopvang', 'the number of people in emergency reception'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: DOING_ONLY,
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, 'opvang.noodopvang', 'short'),
    beside(worlds, PACKAGE, 'opvang.tekort', 'long'),
    beside(worlds, PACKAGE, 'opvang.verhuizingen', 'long'),
    beside(worlds, PACKAGE, 'instroom.totaal', 'long'),
  ],
  assumptions: [...INFLOW, ...RECEPTION, 'opvang.verhuizingen.regulier', 'opvang.verhuizingen.nood'],
  limits: notComputable.intention,
  sources: ['brief-mp-2024-10-25', 'adviesraad-rob-opvang'],
});
