/** Who takes part in the exchange of large homes, and which homes: what the files say, no more. */

/** A household waits since a day, or only stands ready to leave its home for somebody else (`days` is 0 then). */
export type Situation =
  | { readonly kind: 'reception'; readonly days: number }
  | { readonly kind: 'elsewhere'; readonly days: number }
  | { readonly kind: 'renting'; readonly home: string; readonly days: number };

export interface Household {
  readonly id: string;
  readonly persons: number;
  readonly children: number;
  readonly situation: Situation;
  /** Regions or municipalities; none means anywhere. */
  readonly wishes: readonly string[];
  readonly needsAccessible: boolean;
  /** Region or municipality of each tie; the empty text means none. */
  readonly ties: { readonly school: string; readonly work: string; readonly region: string };
  /** Smallest and largest home it accepts, by the most persons the home is meant for. */
  readonly accepts: { readonly smallest: number; readonly largest: number };
}

export interface Home {
  readonly id: string;
  readonly municipality: string;
  readonly region: string;
  /** Persons the home is meant for, as the huisvestingsverordening or the landlord has it (Huisvestingswet art. 11: kind, size, price). */
  readonly persons: { readonly least: number; readonly most: number };
  readonly accessible: boolean;
}

/** A promise to a region: at least so many of the homes go to families of that region that wait and rent none. */
export interface Floor {
  readonly region: string;
  readonly homes: number;
}

/** A tie or a wish names a region or a municipality; both count. */
export const liesIn = (home: Home, place: string): boolean => place !== '' && (home.region === place || home.municipality === place);
