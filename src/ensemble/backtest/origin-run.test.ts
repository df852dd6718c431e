/** The promise of the back-test: nothing that was published after an origin can move a byte of what is forecast there. */
import { describe, expect, test } from 'vitest';
import { type Month, monthOf } from '../../base/month.ts';
import { type Catalogue, everyFigure } from '../../figures/catalogue.ts';
import { type Figure, isAssumption } from '../../figures/figure.ts';
import { type OriginJob, originRun } from './origin-run.ts';
import { type Target, TARGETS } from './target.ts';

const ORIGIN = '2020-01';
const DAY = `${ORIGIN}-01`;
const asks = [6].flatMap((horizon) =>
  TARGETS.map((target: Target) => {
    const months = target === 'instroom' ? horizon : target === 'gehuisvest' ? 6 : 0;
    return { target, horizon, month: (monthOf(ORIGIN) + horizon - 1) as Month, months };
  }),
);
const flat = new Array<number>(6).fill(1500);
const JOB: OriginJob = {
  origin: ORIGIN,
  draws: 1,
  seed: 5,
  effort: { first: 2, keep: 1, rounds: 1 },
  asks,
  months: 6,
  laterInflow: { eerste: flat, nareis: flat },
};

/** The catalogue with some figures changed. */
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

const isLater = (figure: Figure): boolean => (isAssumption(figure) ? figure.standing === 'fitted' : figure.published > DAY);
/** Not a multiple, so that no ratio of two of them stays as it was. */
const poison = <F extends Figure>(figure: F): F => ({ ...figure, value: figure.value * 1.7 + 3 });
const text = (whole: Catalogue): string => JSON.stringify(originRun(JOB, whole));

describe('an origin knows only what was published by then', () => {
  const clean = text(everyFigure);

  test('every later figure and every fitted assumption changed: not one byte moves', () => {
    expect(everyFigure.byPrefix('').filter(isLater).length).toBeGreaterThan(300);
    expect(text(changed((figure) => (isLater(figure) ? poison(figure) : figure)))).toBe(clean);
  });

  test('control: let the same figures leak, by dating them before the origin, and it turns red', () => {
    const leak = (figure: Figure): Figure =>
      isLater(figure) && !isAssumption(figure) ? { ...poison(figure), published: '2000-01-01' } : figure;
    expect(text(changed(leak))).not.toBe(clean);
  });

  test.each(['instroom.eerste.2019', 'opvang.bezetting.2019-12-31'])('control: %s was known, and it does move the forecast', (key) => {
    expect(text(changed((figure) => (figure.key === key ? poison(figure) : figure)))).not.toBe(clean);
  });
});
