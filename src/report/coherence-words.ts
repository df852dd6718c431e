/**
 * Coherence in words, by stated rules: a measure carries when its contribution goes the way of the package effect, opposes when it goes the
 * other way; a pair strengthens when together they move further the way they go, and overlaps when they replace each other. Only what is at
 * least a tenth of all contributions together, and beyond twice its standard error where that is known, is named.
 */
import type { Text } from '../base/text.ts';
import type { TermCoherence } from '../ensemble/coherence.ts';
import type { Estimate } from '../ensemble/estimate.ts';
import type { Player } from '../ensemble/players.ts';
import { measureFind } from '../measures/catalogue.ts';

/** Part of all contributions together from which one is named. */
const NAMED = 0.1;
const NAMED_MOST = 3;

export interface CoherenceWords {
  readonly carries: readonly Player[];
  readonly opposes: readonly Player[];
  /** Pairs `a × b`. */
  readonly strengthens: readonly string[];
  readonly overlaps: readonly string[];
}

export function coherenceWords({ effect, contribution, interaction }: TermCoherence): CoherenceWords {
  const parts = Object.entries(contribution) as [Player, Estimate][];
  const all = parts.reduce((sum, [, { mean }]) => sum + Math.abs(mean), 0);
  const named = <T extends string>(list: readonly (readonly [T, Estimate])[], want: (mean: number, name: T) => boolean): T[] =>
    list
      .filter(([name, e]) => Math.abs(e.mean) >= NAMED * all && all > 0 && isSure(e) && want(e.mean, name))
      .sort(([, a], [, b]) => Math.abs(b.mean) - Math.abs(a.mean))
      .slice(0, NAMED_MOST)
      .map(([name]) => name);
  const pairs = Object.entries(interaction);
  // The way a pair goes: what both contribute together.
  const way = (pair: string): number => pair.split(' × ').reduce((sum, p) => sum + (contribution[p as Player]?.mean ?? 0), 0);
  return {
    carries: named(parts, (mean) => mean * effect.mean > 0),
    opposes: named(parts, (mean) => mean * effect.mean < 0),
    strengthens: named(pairs, (mean, pair) => mean * way(pair) > 0),
    overlaps: named(pairs, (mean, pair) => mean * way(pair) < 0),
  };
}

const isSure = ({ mean, se }: Estimate): boolean => se === undefined || Math.abs(mean) > 2 * se;

export function playerTitle(player: string): Text {
  if (player.includes(' + ')) {
    const titles = player.split(' + ').map(playerTitle);
    return { nl: titles.map((t) => t.nl).join(' + '), en: titles.map((t) => t.en).join(' + ') };
  }
  if (player === 'koppeling') return { nl: 'manier van koppelen', en: 'way of coupling' };
  if (player === 'aannames') return { nl: 'andere aannames', en: 'other assumptions' };
  return measureFind(player)?.title ?? { nl: player, en: player };
}

export function coherenceSentence(term: TermCoherence): Text {
  const words = coherenceWords(term);
  const say = (l: 'nl' | 'en'): string => {
    const list = (players: readonly string[]): string => players.map((p) => playerTitle(p)[l]).join(', ');
    const pairs = (names: readonly string[]): string =>
      names
        .map((pair) =>
          pair
            .split(' × ')
            .map((p) => playerTitle(p)[l])
            .join(l === 'nl' ? ' met ' : ' with '),
        )
        .join('; ');
    const part = (names: readonly string[], nl: string, en: string, told: (names: readonly string[]) => string): string[] =>
      names.length === 0 ? [] : [`${l === 'nl' ? nl : en}: ${told(names)}.`];
    const parts = [
      ...part(words.carries, 'Dragen het effect', 'Carry the effect', list),
      ...part(words.opposes, 'Werken ertegenin', 'Work against it', list),
      ...part(words.strengthens, 'Samen meer dan apart', 'Together more than apart', pairs),
      ...part(words.overlaps, 'Vervangen elkaar deels', 'Partly replace each other', pairs),
    ];
    if (parts.length > 0) return parts.join(' ');
    return l === 'nl' ? 'Geen maatregel springt eruit.' : 'No measure stands out.';
  };
  return { nl: say('nl'), en: say('en') };
}
