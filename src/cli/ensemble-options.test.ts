import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { KOPPELING_METHODS } from '../scenario/scenario.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { howOf } from './ensemble-options.ts';

const scenarioOf = (method: string) =>
  scenarioParse(
    {
      ...{ name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2026-01', until: '2026-02', measures: {} },
      koppeling: { design: 'proportioneel', method },
    },
    'proef',
    () => null,
  );
const plain = scenarioOf('naar-taak');
const noFile = {
  readText: () => {
    throw new Error('no file here');
  },
};
const how = (fidelity: string, draws?: string, scenarios = [plain]) =>
  howOf({ seed: '3', workers: '2', fidelity, ...(draws === undefined ? {} : { draws }) }, scenarios, noFile);

describe('how an ensemble is asked', () => {
  test('as many draws as the fidelity asks for, unless they are named', () => {
    expect(how('exact')).toEqual({ seed: 3, fidelity: 'exact', draws: 20 });
    expect(how('fluid').draws).toBe(20);
    expect(how('mixed').draws).toBe(200);
    expect(how('mixed', '40').draws).toBe(40);
  });

  test.each(KOPPELING_METHODS)('%s runs exactly; on expected paths only where they know it, in either scenario of two', (method) => {
    const scenarios = [plain, scenarioOf(method)];
    expect(how('exact', undefined, scenarios).fidelity).toBe('exact');
    for (const fidelity of ['fluid', 'mixed']) {
      if (method === 'naar-taak') expect(how(fidelity, undefined, scenarios).fidelity).toBe(fidelity);
      else expect(() => how(fidelity, undefined, scenarios)).toThrow(Refused);
    }
  });
});
