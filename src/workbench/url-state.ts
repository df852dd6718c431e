/** What the reader chose, in the address of the page, so that it can be shared. Version 1. */
import type { Language } from '../base/text.ts';
import type { AssumptionOverride } from '../scenario/scenario.ts';

export interface Choice {
  readonly scenarios: readonly string[];
  readonly overrides: Readonly<Record<string, AssumptionOverride>>;
  readonly seed: number;
  readonly language: Language;
}

const VERSION = '1';
const SCENARIOS_MAX = 4;
export const DEFAULT_CHOICE: Choice = {
  scenarios: ['huidig-recht', 'samenhangend-pakket', 'pakket-met-alternatief', 'meer-woningen'],
  overrides: {},
  seed: 1,
  language: 'nl',
};

export function choiceWrite(choice: Choice): string {
  const query = new URLSearchParams({ v: VERSION, s: choice.scenarios.join(','), seed: String(choice.seed), lang: choice.language });
  for (const [key, value] of Object.entries(choice.overrides)) if (typeof value !== 'object') query.set(`a.${key}`, String(value));
  return `?${query.toString()}`;
}

/** Unknown scenarios, keys and versions are dropped: an old link opens on what it still means. */
export function choiceRead(search: string, knownScenarios: readonly string[], isKey: (key: string) => boolean): Choice {
  const query = new URLSearchParams(search);
  if (query.get('v') !== VERSION) return DEFAULT_CHOICE;
  const chosen = (query.get('s') ?? '').split(',').filter((name, i, all) => knownScenarios.includes(name) && all.indexOf(name) === i);
  const seed = Number(query.get('seed'));
  return {
    scenarios: chosen.length === 0 ? DEFAULT_CHOICE.scenarios : chosen.slice(0, SCENARIOS_MAX),
    overrides: overridesRead(query, isKey),
    seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : DEFAULT_CHOICE.seed,
    language: query.get('lang') === 'en' ? 'en' : 'nl',
  };
}

function overridesRead(query: URLSearchParams, isKey: (key: string) => boolean): Record<string, AssumptionOverride> {
  const overrides: Record<string, AssumptionOverride> = {};
  for (const [name, value] of query) {
    const key = name.slice(2);
    if (!name.startsWith('a.') || !isKey(key)) continue;
    const number = Number(value);
    if (value !== '' && Number.isFinite(number)) overrides[key] = number;
    else if (/^(laag|midden|hoog)$/.test(value)) overrides[key] = value;
  }
  return overrides;
}
