import { describe, expect, test } from 'vitest';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { type DrawJob, drawRun } from './draw-run.ts';
import { FIDELITIES } from './fidelity.ts';
import type { Member } from './member.ts';
import { posterior } from './posterior.test-data.ts';

const trial = { name: 'proef', title: { nl: 'proef', en: 'trial' }, from: '2020-01', until: '2020-09', measures: {} };
const own = { 'eigen-verantwoordelijkheid': { from: '2020-02-01' } };
const homes = { 'extra-woningen': { from: '2020-06-01' } };
/** Part ways in February and June; the fourth has other months, the last is the first again. */
const scenarios: readonly Scenario[] = [
  trial,
  { ...trial, measures: own },
  { ...trial, measures: { ...own, ...homes } },
  { ...trial, until: '2020-12' },
  { ...trial, name: 'zelfde' },
].map((raw) => scenarioParse(raw, 'proef', () => null));

const tables = ({ national, municipal }: Member): string =>
  JSON.stringify([national, municipal].map((all) => Object.entries(all ?? {}).map(([id, values]) => [id, ...values])));

describe.each(FIDELITIES)('the scenarios of a draw, %s', (fidelity) => {
  test.each<[string, Pick<DrawJob, 'municipalities' | 'posterior'>]>([
    ['for the country', { municipalities: false }],
    ['per municipality', { municipalities: true }],
    ['from a posterior', { municipalities: false, posterior }],
  ])('give together what each gives alone, %s', (_what, how) => {
    const job = { scenarios, seed: 4, fidelity, ...how };
    const alone = scenarios.map((scenario) => tables(drawRun({ ...job, scenarios: [scenario] }, 2)[0]));
    const together = drawRun(job, 2);
    expect(together.map(tables)).toEqual(alone);
    expect(together.every((member) => member.draw === 2 && (member.municipal !== undefined) === how.municipalities)).toBe(true);
    // Once more: memory that pasts gave back is used by later runs.
    expect(drawRun(job, 2).map(tables)).toEqual(alone);
    // Control: four of them differ, so that a scenario in the place of another would show.
    expect(new Set(alone).size).toBe(4);
  });
});
