/** An outcome by name with what its number counts, and over which time when it is a total. */
import type { Language, Text } from '../base/text.ts';
import type { Unit } from '../figures/figure.ts';
import { type ObservableId, observable } from '../observe/observable.ts';

/** Per cents and euros carry their sign with the number. */
const COUNTED: Readonly<Partial<Record<Unit, Text>>> = {
  persons: { nl: 'personen', en: 'people' },
  households: { nl: 'huishoudens', en: 'households' },
  homes: { nl: 'woningen', en: 'homes' },
  places: { nl: 'plaatsen', en: 'places' },
  months: { nl: 'maanden', en: 'months' },
};
const YEAR: Text = { nl: 'in 12 maanden', en: 'in 12 months' };

/** `Statushouders gehuisvest (personen, in 12 maanden)`: flows and money are told as the total of a year, as the tables of a run do. */
export function outcomeLabel(id: ObservableId, language: Language): string {
  const { label, unit, kind } = observable(id);
  const more = [COUNTED[unit]?.[language], kind === 'flow' || kind === 'money' ? YEAR[language] : undefined].filter((x) => x !== undefined);
  return more.length === 0 ? label[language] : `${label[language]} (${more.join(', ')})`;
}
