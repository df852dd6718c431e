/** What happens to the claim that passes the ceiling of a scheme: neither scheme says so in what was read. */
import { text } from '../../base/text.ts';
import type { Decision } from '../grant-decision.ts';
import type { OpenPoint } from '../measure.ts';

/**
 * `cut`: the last claim gets what is left, as with a subsidy (Algemene wet bestuursrecht, art. 4:25 lid 2: refused in so far as the ceiling
 * would be passed). `refuse`: it gets nothing, and a later claim that fits is still granted.
 */
export type LastClaim = 'cut' | 'refuse';

/** What is left of a ceiling when a claim arrives, in cents or places, and the rule for the claim that does not fit. */
export interface Ceiling {
  readonly left: number;
  readonly last: LastClaim;
}

export interface Decided {
  readonly decision: Decision;
  /** Cents or places that the decision takes from the ceiling. */
  readonly taken: number;
  /** The claim got less, or nothing, for want of budget or places alone. */
  readonly short: boolean;
}

export const CEILING = { article: 'art. 4:25 lid 2', source: 'awb' } as const;

export const LAST_OPEN: OpenPoint = {
  point: text(
    'Of de laatste aanvraag wordt afgekapt of geweigerd, staat niet in wat is gelezen. Een subsidie wordt geweigerd voor zover het plafond zou worden overschreden (Awb art. 4:25 lid 2), maar die titel geldt niet voor geld dat alleen naar gemeenten gaat (art. 4:21 lid 3).',
    'Whether the last claim is cut off or refused does not stand in what was read. A subsidy is refused in so far as the ceiling would be passed (Awb art. 4:25(2)), but that title does not hold for money that goes to municipalities alone (art. 4:21(3)).',
  ),
  meanwhile: text(
    'Wat over is, wordt toegekend (--last cut); --last refuse weigert de hele aanvraag en laat latere, kleinere voorgaan.',
    'What is left is granted (--last cut); --last refuse refuses the whole claim and lets later, smaller ones pass.',
  ),
  source: 'awb',
};

export const TIE_OPEN: OpenPoint = {
  point: text(
    'Op hetzelfde moment kwam een andere aanvraag binnen die wel geld kreeg. Wie dan voorgaat, staat niet in wat is gelezen (vaak is het loting).',
    'Another claim arrived at the same moment and was paid. Who goes first then does not stand in what was read (often lots are drawn).',
  ),
  meanwhile: text('De volgorde van de kenmerken beslist.', 'The order of the ids decides.'),
};
