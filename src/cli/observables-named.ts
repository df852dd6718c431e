/** Outcomes that somebody names on the command line. */
import { refuse } from '../base/refusal.ts';
import { keysNearest } from '../figures/nearest.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';

/** Null when none are named: the command then chooses. */
export function observablesNamed(observables: string | undefined): readonly ObservableId[] | null {
  if (observables === undefined) return null;
  const named = observables.split(',').map((id) => id.trim());
  return named.map(
    (name) =>
      observableIds.find((id) => id === name) ??
      refuse({
        code: 'option.unknown-observable',
        where: '--observables',
        what: `there is no observable "${name}"`,
        remedy: `did you mean ${nearestOf(name)}?`,
      }),
  );
}

const nearestOf = (name: string): string =>
  observableIds
    .filter((id) => id.startsWith(name.split('.')[0]))
    .slice(0, 3)
    .join(', ') ||
  keysNearest(name, 1).join() ||
  observableIds[0];
