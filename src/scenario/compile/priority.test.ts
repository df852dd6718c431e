/** One law, used twice: the months of the simulation, the description of the measure and the ranking of a home say the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf, monthText } from '../../base/month.ts';
import { figure } from '../../figures/catalogue.ts';
import { leversCompile } from '../../measures/compile.ts';
import { HOME_KINDS, type HomeKind } from '../../woonruimte/priority-line.ts';
import { Priority, priorityTable } from '../../woonruimte/priority-table.ts';
import { home, ordinance, places, ranked } from '../../woonruimte/ranking.test-data.ts';
import { urgencyGrounds } from '../../woonruimte/urgency-ground.ts';
import type { Scenario } from '../scenario.ts';
import type { Values } from '../values.ts';
import { lineOf, priorityLevers } from './priority.ts';

const first = monthOf('2025-01');
const months = 72;
const published: Values = (key) => figure(key).value;
const scenario = (from: string, until?: string): Pick<Scenario, 'from' | 'measures'> => ({
  from: '2026-01',
  measures: { 'verbod-op-voorrang': until === undefined ? { from } : { from, until } },
});

/** True when a status holder who registered last goes before somebody who registered long ago. */
function goesFirst(kind: HomeKind, persons: number, ground: string, on: string, from: ReturnType<typeof scenario>): boolean {
  const urgentie = ground === 'vergunninghouder' ? [group('vergunninghouder'), group('medisch')] : [group(ground)];
  const rules = ordinance({ urgentie });
  const at = home({ kind, rooms: persons === 1 ? 1 : 4 });
  const people = [
    { id: 'a', persons, income: 20_000, since: '2010-01-01' },
    { id: 's', persons, income: 20_000, since: '2024-12-01', urgentie: [ground] },
  ];
  return places(ranked(rules, at, people, on, lineOf(from)(monthOf(on))))[0] === 's';
}
const group = (ground: string) => ({ id: ground, order: ground === 'medisch' ? 1 : 2, ground, clause: 'art. 6' });

describe('table and ranking agree in every month, for every home, size and ground', () => {
  test.each([
    ['the ban on 1 July 2026', scenario('2026-07-01')],
    ['late in a month', scenario('2026-07-20')],
    ['on a leap day', scenario('2028-02-29')],
    ['taken back on 1 January 2028', scenario('2026-07-01', '2028-01-01')],
  ])('%s', (_what, chosen) => {
    const law = priorityTable(lineOf(chosen), first, months);
    for (let i = 0; i < months; i++) {
      const on = `${monthText((first + i) as typeof first)}-15`;
      for (const kind of HOME_KINDS) {
        const expected = law[i] === Priority.every || (law[i] === Priority.sharedOnly && kind !== 'zelfstandig');
        for (const persons of [1, 5])
          expect([on, kind, persons, goesFirst(kind, persons, 'vergunninghouder', on, chosen)]).toEqual([on, kind, persons, expected]);
      }
    }
    // All three states occur, so that agreeing means something.
    expect(new Set(law).size).toBe(3);
  });

  test('every other ground goes first in every month: the ban takes nothing from it', () => {
    for (const ground of Object.keys(urgencyGrounds).filter((one) => one !== 'vergunninghouder'))
      for (let i = 0; i < months; i += 6)
        expect(goesFirst('zelfstandig', 1, ground, `${monthText((first + i) as typeof first)}-15`, scenario('2026-07-01'))).toBe(true);
  });
});

describe('the months of the simulation are those of the measure, to the last bit', () => {
  const day = fc
    .tuple(fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  const agree = (chosen: Pick<Scenario, 'from' | 'measures'>): void => {
    const described = leversCompile(chosen.measures, first, months, published, monthOf(chosen.from));
    const compiled = priorityLevers(chosen, published, first, months);
    expect(compiled['voorrang.alleenstaand']).toEqual(described['voorrang.alleenstaand']);
    expect(compiled['voorrang.gezin']).toEqual(described['voorrang.gezin']);
  };

  test('for any day of the ban and of its end', () => {
    fc.assert(
      fc.property(day, fc.option(day), (from, until) => {
        agree(until === null || until <= from ? scenario(from) : scenario(from, until));
      }),
    );
  });

  test('without the ban, and with it switched off', () => {
    agree({ from: '2026-01', measures: {} });
    agree({ from: '2026-01', measures: { 'verbod-op-voorrang': null } });
    agree({ from: '2026-01', measures: { 'verbod-op-voorrang': { until: '2028-01-01' } } });
  });

  test('control: a transition that ends a month later is seen', () => {
    const later: Values = (key) => published(key) + (key === 'verbodOpVoorrang.overgang.maanden' ? 1 : 0);
    const described = leversCompile(scenario('2026-07-01').measures, first, months, later, monthOf('2026-01'));
    expect(priorityLevers(scenario('2026-07-01'), later, first, months)['voorrang.alleenstaand']).not.toEqual(
      described['voorrang.alleenstaand'],
    );
  });
});
