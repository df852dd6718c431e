/** Promise: at every origin of the back-test nothing that was published later moves a byte of the forecasts. */
import { describe, expect, it } from 'vitest';
import { type Month, monthOf } from '../src/base/month.ts';
import { ORIGINS, originRun, TARGETS } from '../src/ensemble/backtest.ts';
import { type Catalogue, everyFigure } from '../src/figures/catalogue.ts';
import { type Figure, isAssumption } from '../src/figures/figure.ts';

const flat = new Array<number>(24).fill(1500);

function jobOf(origin: string) {
  const asks = TARGETS.map((target) => ({
    target,
    horizon: 12,
    month: (monthOf(origin) + 11) as Month,
    months: target === 'instroom' ? 12 : target === 'gehuisvest' ? 6 : 0,
  }));
  const laterInflow = { eerste: flat, nareis: flat };
  return { origin, draws: 2, seed: 11, effort: { first: 6, keep: 3, rounds: 1 }, asks, months: 12, laterInflow };
}

function changed(change: (figure: Figure) => Figure): Catalogue {
  const find = (key: string): Figure | undefined => {
    const found = everyFigure.find(key);
    return found === undefined ? undefined : change(found);
  };
  return {
    find,
    figure: (key) => change(everyFigure.figure(key)),
    byPrefix: (prefix) => everyFigure.byPrefix(prefix).map(change),
  };
}

describe.each([...ORIGINS])('origin %s', (origin) => {
  const later = (figure: Figure): boolean => (isAssumption(figure) ? figure.standing === 'fitted' : figure.published > `${origin}-01`);
  const poison = (figure: Figure): Figure => ({ ...figure, value: -7 * figure.value - 13 });
  const text = (whole: Catalogue): string => JSON.stringify(originRun(jobOf(origin), whole));
  const clean = text(everyFigure);

  it('later figures and fitted assumptions poisoned: the same bytes', () => {
    expect(text(changed((figure) => (later(figure) ? poison(figure) : figure)))).toBe(clean);
  });

  it('control: the permits of the year before doubled: other bytes', () => {
    const key = `vergunningen.totaal.${String(Number(origin.slice(0, 4)) - 1)}`;
    expect(text(changed((figure) => (figure.key === key ? { ...figure, value: 2 * figure.value } : figure)))).not.toBe(clean);
  });
});
