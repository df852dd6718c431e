/** How many children are still children, and of school age, when only their month of arrival is known: by the ages they came with. */
import { ADULT_MONTHS, ALONE_MONTHS, SCHOOL_MONTHS } from '../chain/child.ts';
import type { FluidMonthEnd } from '../chain/fluid-event.ts';
import type { ReceptionStocks } from './reception-month.ts';

export function expectedChildren(e: FluidMonthEnd): Pick<ReceptionStocks, 'children' | 'ofSchoolAge' | 'childrenStay'> {
  let [children, ofSchoolAge, all] = [0, 0, 0];
  for (let since = 0; since <= e.month; since++) {
    const stay = e.month - since;
    const [kids, alone] = [e.kidsSince[since], e.aloneSince[since]];
    const teens = alone * Math.max(0, 1 - stay / (ADULT_MONTHS - ALONE_MONTHS));
    children += kids * Math.max(0, 1 - stay / ADULT_MONTHS) + teens;
    ofSchoolAge += kids * Math.max(0, (ADULT_MONTHS - stay - Math.max(0, SCHOOL_MONTHS - stay)) / ADULT_MONTHS) + teens;
    all += kids + alone;
  }
  return { children, ofSchoolAge, childrenStay: medianStay(e, all) };
}

function medianStay({ month, kidsSince, aloneSince }: FluidMonthEnd, all: number): number {
  let below = 0;
  for (let since = 0; all > 0 && since <= month; since++) {
    below += kidsSince[since] + aloneSince[since];
    if (below * 2 >= all) return month - since;
  }
  return NaN;
}
