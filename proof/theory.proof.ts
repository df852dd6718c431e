/** Promise: the chain agrees with queueing theory where theory exists. */
import { describe, expect, it } from 'vitest';
import { exp } from '../src/base/real.ts';
import type { EventSink, Moved } from '../src/chain/event.ts';
import { inReception, Place } from '../src/chain/place.ts';
import { chainRun } from '../src/chain/run.ts';
import { towns } from '../src/population/municipalities.ts';
import { scenarioCompile } from '../src/scenario/compile.ts';
import type { Inputs } from '../src/scenario/inputs.ts';
import { scenarioOf } from './scenario.ts';

interface Stay {
  since: number;
  persons: number;
}

/** Follows every household through one kind of place: person-months by counting stocks, and by adding up stays. */
class StayBook implements EventSink {
  readonly stocks: number[] = [];
  readonly #inside: (place: number) => boolean;
  readonly #open = new Map<number, Stay[]>();
  #stock = 0;
  stayed = 0;
  entered = 0;
  constructor(inside: (place: number) => boolean) {
    this.#inside = inside;
  }
  moved(e: Moved): void {
    const [was, is] = [this.#inside(e.from), this.#inside(e.to)];
    if (is && !was) this.#enter(e);
    if (was && !is) this.#leave(e);
  }
  #enter(e: Moved): void {
    const stays = this.#open.get(e.unit) ?? [];
    stays.push({ since: e.month, persons: e.persons });
    this.#open.set(e.unit, stays);
    this.#stock += e.persons;
    this.entered += e.persons;
  }
  #leave(e: Moved): void {
    for (const stay of this.#open.get(e.unit) ?? []) this.stayed += stay.persons * (e.month - stay.since);
    this.#open.delete(e.unit);
    this.#stock -= e.persons;
  }
  /** Person-months of those still inside when the run ends. */
  close(end: number): void {
    for (const stays of this.#open.values()) for (const stay of stays) this.stayed += stay.persons * (end - stay.since);
  }
  granted(): void {
    return;
  }
  arrived(): void {
    return;
  }
  letToStatus(): void {
    return;
  }
  letToRegular(): void {
    return;
  }
  task(): void {
    return;
  }
  coupled(): void {
    return;
  }
  exchanged(): void {
    return;
  }
  statusHolders(): void {
    return;
  }
  monthEnd(): void {
    this.stocks.push(this.#stock);
  }
}

function run(inputs: Inputs, inside: (place: number) => boolean): StayBook {
  const book = new StayBook(inside);
  chainRun(inputs, towns(inputs.housing), book);
  book.close(inputs.months);
  return book;
}

const inputsOf = (seed: number): Inputs => scenarioCompile(scenarioOf('huidig-recht'), seed, 0);
const last = (book: StayBook): number => book.stocks[book.stocks.length - 1];
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("Little's law, exactly, over the whole run: mean stock = arrival rate x mean stay", () => {
  it.each([
    ['reception', inReception],
    ['procedure', (p: number) => p === Place.procedure],
    ['status holders waiting', (p: number) => p === Place.waiting],
    ['temporary accommodation', (p: number) => p === Place.temporary],
  ])('%s', (_name, inside) => {
    const book = run(inputsOf(11), inside);
    expect(book.entered).toBeGreaterThan(0);
    expect(book.stayed).toBe(total(book.stocks));
  });

  it('control: a stay counted one month short breaks it', () => {
    const book = run(inputsOf(11), inReception);
    expect(book.stayed - 1).not.toBe(total(book.stocks));
  });
});

describe('infinite servers: other inflow into reception, no limits, exponential stays', () => {
  it('has the mean stock of M/G/infinity, and the variance of independent stays', () => {
    const [perMonth, meanStay, runs] = [300, 6, 40];
    const stays = exp(-1 / meanStay);
    // A household of age a is still there with probability stays^a; those of this month with probability one.
    const mean = perMonth / (1 - stays);
    const variance = perMonth * (1 / (1 - stays) - 1 / (1 - stays * stays));
    const ends: number[] = [];
    for (let seed = 1; seed <= runs; seed++) {
      const inputs = inputsOf(seed);
      const none = new Float64Array(inputs.months);
      const singles = {
        ...inputs,
        household: { ...inputs.household, singleShare: 1, largeShare: 0 },
        procedure: { ...inputs.procedure, initial: 0, otherMonths: meanStay },
        arrivals: { ...inputs.arrivals, first: none, nareis: none, otherPermits: none, other: none.map(() => perMonth) },
        months: 84,
      };
      const book = run(singles, (p) => p === Place.other);
      ends.push(book.stocks[83]);
    }
    const found = total(ends) / runs;
    const spread = total(ends.map((x) => (x - found) ** 2)) / (runs - 1);
    // Four standard errors of a mean; a factor of two on the variance of 40 runs (chance below one in a thousand).
    expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / runs));
    expect(spread / variance).toBeGreaterThan(0.5);
    expect(spread / variance).toBeLessThan(2);
  });
});

describe('common draws', () => {
  it('the difference of two scenarios varies far less with common draws than with independent ones', () => {
    const effect = (seedA: number, seedB: number): number => {
      const [a, b] = [inputsOf(seedA), inputsOf(seedB)];
      const more = { ...b, housing: { ...b.housing, vacatedPerYear: b.housing.vacatedPerYear.map((v) => v * 1.05) } };
      return last(run(a, inReception)) - last(run(more, inReception));
    };
    const variance = (xs: number[]): number => {
      const mean = total(xs) / xs.length;
      return total(xs.map((x) => (x - mean) ** 2)) / (xs.length - 1);
    };
    const seeds = [1, 2, 3, 4, 5, 6];
    const common = variance(seeds.map((s) => effect(s, s)));
    const independent = variance(seeds.map((s) => effect(s, s + 100)));
    expect(independent / common).toBeGreaterThan(2);
  });
});
