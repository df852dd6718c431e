/** The guarantee of a mixed location, written down a second time and naively: every run of places looked at by itself. */
import type { Allotment, Group, Shares } from '../mixed-location.ts';
import { GROUPS } from '../mixed-location.ts';

/** The first run that breaks the guarantee, in words, or undefined. */
export function brokenRun(allotments: readonly Allotment[], shares: Shares): string | undefined {
  for (const group of GROUPS)
    for (let from = 0; from < allotments.length; from++) {
      let got = 0;
      for (let to = from; to < allotments.length && allotments[to].waiting[group] > 0; to++) {
        if (allotments[to].group === group) got++;
        const [places, share] = [to - from + 1, shares[group]];
        const owed = Math.floor((share * places) / 100);
        if (got < owed) return told(group, from, to, got, owed);
      }
    }
  return undefined;
}

const told = (group: Group, from: number, to: number, got: number, owed: number): string =>
  `${group} got ${String(got)} of places ${String(from + 1)} to ${String(to + 1)}, owed ${String(owed)}`;
