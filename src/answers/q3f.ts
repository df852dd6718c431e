/** 3f: was the interest of children considered when the policy was made? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside } from './headline.ts';
import { PACKAGE } from './pairs.ts';
import { BAN, CHILDREN, TASK } from './rests-on.ts';

const CHILD = 'opvang.kinderen';

export const q3f = ask({
  id: '3f',
  kind: 'record',
  question: text(
    'Is bij het maken van dit beleid gekeken naar het belang van kinderen?',
    'Was the interest of children considered when this policy was made?',
  ),
  pairs: [PACKAGE],
  observables: [CHILD, 'kinderen.verblijfsduur.mediaan', 'wonen.grotegezinnen.wachtend'],
  charts: [CHILD],
  say: () =>
    text(
      'Een analyse van het belang van kinderen is niet gevonden; het antwoord van 14 november 2025 zegt alleen dat gezinnen met kinderen aandacht nodig hebben.',
      'No analysis of the interest of children was found; the answer of 14 November 2025 only says that families with children need attention.',
    ),
  beside: (worlds) => [
    beside(worlds, PACKAGE, CHILD, 'short'),
    beside(worlds, PACKAGE, CHILD, 'long'),
    beside(worlds, PACKAGE, 'kinderen.verblijfsduur.mediaan', 'long'),
  ],
  assumptions: [...BAN, ...TASK, ...CHILDREN],
  limits: text(
    'Wat in de ministeries is besproken, staat niet in de gelezen stukken. Het belang van een kind is meer dan deze drie uitkomsten.',
    'What was discussed in the ministries is not in the papers read. The interest of a child is more than these three outcomes.',
  ),
  sources: ['kst-19637-3457', 'tk-2025d34097', 'ivrk'],
});
