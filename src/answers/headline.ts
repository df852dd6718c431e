/** The sentence of an answer: short enough to read aloud, one number with its band, and both ends of what history cannot tell. */
import { type Language, type Text, text } from '../base/text.ts';
import { differenceText } from '../figures/number-text.ts';
import type { End, Pair, Worlds } from '../ensemble/worlds.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { whenText } from './horizon.ts';
import { ENDS } from './pairs.ts';
import { bandText, both, type Direction, directionOf, jointDirection, lowerFirst, phrase, upperFirst, type Verdict } from './sentence.ts';
import { type Effect, effectsOf } from './world.ts';

export interface Headline {
  readonly pair: Pair;
  readonly id: ObservableId;
  /** In the singular, with its article: `het aantal mensen in de opvang`. */
  readonly subject: Text;
  /** What makes the difference: `met alleen het verbod`. */
  readonly under: Text;
  /** What it is compared with, when that is not the law as it stands. */
  readonly than?: Text;
  /** The answer in a few words, before the number; the one for `uncertain` must say that it is not certain: the number does not say it again. */
  readonly verdict: Verdict;
  /** Only the short term, where the long term is the same by construction: in the end people leave as fast as they come. */
  readonly term?: 'short';
}

/** For a question that asks whether more of something is the effect. */
export const YES_WHEN_MORE: Verdict = {
  more: text('ja', 'yes'),
  less: text('nee', 'no'),
  equal: text('nauwelijks', 'hardly'),
  uncertain: text('dat is niet zeker', 'that is not certain'),
};
/** For a question that asks whether less of something is the effect. */
export const YES_WHEN_LESS: Verdict = { ...YES_WHEN_MORE, more: YES_WHEN_MORE.less, less: YES_WHEN_MORE.more };

const LAW = text('onder huidig recht', 'under the law as it stands');

/** `Ja: eind 2035 is … met alleen het verbod 4.307 hoger dan onder huidig recht (5-95 %: …); van … tot …, naar gelang de aannames.` */
export function headline(worlds: Worlds, spec: Headline): Text {
  const main = effectsOf(worlds, spec.pair, 'midden', spec.id)[spec.term ?? 'long'];
  const told = verdictText(worlds, spec);
  if (main === null) return both((l) => `${upperFirst(told[l])}: ${spec.subject[l]} ${phrase(null)[l]}.`);
  const ends = endsText(worlds, spec);
  return both((l) => `${upperFirst(told[l])}: ${mainText(main, spec, l)}; ${ends[l]}.`);
}

/** A verdict holds for short and long term in the middle; a reserve is made where an end of what history cannot tell has another direction. */
function verdictText(worlds: Worlds, { pair, id, verdict, term }: Headline): Text {
  const terms = (end: End): readonly (Effect | null)[] => {
    const { short, long } = effectsOf(worlds, pair, end, id);
    return term === 'short' ? [short] : [short, long];
  };
  const middle = jointDirection(terms('midden'));
  const told = verdict[middle];
  if (middle === 'uncertain' || jointDirection(ENDS.flatMap(terms)) === middle) return told;
  return text(`${told.nl}, maar niet bij elke aanname`, `${told.en}, but not under every assumption`);
}

function mainText(effect: Effect, { subject, under, than = LAW }: Headline, l: Language): string {
  const when = whenText(effect.month, effect.yearly)[l];
  const moved = `${changeText(effect, l)} ${linkOf(effect)[l]} ${than[l]}`;
  const band = `(${bandText(effect, l)})`;
  return l === 'nl' ? `${when} is ${subject.nl} ${under.nl} ${moved} ${band}` : `${when} ${subject.en} ${under.en} is ${moved} ${band}`;
}

function endsText(worlds: Worlds, { pair, id, term }: Headline): Text {
  const [low, high] = [effectsOf(worlds, pair, 'laag', id)[term ?? 'long'], effectsOf(worlds, pair, 'hoog', id)[term ?? 'long']];
  return both((l) => {
    const [worst, best] = [low, high].map((effect) => (effect === null ? phrase(null)[l] : changeText(effect, l)));
    if (l === 'nl')
      return worst === best
        ? `bij de gunstigste en de ongunstigste aannames ${best}`
        : `${best} bij de gunstigste en ${worst} bij de ongunstigste aannames`;
    return worst === best
      ? `${best} under the most and the least favourable assumptions`
      : `${best} under the most and ${worst} under the least favourable assumptions`;
  });
}

/** `4.307 hoger`, `1,5 maanden langer`, `vrijwel even hoog`: the median, without its band. */
export function changeText(effect: Effect, l: Language): string {
  const length = effect.unit === 'months';
  if (medianDirection(effect) === 'equal')
    return l === 'nl' ? (length ? 'vrijwel even lang' : 'vrijwel even hoog') : length ? 'nearly as long' : 'nearly as high';
  const size = differenceText(Math.abs(effect.p50), effect.unit, l, effect.se?.p50)
    .replace(/^\+/, '')
    .replace(/ pp$/, l === 'nl' ? ' procentpunt' : ' percentage points');
  const unit = length ? (l === 'nl' ? ' maanden' : ' months') : '';
  const up = effect.p50 > 0;
  const word = length ? (up ? text('langer', 'longer') : text('korter', 'shorter')) : up ? text('hoger', 'higher') : text('lager', 'lower');
  return `${size}${unit} ${word[l]}`;
}

/** `dan` after more and less, `als` after equal. */
const linkOf = (effect: Effect): Text => (medianDirection(effect) === 'equal' ? text('als', 'as') : text('dan', 'than'));

/** The direction of the median alone, whatever its band. */
const medianDirection = (effect: Effect): Direction => directionOf({ ...effect, p05: effect.p50, p95: effect.p50 });

export type Term = 'short' | 'long';

/** One line beside the sentence: `Statushouders in de opvang, eind 2027: 1.204 personen meer (5-95 %: …).` Null where there is no value. */
export function beside(worlds: Worlds, pair: Pair, id: ObservableId, term: Term, lead?: Text): Text {
  const effect = effectsOf(worlds, pair, 'midden', id)[term];
  return both((l) => {
    const label = lead === undefined ? observable(id).label[l] : `${upperFirst(lead[l])}: ${lowerFirst(observable(id).label[l])}`;
    const when = effect === null ? '' : `, ${whenText(effect.month, effect.yearly)[l]}`;
    return `${label}${when}: ${phrase(effect)[l]}.`;
  });
}
