/** 1c: does the ban raise the pressure on reception instead of lowering it? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { YES_WHEN_MORE, beside, headline } from './headline.ts';
import { ONLY_BAN } from './pairs.ts';
import { BAN, RECEPTION } from './rests-on.ts';

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
    headline(worlds, {
      pair: ONLY_BAN,
      id: OCCUPANCY,
      subject: text('het aantal mensen in de opvang', 'the number of people in reception'),
      under: text('met alleen het verbod', 'with only the ban'),
      verdict: YES_WHEN_MORE,
    }),
  beside: (worlds) => [
    beside(worlds, ONLY_BAN, OCCUPANCY, 'short'),
    beside(worlds, ONLY_BAN, 'opvang.noodopvang', 'long'),
    beside(worlds, ONLY_BAN, 'opvang.kosten', 'long'),
  ],
  assumptions: [...BAN, ...RECEPTION],
  limits: text(
    'Dit gaat over het verbod alleen, zonder de rest van het pakket. Of de regering iets erkent, is geen rekensom. Hoeveel plaatsen er in de komende jaren open zijn, is een aanname.',
    'This is about the ban alone, without the rest of the package. Whether the government acknowledges something is no computation. How many places are open in the coming years is an assumption.',
  ),
  sources: ['kst-36831', 'stcrt-2024-3320'],
});
