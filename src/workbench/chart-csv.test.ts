import { describe, expect, it } from 'vitest';
import { bands } from '../ensemble/bands.ts';
import { memberRun } from '../ensemble/run-member.ts';
import { chartCsv } from './chart-csv.ts';
import { scenarioWith } from './scenarios.ts';

describe('the csv of a chart', () => {
  it('has one header and every month of the one outcome, scenario by scenario', () => {
    const scenario = { ...scenarioWith('huidig-recht', {}), until: '2026-06' };
    const series = bands([memberRun(scenario, 1, 0, false)], scenario.from, scenario.until);
    const result = { name: 'huidig-recht', receipt: null, series, yearly: {}, difference: null };
    const [header, ...rows] = chartCsv('opvang.bezetting', [result, { ...result, name: 'ander' }]).split('\r\n');
    expect(header).toMatch(/^scenario,observable,unit,month,p05,p50,p95/);
    expect(rows.pop()).toBe('');
    expect(rows).toHaveLength(12);
    expect(rows.every((row) => row.split(',')[1] === 'opvang.bezetting')).toBe(true);
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['huidig-recht', 'ander']));
  });
});
