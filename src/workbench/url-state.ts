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

/** Whether an assumption may be moved to this value. */
type IsMovable = (key: string, value: AssumptionOverride) => boolean;

/** Unknown scenarios, keys, values and versions are dropped: an old link opens on what it still means. */
export function choiceRead(search: string, knownScenarios: readonly string[], isMovable: IsMovable): Choice {
  const query = new URLSearchParams(search);
  if (query.get('v') !== VERSION) return DEFAULT_CHOICE;
  const chosen = (query.get('s') ?? '').split(',').filter((name, i, all) => knownScenarios.includes(name) && all.indexOf(name) === i);
  const seed = Number(query.get('seed'));
  return {
    scenarios: chosen.length === 0 ? DEFAULT_CHOICE.scenarios : chosen.slice(0, SCENARIOS_MAX),
    overrides: overridesRead(query, isMovable),
    seed: query.has('seed') && Number.isSafeInteger(seed) && seed >= 0 ? seed : DEFAULT_CHOICE.seed,
    language: query.get('lang') === 'en' ? 'en' : 'nl',
  };
}

/** Whether the address says something that the choice read from it does not: the reader must hear that. */
export function isDropped(search: string, choice: Choice): boolean {
  const [asked, kept] = [new URLSearchParams(search), new URLSearchParams(choiceWrite(choice))];
  if (!asked.has('v')) return false;
  const isKept = (key: string, value: string): boolean => {
    const now = kept.get(key);
    // 0.30 is 0.3.
    return now === value || (now !== null && value !== '' && Number(now) === Number(value));
  };
  return [...asked].some(([key, value]) => (['v', 's', 'seed'].includes(key) || key.startsWith('a.')) && !isKept(key, value));
}

function overridesRead(query: URLSearchParams, isMovable: IsMovable): Record<string, AssumptionOverride> {
  const overrides: Record<string, AssumptionOverride> = {};
  for (const [name, value] of query) {
    if (!name.startsWith('a.')) continue;
    const key = name.slice(2);
    const read = value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    if (isMovable(key, read)) overrides[key] = read;
  }
  return overrides;
}
