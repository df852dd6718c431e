/** The built-in scenarios, from the same files as the command line. */
import { parse } from 'yaml';
import { present } from '../base/must.ts';
import type { Text } from '../base/text.ts';
import { scenarioParse } from '../scenario/parse.ts';
import type { AssumptionOverride, Scenario } from '../scenario/scenario.ts';

const files: Record<string, string> = import.meta.glob('../../scenarios/*.yaml', { query: '?raw', import: 'default', eager: true });
const raw = new Map(Object.entries(files).map(([path, content]) => [path.replace(/^.*\/(.*)\.yaml$/, '$1'), parse(content) as unknown]));

/** The base first, then the package and what can be set beside it. */
const ORDER = ['meer-woningen', 'pakket-met-alternatief', 'samenhangend-pakket', 'huidig-recht'];

export const scenarioNames: readonly string[] = [...raw.keys()].sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a) || (a < b ? -1 : 1));
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  scenarioNames.map((name) => [name, scenarioParse(raw.get(name), name, (n) => raw.get(n))]),
);

/** A built-in scenario with the reader's own values for some assumptions. */
export function scenarioWith(name: string, overrides: Readonly<Record<string, AssumptionOverride>>): Scenario {
  const scenario = present(scenarios.get(name), `scenario ${name}`);
  return { ...scenario, assumptions: { ...overrides, ...scenario.assumptions } };
}

/** How a scenario is called on the page. */
export const titleOf = (name: string): Text => scenarios.get(name)?.title ?? { nl: name, en: name };
