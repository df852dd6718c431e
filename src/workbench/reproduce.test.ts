import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioParse } from '../scenario/parse.ts';
import { reproduce } from './reproduce.ts';
import { scenarios } from './scenarios.ts';

const run = { base: 'huidig-recht', scenario: 'samenhangend-pakket', draws: 40, seed: 3, overrides: {} };

describe('how a number is redone', () => {
  it('is one command while no assumption is moved', () => {
    expect(reproduce(run)).toEqual({ files: [], command: 'npx doorstroom compare huidig-recht samenhangend-pakket --draws 40 --seed 3' });
  });

  it('simulates the base alone', () => {
    expect(reproduce({ ...run, scenario: 'huidig-recht' }).command).toBe('npx doorstroom simulate huidig-recht --draws 40 --seed 3');
  });

  it('puts moved assumptions in scenario files that can be read back', () => {
    const overrides = { 'verbod.aandeelNaVerbod': 0.2, 'instroom.variant': 'laag' };
    const { files, command } = reproduce({ ...run, overrides });
    expect(command).toBe('npx doorstroom compare ./mijn-huidig-recht.yaml ./mijn-samenhangend-pakket.yaml --draws 40 --seed 3');
    for (const { content } of files) {
      const known = new Map([...scenarios].map(([name, scenario]) => [name, { ...scenario, basis: undefined }]));
      expect(scenarioParse(parse(content), 'mijn', (name) => known.get(name)).assumptions).toMatchObject(overrides);
    }
  });

  it('leaves a scenario the assumption that it sets itself, as the page does', () => {
    const overrides = { 'alternatief.voorkomtVerlies': 0.5 };
    const { files } = reproduce({ ...run, scenario: 'pakket-met-alternatief', overrides });
    expect(files.map(({ name }) => name)).toEqual(['mijn-huidig-recht.yaml']);
  });
});
