import { expect, test } from 'vitest';
import { fluid } from '../../ensemble/fluid-member.ts';
import { scenarioCompile } from '../../scenario/compile.ts';
import { scenarioWith } from '../scenarios.ts';
import { centralPath } from './central-path.ts';

const short = (name: string, overrides: Record<string, number>) => ({ ...scenarioWith(name, overrides), until: '2027-12' });
const slider = 'verbod.aandeelNaVerbod';

test('a scenario that a slider leaves alone keeps its path; one that it moves gets another, the same as a fresh run', () => {
  const before = centralPath(short('huidig-recht', {}), 3);
  expect(centralPath(short('huidig-recht', { [slider]: 0.2 }), 3)).toBe(before);
  const free = centralPath(short('samenhangend-pakket', {}), 3);
  const moved = centralPath(short('samenhangend-pakket', { [slider]: 0.2 }), 3);
  expect(moved).not.toBe(free);
  expect(moved).toEqual(fluid.run(scenarioCompile(short('samenhangend-pakket', { [slider]: 0.2 }), 3, 0), 0, false));
  expect(centralPath(short('huidig-recht', {}), 4)).not.toBe(before);
});
