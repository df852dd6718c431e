/** The figures as known on a day: what was published later does not exist there, and asking for it by name is refused. */
import { Bug } from '../base/must.ts';
import { type Catalogue, everyFigure } from './catalogue.ts';
import { type Figure, isAssumption } from './figure.ts';

/**
 * The catalogue of `day` (`2024-01-01`): sourced figures published on or before it, and the assumptions that were not fitted to history.
 * A fitted assumption has seen every year up to the fit, so it counts as a later figure: who runs at a vintage must fit anew.
 */
export function catalogueAt(day: string, whole: Catalogue = everyFigure): Catalogue {
  const find = (key: string): Figure | undefined => {
    const found = whole.find(key);
    return found !== undefined && knownAt(found, day) ? found : undefined;
  };
  return {
    find,
    figure: (key) => {
      const found = whole.figure(key);
      if (!knownAt(found, day)) throw new LaterFigure(found, day);
      return found;
    },
    byPrefix: (prefix) => whole.byPrefix(prefix).filter((each) => knownAt(each, day)),
  };
}

/** A run at an old day asked for what nobody could know then: a leak in the back-test, never a mistake of the user. */
export class LaterFigure extends Bug {
  constructor(figure: Figure, day: string) {
    const when = isAssumption(figure) ? 'is fitted to history' : `was published on ${figure.published}`;
    super(`figure ${figure.key} ${when}: it cannot be read in a run as of ${day}`);
  }
}

const knownAt = (figure: Figure, day: string): boolean => (isAssumption(figure) ? figure.standing !== 'fitted' : figure.published <= day);
