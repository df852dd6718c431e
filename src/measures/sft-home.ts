/** What the SFT pays for one home, by the round that was open when it was claimed: from the function that decides claims, for the simulation. */
import { must, present } from '../base/must.ts';
import type { Cents } from '../base/units.ts';
import { sumOf } from './grant/conclude.ts';
import { roundOf } from './sft/decide.ts';
import { sftLines } from './sft/lines.ts';
import { SFT_PLUS_FROM, type SftTerms, sftTerms } from './sft/round.ts';
import { sft } from './sft/measure.ts';

/** First days of the rounds whose homes the simulation builds: that of February 2025, then SFT+. */
export const SFT_ROUND_DAYS: readonly [string, string] = [present(sft.from, 'from'), SFT_PLUS_FROM];

/** Cents for a self-contained home with whatever social management the round pays. Throws a Bug on a day on which no round was open. */
export function sftPerHome(received: string, terms: SftTerms = sftTerms()): Cents {
  const round = roundOf(received, terms);
  must(round !== undefined, `no round of the SFT was open on ${received}`);
  const { lines } = sftLines({ homes: [{ kind: 'self-contained', count: 1 }], socialManagement: true }, round, terms);
  return sumOf(lines);
}
