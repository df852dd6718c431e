/** The licences that occur in the register, and the row from which each source is made. */
import type { Text } from '../../base/text.ts';
import type { Source } from '../source.ts';

/** What a licence allows, in one place, so that no source can claim more than its kind has. */
export interface Licence {
  readonly licence: string;
  readonly redistributable: boolean;
}

export const CC_BY_4: Licence = { licence: 'CC BY 4.0', redistributable: true };
export const PUBLIC_DOMAIN: Licence = {
  licence: 'Public domain (Auteurswet art. 11: no copyright on laws, decisions and papers of public authorities)',
  redistributable: true,
};
export const GOVERNMENT_SITE: Licence = { licence: 'Unknown: page of a public body, no licence kept', redistributable: false };
export const ALL_RIGHTS: Licence = { licence: 'All rights reserved; only facts are taken over', redistributable: false };
export const UNKNOWN: Licence = { licence: 'Unknown', redistributable: false };

/** id, title, publisher, url or reference, published, how it was read, note. */
export type SourceRow = readonly [
  id: string,
  title: string,
  publisher: string,
  url: string,
  published: string,
  read: Source['read'],
  note?: Text,
];

/** Sources that share one licence. */
export const sourcesUnder = (terms: Licence, rows: readonly SourceRow[]): readonly Source[] =>
  rows.map(([id, title, publisher, url, published, read, note]) => {
    const source = { id, title, publisher, url, published, ...terms, read };
    return note === undefined ? source : { ...source, note };
  });
