/** Turns effects into words: the words follow the sign, and a band that straddles zero is said to have no certain direction. */
import { type Language, type Text, text } from '../base/text.ts';
import type { Unit } from '../figures/figure.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import type { Pair, Worlds } from '../ensemble/worlds.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { whenText } from './horizon.ts';
import { type Effect, effectsOf } from './world.ts';

export type Direction = 'more' | 'less' | 'equal' | 'uncertain';

/** Within this share of the base level a difference counts as nothing. */
const NEGLIGIBLE = 0.005;

/** The same sentence written in each language. */
export const both = (write: (language: Language) => string): Text => ({ nl: write('nl'), en: write('en') });

/** `equal`: nothing that shows. `uncertain`: the band holds both more and less. */
export function directionOf(effect: Effect): Direction {
  const { p05, p50, p95, unit, se = {} } = effect;
  if ((['p05', 'p50', 'p95'] as const).every((line) => isNothing(line, effect))) return 'equal';
  // The printed band decides: a reader who sees both signs must not read one direction.
  if (p05 < 0 && p95 > 0 && isVisible(p05, unit, se.p05) && isVisible(p95, unit, se.p95)) return 'uncertain';
  if (isNothing('p50', effect)) return 'equal';
  return p50 > 0 ? 'more' : 'less';
}

const isVisible = (value: number, unit: Unit, se: number | undefined): boolean => /[1-9]/.test(differenceText(value, unit, 'nl', se));

function isNothing(line: 'p05' | 'p50' | 'p95', effect: Effect): boolean {
  const value = effect[line];
  return !isVisible(value, effect.unit, effect.se?.[line]) || Math.abs(value) <= NEGLIGIBLE * Math.abs(effect.base);
}

/** The words for more and less that suit a unit. */
export function directionWords(unit: Unit): { readonly more: Text; readonly less: Text } {
  if (unit === 'months') return { more: text('langer', 'longer'), less: text('korter', 'shorter') };
  if (unit === 'share') return { more: text('hoger', 'higher'), less: text('lager', 'lower') };
  return { more: text('meer', 'more'), less: text('minder', 'fewer') };
}

const NOUNS: Readonly<Partial<Record<Unit, Text>>> = {
  persons: text('personen', 'people'),
  households: text('huishoudens', 'households'),
  homes: text('woningen', 'homes'),
  places: text('plaatsen', 'places'),
  months: text('maanden', 'months'),
  share: text('procentpunt', 'percentage points'),
};

/** A median difference without its sign, with its noun: `4.307 personen`, `1,5 maanden`, `€ 206,0 mln`. */
function amountText({ p50, unit, se }: Effect, language: Language): string {
  // A difference of shares is told in points, not in per cents.
  const number = unitText(Math.abs(p50), unit, language, se?.p50).replace(' %', '');
  const noun = NOUNS[unit];
  return noun === undefined ? number : `${number} ${noun[language]}`;
}

/** `4.307 personen meer (5-95 %: +3.596 tot +5.994)`; says so when the direction is not certain or there is no value. */
export function phrase(effect: Effect | null): Text {
  if (effect === null) return text('niet te geven', 'not available');
  return both((language) => `${phraseShort(effect)[language]} (${bandText(effect, language)})`);
}

/** The same without its band. */
export function phraseShort(effect: Effect | null): Text {
  if (effect === null) return text('niet te geven', 'not available');
  const direction = directionOf(effect);
  if (direction === 'equal') return text('vrijwel gelijk', 'nearly equal');
  const words = directionWords(effect.unit);
  const moved = (language: Language): string => {
    if (isNothing('p50', effect)) return text('vrijwel gelijk', 'nearly equal')[language];
    const word = effect.p50 > 0 ? words.more : words.less;
    return `${amountText(effect, language)} ${language === 'en' && effect.unit === 'cents' && effect.p50 < 0 ? 'less' : word[language]}`;
  };
  if (direction !== 'uncertain') return both(moved);
  return both(
    (language) => `${moved(language)}, ${language === 'nl' ? 'maar de richting is niet zeker' : 'but the direction is not certain'}`,
  );
}

/** One draw has no band, and says so. */
export function bandText(effect: Effect, language: Language): string {
  const { p05, p95, unit, se } = effect;
  if (se?.p50 === undefined) return language === 'nl' ? 'één trekking, geen band' : 'one draw, no band';
  const [low, high] = [differenceText(p05, unit, language, se.p05), differenceText(p95, unit, language, se.p95)];
  return language === 'nl' ? `5-95 %: ${low} tot ${high}` : `5-95 %: ${low} to ${high}`;
}

/** What holds over several effects together: one direction only when all of them have it. */
export function jointDirection(effects: readonly (Effect | null)[]): Direction {
  const found = new Set(effects.flatMap((effect) => (effect === null ? [] : [directionOf(effect)])));
  const moved = [...found].filter((direction) => direction !== 'equal');
  if (moved.length === 0) return 'equal';
  return moved.length === 1 ? moved[0] : 'uncertain';
}

/** Opening words of an answer, chosen by the direction. */
export type Verdict = Readonly<Record<Direction, Text>>;

/** `uitgaven SFT in 2027 € 46,6 mln tegenover € 46,6 mln`: medians of scenario and base at the short term. */
export function levelsClause(worlds: Worlds, pair: Pair, id: ObservableId): Text {
  const { short } = effectsOf(worlds, pair, 'midden', id);
  if (short === null) return both((l) => `${lowerFirst(observable(id).label[l])} ${phrase(null)[l]}`);
  const { base, scenario, unit, month, yearly, se } = short;
  return both((l) => {
    const [label, when, now, then] = [
      lowerFirst(observable(id).label[l]),
      whenText(month, yearly)[l],
      unitText(base, unit, l, se?.base),
      unitText(scenario, unit, l, se?.scenario),
    ];
    return l === 'nl'
      ? `${label} ${when} ${then} tegenover ${now} onder huidig recht`
      : `${label} ${when} ${then} against ${now} under the law as it stands`;
  });
}

/** One sentence: parts joined by semicolons, a capital in front, a full stop behind. */
export function sentenceOf(...parts: readonly Text[]): Text {
  return both((l) => `${upperFirst(parts.map((part) => part[l]).join('; '))}.`);
}

/** COA, HAR+ and SFT keep their capitals. */
export const lowerFirst = (value: string): string => (/^[A-Z][a-z]/.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value);
export const upperFirst = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
