/** Which lettings are for people with binding, so that the share of art. 14 is met to the letting and never passed. */
import type { BindingTier, BindingTurn } from './home.ts';
import type { BindingRule } from './ordinance.ts';

/**
 * Of the first n lettings, the whole part of n × share goes to people with binding, and of those the whole part of kern/share to people
 * of the kern: letting n is one of them when that whole part steps up at n. With 50 percent that is every second home, with 25 every fourth.
 */
export function tierOf({ share, kern }: BindingRule, turn: BindingTurn): BindingTier {
  if (turn.kind === 'tier') return turn.tier;
  const turns = (n: number): number => Math.floor((n * share) / 100);
  const turnNow = turns(turn.number);
  if (turnNow === turns(turn.number - 1)) return 'geen';
  const kernTurns = (k: number): number => Math.floor((k * kern) / share);
  return kernTurns(turnNow) > kernTurns(turnNow - 1) ? 'kern' : 'regio';
}
