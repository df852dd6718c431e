/** 1c: does the ban raise the pressure on reception instead of lowering it? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { ONLY_BAN } from './pairs.ts';
import { BAN, RECEPTION } from './rests-on.ts';
import { endsClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

const OCCUPANCY = 'opvang.bezetting';

export const q1c = ask({
  id: '1c',
  question: text(
    'Maakt het verbod op voorrang de druk op de opvang groter in plaats van kleiner?',
    'Does the ban on priority raise the pressure on reception instead of lowering it?',
  ),
  pairs: [ONLY_BAN],
  observables: [OCCUPANCY, 'opvang.statushouders', 'opvang.noodopvang', 'opvang.tekort', 'opvang.kosten'],
  charts: [OCCUPANCY, 'opvang.noodopvang'],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, ONLY_BAN, OCCUPANCY, {
        more: text('ja, alleen het verbod geeft meer mensen in de opvang', 'yes, the ban alone gives more people in reception'),
        less: text('nee, alleen het verbod geeft minder mensen in de opvang', 'no, the ban alone gives fewer people in reception'),
        equal: text('nee, met alleen het verbod blijft de opvang vrijwel gelijk', 'no, with the ban alone reception stays nearly equal'),
        uncertain: text('of het verbod de opvang voller maakt, is niet zeker', 'whether the ban makes reception fuller is not certain'),
      }),
      termsClause(worlds, ONLY_BAN, OCCUPANCY),
      endsClause(worlds, ONLY_BAN, OCCUPANCY),
    ),
  assumptions: [...BAN, ...RECEPTION],
  limits: text(
    'Dit gaat over het verbod alleen, zonder de rest van het pakket. Of de regering iets erkent, is geen rekensom. Hoeveel plaatsen er in de komende jaren open zijn, is een aanname.',
    'This is about the ban alone, without the rest of the package. Whether the government acknowledges something is no computation. How many places are open in the coming years is an assumption.',
  ),
  sources: ['kst-36831', 'stcrt-2024-3320'],
});
