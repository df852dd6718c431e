/** How the province supervises the taakstelling: only the steps for which a source was read, never a fine (see open.ts). */
import { text, type Text } from '../base/text.ts';

export interface SupervisionStep {
  readonly what: Text;
  /** Id in figures/sources. */
  readonly source: string;
}

/** From light to heavy. Their official names and terms were not read, so they have none here. */
export const supervisionSteps: readonly SupervisionStep[] = [
  {
    what: text(
      'De provincie volgt elk halfjaar of de gemeente haar taak haalt.',
      'Each half-year the province follows whether the municipality fulfils its task.',
    ),
    source: 'cvdr-641687',
  },
  {
    what: text('De gemeente schrijft een plan van aanpak om de achterstand in te lopen.', 'The municipality writes a plan to catch up.'),
    source: 'haarlemmermeer-jaarstukken-2023',
  },
  {
    what: text(
      'De provincie waarschuwt voor de laatste keer. Ingrijpen kan na vier halfjaren achter elkaar zonder de taak te halen.',
      'The province gives a final warning. It can intervene after four half-years in a row without fulfilling the task.',
    ),
    source: 'rd-1094028',
  },
  {
    what: text(
      'De provincie huisvest zelf, in de plaats van de gemeente (indeplaatsstelling; Delfzijl 2017, in stand gelaten in 2018).',
      'The province houses people itself, in the place of the municipality (indeplaatsstelling; Delfzijl 2017, upheld in 2018).',
    ),
    source: 'abrvs-2018-2647',
  },
];

/** How many of the latest half-years in a row ended with a backlog; balances run from old to new, negative is a backlog. */
export function missedInARow(balances: readonly number[]): number {
  const lastMet = balances.findLastIndex((balance) => balance >= 0);
  return balances.length - 1 - lastMet;
}

/** Whether the province can intervene: `threshold` half-years in a row missed (figure `toezicht.ingrijpen.halfjaren`). */
export const provinceMayIntervene = (balances: readonly number[], threshold: number): boolean => missedInARow(balances) >= threshold;
