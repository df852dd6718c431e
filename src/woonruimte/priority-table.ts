/**
 * The law on priority month by month, for the simulation: a table made by asking the function behind `doorstroom rank` every month, so that
 * the two cannot part. A status holder may go first for every kind of home, for rooms and shared homes alone, or for none.
 */
import { type Month, monthText } from '../base/month.ts';
import { HOME_KINDS, type HomeKind, lawfulness, type PriorityLine } from './priority-line.ts';

export const Priority = { every: 0, sharedOnly: 1, none: 2 } as const;

/** A rule that starts on this day of a month or earlier counts in that month, one that starts later in the next (as in `effectiveMonth`). */
const COUNTING_DAY = '15';

/** One value of {@link Priority} a month; the line says from when. */
export const priorityTable = (lineAt: (month: Month) => PriorityLine, first: Month, months: number): Uint8Array =>
  Uint8Array.from({ length: months }, (_, i) => priorityIn((first + i) as Month, lineAt((first + i) as Month)));

function priorityIn(month: Month, line: PriorityLine): number {
  const lawful = (kind: HomeKind): boolean => lawfulness('vergunninghouder', kind, `${monthText(month)}-${COUNTING_DAY}`, line).lawful;
  if (HOME_KINDS.every(lawful)) return Priority.every;
  return HOME_KINDS.some(lawful) ? Priority.sharedOnly : Priority.none;
}
