/** The rows of a back-test put together: score per target, mode and horizon of every model, and the skill against each opponent. */
import type { Mode, Model, Row, Target } from './backtest.ts';
import { HORIZONS, MODES, TARGETS } from './backtest.ts';
import { pitCounts } from './backtest/pit.ts';

export interface ModelScore {
  readonly model: Model;
  readonly n: number;
  /** Means over the rows, in the unit of the target. */
  readonly wis: number;
  readonly spread: number;
  readonly tooLow: number;
  readonly tooHigh: number;
  readonly bias: number;
  /** Counts, out of `n`. */
  readonly inside50: number;
  readonly inside80: number;
  readonly inside95: number;
}

export interface Line {
  readonly target: Target;
  readonly mode: Mode;
  readonly horizonMonths: number;
  readonly own: ModelScore;
  readonly others: readonly Contest[];
}

/** Ours beside another on the rows that both have. */
export interface Contest {
  readonly other: ModelScore;
  /** Ours on the same rows. */
  readonly own: ModelScore;
  /** One minus our score over theirs: above zero we win, 0.2 is a score that is a fifth smaller. */
  readonly skill: number;
}

/** Where truths fell in our forecasts of a target: counts per tenth, the lowest first, all horizons together. */
export interface PitLine {
  readonly target: Target;
  readonly mode: Mode;
  readonly n: number;
  readonly counts: readonly number[];
}

/** Per target and mode. One horizon has too few for ten counts. */
export function pitLines(rows: readonly Row[]): readonly PitLine[] {
  return TARGETS.flatMap((target) =>
    MODES.flatMap((mode) => {
      const pits = rows.flatMap((r) => (r.target === target && r.mode === mode && r.pit !== undefined ? [r.pit] : []));
      return pits.length === 0 ? [] : [{ target, mode, n: pits.length, counts: pitCounts(pits) }];
    }),
  );
}

const OTHERS: readonly Model[] = ['doorstroom-raw', 'last-value', 'seasonal-drift', 'mpp'];

export function summary(rows: readonly Row[]): readonly Line[] {
  return TARGETS.flatMap((target) =>
    MODES.flatMap((mode) =>
      HORIZONS.flatMap((horizonMonths) => {
        const here = rows.filter((r) => r.target === target && r.mode === mode && r.horizonMonths === horizonMonths);
        const mine = here.filter((r) => r.model === 'doorstroom');
        return mine.length === 0 ? [] : [{ target, mode, horizonMonths, own: scoreOf('doorstroom', mine), others: contests(here, mine) }];
      }),
    ),
  );
}

function contests(here: readonly Row[], mine: readonly Row[]): readonly Contest[] {
  return OTHERS.flatMap((model) => {
    const theirs = here.filter((r) => r.model === model);
    if (theirs.length === 0) return [];
    const origins = new Set(theirs.map((r) => r.origin));
    const other = scoreOf(model, theirs);
    const own = scoreOf(
      'doorstroom',
      mine.filter((r) => origins.has(r.origin)),
    );
    return [{ other, own, skill: 1 - own.wis / other.wis }];
  });
}

function scoreOf(model: Model, rows: readonly Row[]): ModelScore {
  const total = (read: (row: Row) => number): number => rows.reduce((sum, row) => sum + read(row), 0);
  const mean = (read: (row: Row) => number): number => total(read) / rows.length;
  return {
    model,
    n: rows.length,
    wis: mean((r) => r.wis),
    spread: mean((r) => r.spread),
    tooLow: mean((r) => r.tooLow),
    tooHigh: mean((r) => r.tooHigh),
    bias: mean((r) => r.bias),
    inside50: total((r) => r.inside50),
    inside80: total((r) => r.inside80),
    inside95: total((r) => r.inside95),
  };
}
