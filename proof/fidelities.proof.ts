/**
 * Promise: the stream of regular seekers has the law of seekers taken one by one, whether each has a clock of its own or is visited every month.
 * The same homes are offered to all three, each with its own luck, again and again; their means must not differ by more than luck explains.
 */
import { describe, expect, it } from 'vitest';
import { uniform } from '../src/base/draw.ts';
import { chainGoOn, chainStart } from '../src/chain/run.ts';
import { type Offers, seekerOffers, seekersCreate, serveSeekers } from '../src/chain/links/seekers.ts';
import { regularLettingsClear, regularLettingsCreate, type RegularLettings, WAIT_MONTHS } from '../src/chain/regular-lettings.ts';
import { SeekersOneByOne } from '../src/chain/seekers-one-by-one.ts';
import { settingsOf } from '../src/ensemble/settings-of.ts';
import { Tally } from '../src/observe/tally.ts';
import { MUNICIPALITIES, towns } from '../src/population/municipalities.ts';
import { scenarioCompile } from '../src/scenario/compile.ts';
import { scenarioOf } from './scenario.ts';

const MONTHS = 60;
const RUNS = 12;
/** Two-sided, for some forty comparisons together one in a thousand by chance. */
const CRITICAL = 4.2;
/** With power 0.9: what is missed is smaller than (critical + 1.28) standard errors of the difference. */
const POWER = 1.28;

const inputs = scenarioCompile({ ...scenarioOf('huidig-recht'), from: '2019-01', until: '2023-12' }, 1, 0);
const places = towns(inputs.housing);

/** Homes of each month that are left for urgent and other seekers together, and how many of them the urgent may have. */
interface Month {
  readonly homes: Int32Array;
  readonly urgent: Int32Array;
}

function offered(): readonly Month[] {
  const world = chainStart(inputs, places, new Tally(settingsOf(inputs, places, false)));
  return Array.from({ length: MONTHS }, (_, month) => {
    chainGoOn(world, month, month + 1);
    return { homes: world.vacancies.homes.slice(), urgent: world.urgentOffers.homes.slice() };
  });
}

type Serve = (month: number, offers: Offers, told: RegularLettings, purpose: number) => void;

function stream(seed: number): Serve {
  const seekers = seekersCreate(places, places.vacancyShare.length);
  return (month, offers, told, purpose) => {
    seekers.uniforms.forEach((_, cell) => (seekers.uniforms[cell] = uniform(seed, purpose, cell, month)));
    serveSeekers(seekers, month, offers, told);
  };
}

function oneByOne(seed: number, way: 'clocks' | 'audit'): Serve {
  const seekers = new SeekersOneByOne(places, seed, way);
  let begun = -1;
  return (month, offers, told) => {
    if (begun < month) seekers.begin(month);
    begun = month;
    seekers.serve(month, offers, told);
  };
}

/** Mean wait over the country and of ten municipalities, and homes that found nobody, of one run. */
function run(months: readonly Month[], serve: Serve, watched: readonly number[]): Float64Array {
  const [urgent, regular] = [seekerOffers(places, true), seekerOffers(places, false)];
  const told = regularLettingsCreate(MUNICIPALITIES, true);
  const sums = new Float64Array(MUNICIPALITIES);
  const counts = new Float64Array(MUNICIPALITIES);
  let unlet = 0;
  months.forEach(({ homes, urgent: wanted }, month) => {
    regularLettingsClear(told);
    urgent.homes.set(wanted);
    serve(month, urgent, told, 101);
    homes.forEach((left, cell) => (regular.homes[cell] = left - urgent.taken[cell]));
    serve(month, regular, told, 102);
    homes.forEach((left, cell) => (unlet += left - urgent.taken[cell] - regular.taken[cell]));
    told.townWaits.forEach((letHomes, at) => {
      const m = Math.floor(at / WAIT_MONTHS);
      sums[m] += letHomes * (at % WAIT_MONTHS);
      counts[m] += letHomes;
    });
  });
  const all = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  return Float64Array.of(all(sums) / all(counts), unlet, ...watched.map((m) => sums[m] / counts[m]));
}

interface Mean {
  readonly mean: number;
  readonly variance: number;
}
const meanOf = (values: readonly number[]): Mean => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1) / values.length };
};

describe('seekers as a stream, with clocks, and visited every month', () => {
  const months = offered();
  // Ten municipalities from the largest to the smallest.
  const bySize = Array.from(places.population, (persons, m) => ({ persons, m })).sort((a, b) => b.persons - a.persons);
  const watched = Array.from({ length: 10 }, (_, i) => bySize[Math.round((i * (MUNICIPALITIES - 1)) / 9)].m);
  const names = ['national mean wait', 'homes without a seeker', ...watched.map((m) => `mean wait of municipality ${String(m)}`)];
  const runs = (make: (seed: number) => Serve): readonly Mean[] => {
    const results = Array.from({ length: RUNS }, (_, i) => run(months, make(1_000 + i * 7_919), watched));
    return names.map((_, j) => meanOf(results.map((result) => result[j])));
  };
  const streams = runs(stream);
  const compare = (others: readonly Mean[]): { z: number; missed: number }[] =>
    streams.map((one, j) => {
      const se = Math.sqrt(one.variance + others[j].variance);
      return { z: se === 0 ? 0 : (one.mean - others[j].mean) / se, missed: (CRITICAL + POWER) * se };
    });

  it.each(['clocks', 'audit'] as const)('%s: national and in ten municipalities', (way) => {
    const found = compare(runs((seed) => oneByOne(seed, way)));
    found.forEach(({ z, missed }, j) => {
      console.info(
        `${way}, ${names[j]}: ${streams[j].mean.toFixed(3)}, z ${z.toFixed(2)}; a difference of ${missed.toFixed(3)} would be seen nine times in ten`,
      );
    });
    expect(Math.max(...found.map(({ z }) => Math.abs(z)))).toBeLessThan(CRITICAL);
    // The test is sharp: over the country a difference of half a month would be seen.
    expect(found[0].missed).toBeLessThan(0.5);
  });

  it('control: seekers who give up one per cent faster are seen', () => {
    const faster = { ...places, survival: places.survival.map((s, i) => s * (1 - 0.01 * Math.min(1, (i % 900) / 60))) };
    const results = Array.from({ length: RUNS }, (_, i) => {
      const seekers = seekersCreate(faster, faster.vacancyShare.length);
      return run(
        months,
        (month, offers, told, purpose) => {
          seekers.uniforms.forEach((_, cell) => (seekers.uniforms[cell] = uniform(5_000 + i, purpose, cell, month)));
          serveSeekers(seekers, month, offers, told);
        },
        watched,
      );
    });
    const found = compare(names.map((_, j) => meanOf(results.map((result) => result[j]))));
    expect(Math.abs(found[0].z)).toBeGreaterThan(CRITICAL);
  });
});
