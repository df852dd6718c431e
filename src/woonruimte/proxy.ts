/**
 * Does a criterion stand in for a protected group? An effect size and how often chance alone does as much: a measurement, never a verdict.
 * The protected groups come in a type of their own that no ranking takes.
 */
import { uniform } from '../base/draw.ts';
import { must } from '../base/must.ts';
import type { Criterion } from './criterion.ts';

/** Row by row the group of each candidate; made-up data only. */
export interface ProtectedGroups {
  readonly names: readonly string[];
  readonly of: Uint8Array;
}

/** What a criterion says of each candidate. `number`: more or less of it. `kind`: one of a few. */
export interface Feature {
  readonly name: string;
  readonly criterion: Criterion | 'outcome';
  readonly scale: 'number' | 'kind';
  readonly values: ArrayLike<number>;
}

export interface ProxyFinding {
  readonly feature: string;
  readonly criterion: Feature['criterion'];
  /** Null when the effect is over all groups at once. */
  readonly group: string | null;
  /**
   * `rank-biserial`, -1..1: how much more often somebody of the group has more of it than somebody else, than less (2 × AUC - 1).
   * `cramers-v`, 0..1: how far kind and group go together.
   */
  readonly measure: 'rank-biserial' | 'cramers-v';
  readonly effect: number;
  /** Chance that two people, one of the group and one of the others, are told apart the right way round; 0.5 is a coin. */
  readonly auc: number | null;
  /** With groups dealt at random the effect stays below this in 95 of 100 deals, apart from its sign. */
  readonly chance95: number;
  /** Part of the deals that do as much as was found, the finding itself counted as one. */
  readonly p: number;
}

/** Purpose of these draws, apart from every other in Doorstroom. */
const DEAL = 0x9_20c7;

/** Rows must be in an order of their own (of id), so that the deals do not depend on the file. */
export function proxyTest(features: readonly Feature[], groups: ProtectedGroups, deals: number, seed: number): ProxyFinding[] {
  const sizes = groups.names.map((_, g) => groups.of.reduce((sum, of) => sum + Number(of === g), 0));
  must(groups.names.length >= 2 && sizes.every((size) => size > 0), 'a proxy test needs at least two groups with people in them');
  const meters = features.filter(varies).flatMap((feature) => metersOf(feature, groups.names, sizes));
  const found = meters.map((meter) => meter.effect(groups.of));
  const chance = meters.map(() => new Float64Array(deals));
  const dealt = groups.of.slice();
  for (let deal = 0; deal < deals; deal++) {
    shuffle(dealt, seed, deal);
    meters.forEach((meter, at) => {
      chance[at][deal] = Math.abs(meter.effect(dealt));
    });
  }
  return meters.map(({ feature, group, measure }, at) => ({
    feature: feature.name,
    criterion: feature.criterion,
    group,
    measure,
    effect: found[at],
    auc: measure === 'rank-biserial' ? (found[at] + 1) / 2 : null,
    chance95: chance[at].sort()[Math.floor(deals * 0.95)],
    p: (1 + chance[at].reduce((sum, effect) => sum + Number(effect >= Math.abs(found[at])), 0)) / (deals + 1),
  }));
}

/** Fisher-Yates; every exchange is drawn from seed, deal and place alone. */
function shuffle(of: Uint8Array, seed: number, deal: number): void {
  for (let at = of.length - 1; at > 0; at--) {
    const other = Math.floor(uniform(seed, DEAL, at, deal) * (at + 1));
    [of[at], of[other]] = [of[other], of[at]];
  }
}

/** What is the same for everybody tells nobody apart. */
function varies({ values }: Feature): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return true;
  return false;
}

interface Meter {
  readonly feature: Feature;
  readonly group: string | null;
  readonly measure: ProxyFinding['measure'];
  readonly effect: (of: Uint8Array) => number;
}

function metersOf(feature: Feature, names: readonly string[], sizes: readonly number[]): Meter[] {
  if (feature.scale === 'kind') return [{ feature, group: null, measure: 'cramers-v', effect: cramersV(feature.values, sizes) }];
  const ranks = doubledRanks(feature.values);
  // Of two groups, one is the mirror of the other.
  const told = names.length === 2 ? names.slice(0, 1) : names;
  return told.map((group, g) => ({ feature, group, measure: 'rank-biserial', effect: rankBiserial(ranks, g, sizes[g]) }));
}

/** Mann-Whitney, equals counted half. Ranks are doubled so that every sum is a whole number. */
function rankBiserial(ranks: Float64Array, group: number, size: number): (of: Uint8Array) => number {
  const others = ranks.length - size;
  return (of) => {
    let sum = 0;
    for (let row = 0; row < ranks.length; row++) if (of[row] === group) sum += ranks[row];
    return (sum - size * (ranks.length + 1)) / (size * others);
  };
}

function doubledRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, row) => row).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (values[order[end]] === values[order[start]]) end++;
    for (let at = start; at < end; at++) ranks[order[at]] = start + 1 + end;
    start = end;
  }
  return ranks;
}

/** Rounded here, so that two deals that are each other's mirror count as equal. */
const EXACT = 1e12;

function cramersV(values: ArrayLike<number>, sizes: readonly number[]): (of: Uint8Array) => number {
  const kinds = [...new Set(Array.from(values))].sort((a, b) => a - b);
  const kind = Uint8Array.from({ length: values.length }, (_, row) => kinds.indexOf(values[row]));
  const totals = kinds.map((_, k) => kind.reduce((sum, of) => sum + Number(of === k), 0));
  const freedom = Math.min(kinds.length, sizes.length) - 1;
  return (of) => {
    const seen = new Float64Array(kinds.length * sizes.length);
    for (let row = 0; row < kind.length; row++) seen[kind[row] * sizes.length + of[row]]++;
    let square = 0;
    totals.forEach((total, k) => {
      sizes.forEach((size, g) => {
        const expected = (total * size) / kind.length;
        square += (seen[k * sizes.length + g] - expected) ** 2 / expected;
      });
    });
    return Math.round(Math.sqrt(square / (kind.length * freedom)) * EXACT) / EXACT;
  };
}
