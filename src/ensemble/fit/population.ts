/**
 * A likelihood-free fit: adaptive population Monte Carlo (Lenormand, Jabot and Deffuant 2013, Computational Statistics 28:2777). Points of the
 * box are run, the nearest are kept, new ones are tried around them, and weights undo where the trying looked. Counter-based draws only.
 */
import { uniform } from '../../base/draw.ts';
import { exp } from '../../base/real.ts';
import { normalQuantile } from '../../base/sample.ts';
import type { Distance } from './implausibility.ts';
import type { Parameter } from './parameters.ts';

export interface Particle {
  readonly point: Float64Array;
  readonly distance: Distance;
  readonly weight: number;
}

export interface Effort {
  /** Points of the first round, spread over the whole box. */
  readonly first: number;
  /** Points kept after every round. */
  readonly keep: number;
  /** Rounds after the first, each of `keep` new points. */
  readonly rounds: number;
}

/** Largest of the rounds that the answer may have: counters of draws are shared out by it. */
const ROUND = 0x10000;
const FIT = 0x0f17;
const CHOICE = 0x0f18;

/** What a first round left of the box, and the kept points after the last, weights adding up to one. */
export interface Population {
  readonly tried: number;
  readonly plausible: number;
  readonly runs: number;
  readonly particles: readonly Particle[];
}

export function populationFit(
  box: readonly Parameter[],
  effort: Effort,
  limit: number,
  seed: number,
  distanceAt: (point: Float64Array) => Distance,
): Population {
  const first = latinPoints(box, effort.first, seed).map((point) => ({ point, distance: distanceAt(point), weight: 1 }));
  const plausible = first.filter((p) => p.distance.second <= limit);
  // When too few are plausible the nearest stay, so that the fit can go on; the count tells that it happened.
  let kept = nearest(plausible.length >= effort.keep ? plausible : first, effort.keep);
  for (let round = 1; round <= effort.rounds; round++) {
    const scale = scales(kept);
    const tried = Array.from({ length: effort.keep }, (_, i) => {
      const point = around(box, kept, scale, seed, round * ROUND + i);
      return { point, distance: distanceAt(point), weight: 1 / density(point, kept, scale) };
    });
    kept = nearest([...kept, ...normalised(tried)], effort.keep);
  }
  return {
    tried: effort.first,
    plausible: plausible.length,
    runs: effort.first + effort.rounds * effort.keep,
    particles: normalised(kept),
  };
}

/** Points such that every side of the box is cut into as many strips as there are points, with one point in each. */
export function latinPoints(box: readonly Parameter[], count: number, seed: number): readonly Float64Array[] {
  const points = Array.from({ length: count }, () => new Float64Array(box.length));
  box.forEach(({ low, high }, d) => {
    const order = points.map((_, i) => i).sort((a, b) => uniform(seed, FIT, a, d) - uniform(seed, FIT, b, d));
    order.forEach((strip, i) => {
      points[i][d] = low + ((strip + uniform(seed, CHOICE, i, d)) / count) * (high - low);
    });
  });
  return points;
}

function nearest(particles: readonly Particle[], count: number): readonly Particle[] {
  return normalised([...particles].sort((a, b) => a.distance.rms - b.distance.rms).slice(0, count));
}

/** Weights that add up to one; the rounds have as many points each, so put together they count alike. */
function normalised(particles: readonly Particle[]): readonly Particle[] {
  const total = particles.reduce((sum, p) => sum + p.weight, 0);
  return particles.map((p) => ({ ...p, weight: p.weight / total }));
}

/** Twice the weighted variance per side: the kernel that Beaumont and others (2009) show to be near the best of its kind. */
function scales(kept: readonly Particle[]): Float64Array {
  const scale = new Float64Array(kept[0].point.length);
  for (let d = 0; d < scale.length; d++) {
    const mean = kept.reduce((sum, p) => sum + p.weight * p.point[d], 0);
    const variance = kept.reduce((sum, p) => sum + p.weight * (p.point[d] - mean) ** 2, 0);
    scale[d] = Math.sqrt(2 * variance);
  }
  return scale;
}

function around(box: readonly Parameter[], kept: readonly Particle[], scale: Float64Array, seed: number, counter: number): Float64Array {
  const centre = chosen(kept, uniform(seed, CHOICE, counter, box.length));
  return Float64Array.from(box, ({ low, high }, d) =>
    reflected(centre.point[d] + scale[d] * normalQuantile(uniform(seed, FIT, counter, d)), low, high),
  );
}

/** The particle at a share of the summed weights. */
export function chosen<P extends Pick<Particle, 'weight'>>(particles: readonly P[], share: number): P {
  let below = 0;
  for (const particle of particles) {
    below += particle.weight;
    if (share <= below) return particle;
  }
  return particles[particles.length - 1];
}

/** A point that falls outside comes back by as much as it went over. */
function reflected(value: number, low: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  const at = (((value - low) % (2 * width)) + 2 * width) % (2 * width);
  return low + (at > width ? 2 * width - at : at);
}

/** Where the trying looked: a mixture of normals around the kept points, up to a constant. */
function density(point: Float64Array, kept: readonly Particle[], scale: Float64Array): number {
  let sum = 0;
  for (const { point: centre, weight } of kept) {
    let square = 0;
    for (let d = 0; d < point.length; d++) if (scale[d] > 0) square += ((point[d] - centre[d]) / scale[d]) ** 2;
    sum += weight * exp(-Math.min(EXP_LIMIT, square / 2));
  }
  return sum;
}

/** Beyond this the density is nothing, and exp would refuse. */
const EXP_LIMIT = 700;
