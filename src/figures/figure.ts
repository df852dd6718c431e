/** Every number in Doorstroom is a figure: a value with its unit, date, source and confidence, or an assumption with range and reason. */
import type { Text } from '../base/text.ts';

export type Unit =
  | 'persons'
  | 'persons/month'
  | 'persons/year'
  | 'households'
  | 'homes'
  | 'homes/year'
  | 'places'
  | 'places/month'
  | 'share'
  | 'factor'
  | 'months'
  | 'days'
  | 'years'
  | 'per month'
  | 'per year'
  | 'cents'
  | 'cents/day'
  | 'cents/year'
  | 'count';

export type Confidence = 'official' | 'press' | 'secondary' | 'derived' | 'assumption';

/** How sure a value is: the range within which it is drawn, with all values equally likely or with a peak at the value itself. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  readonly shape: 'uniform' | 'triangular';
}

interface FigureBase {
  /** Stable dotted key, Dutch nouns, e.g. `taakstelling.netto.2024-I`. */
  readonly key: string;
  readonly label: Text;
  readonly value: number;
  readonly unit: Unit;
  /** The moment or period the value is about: `2024-01-01`, `2024-I`, `2024`, `2022-10`. */
  readonly date: string;
  /** What was simplified in taking this number over, when anything was. */
  readonly simplified?: Text;
}

/** A value that a source gives, or that is derived from sourced values by the arithmetic in `place`. */
export interface SourcedFigure extends FigureBase {
  readonly confidence: Exclude<Confidence, 'assumption'>;
  /** Id in `sources.ts`. */
  readonly source: string;
  /** Where in the source (page, table, column), or the arithmetic of a derived value. */
  readonly place: string;
  /** When it could first be known: `2024-06-14`. */
  readonly published: string;
  readonly spread?: Spread;
}

/** A value nobody published. It has a range and a reason, and looks like an assumption wherever it shows. */
export interface Assumption extends FigureBase {
  readonly confidence: 'assumption';
  readonly spread: Spread;
  readonly reason: Text;
  /**
   * `chosen`: set by judgement from the sources named in the reason. `fitted`: set so that the history of 2019-2024 is met.
   * `unidentifiable`: history cannot tell, so each answer that hangs on it shows both ends.
   */
  readonly standing: 'chosen' | 'fitted' | 'unidentifiable';
  /** Named values a scenario may ask for, e.g. laag, midden, hoog. */
  readonly variants?: Readonly<Record<string, number>>;
  /** Sources that inform it. */
  readonly sources?: readonly string[];
}

export type Figure = SourcedFigure | Assumption;

export const isAssumption = (figure: Figure): figure is Assumption => figure.confidence === 'assumption';
