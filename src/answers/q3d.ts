/** 3d: which workable alternative is there before 1 July 2026? */
import { type Text, text } from '../base/text.ts';
import type { Pair, Worlds } from '../ensemble/worlds.ts';
import type { ObservableId } from '../observe/observable.ts';
import { ask } from './ask.ts';
import { beside } from './headline.ts';
import { ALTERNATIVE } from './pairs.ts';
import { alternativesFound, alternativesTable, sourcesOf } from './record-tables.ts';
import { TASK } from './rests-on.ts';
import { both, phrase } from './sentence.ts';
import { scenarioName } from './scenario-name.ts';
import { SPREAD_TOLD, spreadOutcomesTable } from './spread.ts';
import { type Effect, effectsOf } from './world.ts';

export const q3d = ask({
  id: '3d',
  kind: 'record',
  question: text('Welk alternatief dat werkt, is er voor 1 juli 2026?', 'Which workable alternative is there before 1 July 2026?'),
  pairs: [ALTERNATIVE],
  tablePairs: SPREAD_TOLD,
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
    fewestWaiting(worlds),
  ],
  moreTables: (worlds) => [alternativesTable(), spreadOutcomesTable(worlds)],
  assumptions: TASK,
  limits: text(
    'Dat iets niet is gevonden, betekent niet dat het er niet is. Het beloofde ontwerp is niet bekend; daarvan rekent het model alleen met hoeveel verlies het voorkomt. De ontwerpen in de tabel zijn hier uitgedacht: wat gemeenten bieden of ruilen zonder plicht is een aanname.',
    'That something was not found does not mean it is not there. The promised design is not known; of that the model computes only how much loss it prevents. The designs in the table were thought through here: what municipalities offer or exchange without duty is an assumption.',
  ),
  sources: sourcesOf(alternativesFound),
});

/** Of the designs that the model can run, the one with the fewest status holders in reception at the end, and how far it strays from inhabitants. */
function fewestWaiting(worlds: Worlds): Text {
  const longOf = (pair: Pair, id: ObservableId): Effect | null => effectsOf(worlds, pair, 'midden', id).long;
  const waiting = (pair: Pair): number => longOf(pair, 'opvang.statushouders')?.p50 ?? Infinity;
  const best = SPREAD_TOLD.reduce((a, b) => (waiting(b) < waiting(a) ? b : a));
  const [fewer, astray] = [phrase(longOf(best, 'opvang.statushouders')), phrase(longOf(best, 'koppeling.afwijking'))];
  const name = scenarioName(best.scenario);
  return both((l) =>
    l === 'nl'
      ? `Van de ontwerpen die hier zijn uitgedacht, geeft "${name.nl}" op lange termijn de minste statushouders in de opvang: ${fewer.nl}. De afwijking van inwoners verandert daarbij zo: ${astray.nl}.`
      : `Of the designs thought through here, "${name.en}" gives the fewest status holders in reception in the long term: ${fewer.en}. The deviation from inhabitants changes by this: ${astray.en}.`,
  );
}
