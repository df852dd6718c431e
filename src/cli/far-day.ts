/** Days that are a slip of the pen: no home, move or claim is planned so far ahead, and `2099` for `2029` would pass unseen. */

/** Assumption of the door, no rule of law: plans of homes reach less far. */
const YEARS_AHEAD_MAX = 10;

/** Both as `2026-01-31`, with or without a time behind it; by calendar year. */
export const isFarAfter = (day: string, from: string): boolean => Number(day.slice(0, 4)) - Number(from.slice(0, 4)) > YEARS_AHEAD_MAX;

export const farWhat = (day: string, from: string): string => `${day} lies more than ${String(YEARS_AHEAD_MAX)} years after ${from}`;
