/** What to type to redo a number on the command line; the reader's own assumptions go in a scenario file. */
import { movedOf, type Overrides } from './assumption.ts';
import { scenarios } from './scenarios.ts';

interface Run {
  readonly base: string;
  readonly scenario: string;
  readonly draws: number;
  readonly seed: number;
  readonly overrides: Overrides;
}

interface Reproduction {
  /** To be written first; none while no assumption is moved. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly command: string;
}

export function reproduce({ base, scenario, draws, seed, overrides }: Run): Reproduction {
  const chosen = [...new Set([base, scenario])];
  const files = chosen.map((name) => fileOf(name, overrides));
  const named = files.map((file, i) => (file === null ? chosen[i] : `./${file.name}`));
  const verb = named.length === 1 ? 'simulate' : 'compare';
  return {
    files: files.flatMap((file) => (file === null ? [] : [file])),
    command: `npx doorstroom ${verb} ${named.join(' ')} --draws ${String(draws)} --seed ${String(seed)}`,
  };
}

/** A scenario keeps the assumptions that it sets itself, as on the page. */
function fileOf(name: string, overrides: Overrides): Reproduction['files'][number] | null {
  const own = scenarios.get(name)?.assumptions ?? {};
  const moved = movedOf(overrides).filter(([key]) => !Object.hasOwn(own, key));
  if (moved.length === 0) return null;
  const lines = [`name: mijn-${name}`, `basis: ${name}`, 'assumptions:', ...moved.map(([key, value]) => `  ${key}: ${String(value)}`)];
  return { name: `mijn-${name}.yaml`, content: `${lines.join('\n')}\n` };
}
