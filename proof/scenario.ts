/** Scenarios for the proofs: the built-in files, read as the command line reads them. */
import { scenarioRead } from '../src/cli/scenario-read.ts';
import { builtInScenario, builtInScenarioNames } from '../src/main/built-in-scenarios.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

export function scenarioOf(name: string): Scenario {
  return scenarioRead(name, {
    builtInScenario,
    builtInScenarioNames,
    readText: (path) => {
      throw new Error(`no file reading here: ${path}`);
    },
  });
}
