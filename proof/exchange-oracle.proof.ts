/**
 * The exchange against a solver that knows nothing of it: four linear programs for HiGHS, one per goal with those before it held. Control:
 * without a home that has a price, HiGHS finds less than the exchange did with it.
 */
import highsLoader from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { stages } from '../bench/exchange/linear-program.mjs';
import { exchange } from '../src/woonruimte/exchange.ts';
import { marketOf } from '../src/woonruimte/exchange/market.ts';
import { drawnMarket } from '../src/woonruimte/exchange/markets.test-data.ts';
import type { Home, Household } from '../src/woonruimte/household.ts';

/** What is used of HiGHS; its own types describe the module in another way than Node loads it. */
interface Highs {
  solve(program: string): { readonly ObjectiveValue: number };
}
let highs: Highs;

beforeAll(async () => {
  highs = await (highsLoader as unknown as () => Promise<Highs>)();
});

const ours = (households: readonly Household[], homes: readonly Home[]): number[] =>
  exchange(households, homes).goals.map(({ value }) => value);
const theirs = (households: readonly Household[], homes: readonly Home[]): number[] =>
  stages(marketOf(households, homes), (program) => highs.solve(program).ObjectiveValue).slice(1);

describe('the exchange is worth what HiGHS finds, in all four goals', () => {
  it.each(Array.from({ length: 12 }, (_, k) => [k + 1, 20 + 8 * k, 12 + 6 * k]))('seed %i: %i households, %i homes', (seed, n, m) => {
    const { households, homes } = drawnMarket(seed, n, m);
    expect(ours(households, homes)).toEqual(theirs(households, homes));
  });

  it('control: without a home that somebody moves to from reception HiGHS finds less', () => {
    const { households, homes } = drawnMarket(1, 60, 30);
    const own = new Set(households.flatMap(({ situation }) => (situation.kind === 'renting' ? [situation.home] : [])));
    const dear = exchange(households, homes).placements.find(({ home, leaves }) => leaves === null && !own.has(home));
    const fewer = homes.filter(({ id }) => id !== dear?.home);
    expect(fewer.length).toBe(homes.length - 1);
    expect(theirs(households, fewer)).not.toEqual(ours(households, homes));
  });
});
