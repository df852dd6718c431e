/** Turns a parsed scenario file into a complete scenario: checked, with its basis folded in, or refused with everything that is wrong. */
import { Refused } from '../base/refusal.ts';
import { Checker, fileCheck, type ScenarioFile } from './schema.ts';
import type { Scenario } from './scenario.ts';

/** Basis on basis on basis: deeper than this is a mistake. */
const BASIS_DEPTH_MAX = 8;

/**
 * `where` names the file in refusals; `lookup` gives the parsed content of a scenario by name, or undefined. Throws {@link Refused}
 * with every refusal at once.
 */
export function scenarioParse(value: unknown, where: string, lookup: (name: string) => unknown): Scenario {
  const check = new Checker(where);
  const scenario = complete(folded(value, check, lookup, []), check);
  if (check.refusals.length > 0) throw new Refused(check.refusals);
  return scenario;
}

function folded(value: unknown, check: Checker, lookup: (name: string) => unknown, seen: readonly string[]): ScenarioFile {
  const file = fileCheck(value, check);
  if (file.basis === undefined) return file;
  const { basis } = file;
  if (seen.includes(basis) || seen.length >= BASIS_DEPTH_MAX) {
    check.no('basis-cycle', 'basis', `${[...seen, basis].join(' → ')} comes back to itself`, 'let the basis stand on its own');
    return file;
  }
  const found = lookup(basis);
  if (found === undefined) {
    check.no('unknown-basis', 'basis', `no scenario ${basis}`, 'name a built-in scenario');
    return file;
  }
  return over(folded(found, check, lookup, [...seen, basis]), file);
}

/** What the file says goes before its basis, key by key within measures and assumptions. */
const over = (basis: ScenarioFile, file: ScenarioFile): ScenarioFile => ({
  ...basis,
  ...file,
  measures: { ...basis.measures, ...file.measures },
  assumptions: { ...basis.assumptions, ...file.assumptions },
});

function complete(file: ScenarioFile, check: Checker): Scenario {
  const missing = (['name', 'title', 'from', 'until'] as const).filter((key) => file[key] === undefined);
  if (check.refusals.length === 0)
    for (const key of missing) check.no('missing-key', key, 'is missing', `add ${key}, or a basis that has it`);
  const [from, until] = [file.from ?? '', file.until ?? ''];
  if (from !== '' && until !== '' && until < from)
    check.no('date-order', 'until', `${until} is before from ${from}`, 'choose a later month');
  const title = file.title ?? { nl: '', en: '' };
  return {
    name: file.name ?? '',
    title,
    summary: file.summary ?? title,
    from,
    until,
    measures: file.measures,
    koppeling: file.koppeling ?? { design: 'proportioneel' },
    assumptions: file.assumptions,
    ...(file.groups === undefined ? {} : { groups: file.groups }),
  };
}
