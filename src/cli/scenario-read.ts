/** Reads a scenario by built-in name or from a file (yaml or json), with the line in every refusal that has one. */
import { LineCounter, parseDocument } from 'yaml';
import { type Refusal, Refused, refuse } from '../base/refusal.ts';
import { scenarioParse } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ports } from './ports.ts';

/** A scenario file is a page of text; a megabyte is a mistake or an attack. */
const FILE_BYTES_MAX = 1_000_000;
/** More repeated aliases than this is a file built to blow up. */
const ALIASES_MAX = 50;

export type ScenarioPorts = Pick<Ports, 'readText' | 'builtInScenario' | 'builtInScenarioNames'>;

/** Throws Refused when the name or file is unknown or wrong. */
export function scenarioRead(nameOrPath: string, ports: ScenarioPorts): Scenario {
  const builtIn = ports.builtInScenario(nameOrPath);
  const lookup = (name: string): unknown => {
    const text = ports.builtInScenario(name);
    return text === undefined ? undefined : yamlRead(text, `${name}.yaml`);
  };
  if (builtIn !== undefined) return scenarioParse(yamlRead(builtIn, `${nameOrPath}.yaml`), `${nameOrPath}.yaml`, lookup);
  if (!/[./\\]/.test(nameOrPath)) unknownName(nameOrPath, ports);
  return scenarioParse(yamlRead(ports.readText(nameOrPath, FILE_BYTES_MAX), nameOrPath), nameOrPath, lookup);
}

function unknownName(name: string, ports: ScenarioPorts): never {
  return refuse({
    code: 'scenario.unknown',
    where: name,
    what: 'no built-in scenario has this name',
    remedy: `use one of ${ports.builtInScenarioNames().join(', ')}, or the path of a file (./${name}.yaml)`,
  });
}

/** Parsed yaml (json is yaml too). Duplicate keys, alias bombs and syntax errors are refused with their line. */
export function yamlRead(text: string, where: string): unknown {
  const lines = new LineCounter();
  const document = documentOf(text, lines, where);
  if (document.errors.length > 0)
    throw new Refused(document.errors.map((error) => syntaxRefusal(error.message, where, lines.linePos(error.pos[0]).line)));
  try {
    return document.toJS({ maxAliasCount: ALIASES_MAX });
  } catch {
    return refuse({ code: 'scenario.aliases', where, what: 'more aliases than a scenario can need', remedy: 'write the values out' });
  }
}

/** The parser goes one call deeper for every bracket in a bracket. */
function documentOf(text: string, lineCounter: LineCounter, where: string): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse({
      code: 'scenario.too-deep',
      where,
      what: 'more brackets in brackets than a file can need',
      remedy: 'check that this is the right file',
    });
  }
}

const syntaxRefusal = (message: string, where: string, line: number): Refusal => ({
  code: 'scenario.syntax',
  where: `${where}, line ${String(line)}`,
  what: `not valid yaml: ${message}`,
  remedy: 'mend the line; indentation is two spaces, text with a colon stands in quotes',
});
