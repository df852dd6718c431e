/** 3d: which workable alternative is there before 1 July 2026? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside } from './headline.ts';
import { ALTERNATIVE } from './pairs.ts';
import { alternativesFound, alternativesTable, sourcesOf } from './record-tables.ts';
import { TASK } from './rests-on.ts';

export const q3d = ask({
  id: '3d',
  kind: 'record',
  question: text('Welk alternatief dat werkt, is er voor 1 juli 2026?', 'Which workable alternative is there before 1 July 2026?'),
  pairs: [ALTERNATIVE],
  observables: ['opvang.statushouders', 'uitstroom.gehuisvest'],
  charts: ['opvang.statushouders'],
  say: () =>
    text(
      'Geen: tot september 2026 is geen uitgewerkt ontwerp van Rijk, gemeenten of COA gevonden.',
      'None: up to September 2026 no worked-out design of state, municipalities or COA was found.',
    ),
  beside: (worlds) => [
    beside(
      worlds,
      ALTERNATIVE,
      'opvang.statushouders',
      'short',
      text(
        'wat een alternatief dat al het verlies voorkomt scheelt met niets in de plaats',
        'what an alternative that prevents all loss changes from nothing in its place',
      ),
    ),
    beside(
      worlds,
      ALTERNATIVE,
      'opvang.statushouders',
      'long',
      text(
        'wat een alternatief dat al het verlies voorkomt scheelt met niets in de plaats',
        'what an alternative that prevents all loss changes from nothing in its place',
      ),
    ),
    beside(worlds, ALTERNATIVE, 'uitstroom.gehuisvest', 'long'),
  ],
  moreTables: () => [alternativesTable()],
  assumptions: TASK,
  limits: text(
    'Dat iets niet is gevonden, betekent niet dat het er niet is. Het model kent het ontwerp niet en rekent alleen met hoeveel verlies het voorkomt.',
    'That something was not found does not mean it is not there. The model does not know the design and computes only with how much loss it prevents.',
  ),
  sources: sourcesOf(alternativesFound),
});
