/** The same sentence in Dutch (B1 level) and in English: everything a person reads exists in both. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Text;

export const text = (nl: string, en: string): Text => ({ nl, en });
