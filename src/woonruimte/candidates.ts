/**
 * Candidates as columns. There is no column for what may not decide: a ranking cannot read what has no place here. What is not known of
 * anybody is left empty, and rules that need it refuse.
 */

export interface Candidates {
  readonly id: readonly string[];
  readonly persons: Uint8Array;
  /** Cents a year. */
  readonly income: Int32Array;
  /** Day of registration. */
  readonly registered: Int32Array;
  /** Years; null when the file has no ages. */
  readonly age: Uint8Array | null;
  /** Bit i for group i of the ordinance, and {@link FIRST_HOME_BIT}. */
  readonly urgentie: Int32Array;
  /** 0 none, 1 with the region, 2 with the kern (and so with the region too). */
  readonly binding: Uint8Array;
  /** Bit i for label i of the ordinance. */
  readonly indications: Uint8Array;
  readonly zoekpunten: Uint16Array;
  readonly situatiepunten: Uint16Array;
  /** Two numbers that stand for the id in the draw of lots. */
  readonly ticketA: Int32Array;
  readonly ticketB: Int32Array;
}

/** A vergunninghouder who looks for a first home: asks for no binding (Huisvestingswet 2014, art. 16), with or without urgency. */
export const FIRST_HOME_BIT = 1 << 30;

/** Rows are packed beside their keys in one number: 2^24 of them fit. */
export const CANDIDATES_MAX = 16_777_216;
