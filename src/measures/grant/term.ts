/** Until when the minister may take to decide. */
import { datePlusDays } from '../../base/day.ts';
import type { DecisionTerm } from '../grant-decision.ts';
import { dayReceived } from './conclude.ts';
import { numberOf } from './amount.ts';

/** Where no term of the scheme was found: the reasonable term, which has passed after eight weeks in any case. */
export const reasonableTerm = (received: string): DecisionTerm => ({
  date: datePlusDays(dayReceived(received), numberOf('awb.redelijkeTermijn')),
  article: 'Algemene wet bestuursrecht, art. 4:13 lid 2 (acht weken: aanname, de tekst is niet gelezen)',
});
