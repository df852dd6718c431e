/** Points outside the fit are summed over the months they are about, and told apart from months that the model knows. */
import { describe, expect, it } from 'vitest';
import { monthOf } from '../base/month.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import { calibrationChecks, CHECKS_UNTIL } from './calibration-checks.ts';
import type { Member } from './member.ts';

/** A member whose every observable is `value` in every month from 2019 to the last check. */
function memberOf(value: number, until: string): Member {
  const first = monthOf('2019-01');
  const months = monthOf(until) - first + 1;
  const national = Object.fromEntries(observableIds.map((id) => [id, new Float64Array(months).fill(value)])) as unknown as Record<
    ObservableId,
    Float64Array
  >;
  return { draw: 0, firstMonth: first, national };
}

describe('points that took no part in the fit', () => {
  const checks = calibrationChecks(memberOf(1000, CHECKS_UNTIL));
  const of = (figure: string): (typeof checks)[number] | undefined => checks.find((check) => check.figures.includes(figure));

  it('adds a flow over its months and leaves a stock alone', () => {
    expect(of('instroom.totaal.2025')?.model).toBe(12_000);
    expect(of('uitstroom.gehuisvest.2022-Q1')?.model).toBe(3000);
    expect(of('instroom.totaal.2026-04')?.model).toBe(1000);
    expect(of('opvang.noodopvang.2023-09-25')?.model).toBe(1000);
  });

  it('adds first-instance permits and family members, and takes the weaker confidence', () => {
    expect(of('vergunningen.totaal.2025')?.published).toBe(7425 + 16_470);
    expect(of('vergunningen.totaal.2025')?.confidence).toBe('derived');
  });

  it('marks the four months of 2026 as ahead of known history, and nothing else', () => {
    expect(checks.filter((check) => check.ahead).map((check) => check.from)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
  });

  it('leaves out what a shorter run does not reach', () => {
    const short = calibrationChecks(memberOf(1000, '2025-11'));
    expect(short.some((check) => check.ahead)).toBe(false);
    expect(short.some((check) => check.figures.includes('instroom.totaal.2025'))).toBe(false);
    expect(short.some((check) => check.figures.includes('instroom.totaal.2024'))).toBe(true);
  });
});
