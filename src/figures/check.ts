/** All checks of the figures together: what `doorstroom figures check` reports. */
import { figures } from './catalogue.ts';
import { grantsAddUp, sevenWithinWhole, taakstellingBalances } from './check/balance.ts';
import type { Book, Finding } from './check/finding.ts';
import { municipalTotals, neighboursKnown, provincesAgree } from './check/municipal.ts';
import { figuresComplete, keysUnique, sourcesExist } from './check/register.ts';
import { valuesFitUnits } from './check/values.ts';
import { columns } from './municipality/column.ts';
import { municipalities } from './municipality.ts';
import { sources } from './sources.ts';

export type { Finding } from './check/finding.ts';

/** The figures that ship with Doorstroom. */
export const shippedBook: Book = { figures, sources, municipalities, columns };

/** Everything wrong (`error`) or noteworthy (`note`); no errors means the figures may be used. */
export function figuresCheck(book: Book = shippedBook): readonly Finding[] {
  return [
    keysUnique,
    sourcesExist,
    figuresComplete,
    valuesFitUnits,
    municipalTotals,
    provincesAgree,
    neighboursKnown,
    taakstellingBalances,
    grantsAddUp,
    sevenWithinWhole,
  ].flatMap((check) => check(book));
}
