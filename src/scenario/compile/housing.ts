/** Social housing and the other routes out of reception: parameters and tables of one draw. */
import { effectiveMonth } from '../../base/month.ts';
import { SFT_ROUND_DAYS, sftPerHome } from '../../measures/sft-home.ts';
import type { HousingInputs, RouteInputs } from '../inputs.ts';
import type { Values } from '../values.ts';
import { type Span, table, yearTable } from './span.ts';

const CLASSES = ['1', '2', '3', '4', '5'] as const;
/** Years with a published number of vacated homes; the last one is carried on, the first one back. */
const [FIRST_YEAR, LAST_YEAR] = [2021, 2023] as const;
/** Days in a month on average, 365.25 / 12. */
const DAYS_PER_MONTH = 30.4375;

export function housingInputs(value: Values, span: Span): HousingInputs {
  const scale = value('inschrijftijd.schaal');
  const rawShares = CLASSES.map((k) => value(`woningen.klasse.${k}`));
  const total = rawShares.reduce((a, b) => a + b, 0);
  return {
    vacatedPerYear: yearTable(span, (year) => value(`woningen.vrijgekomen.${String(Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year)))}`)),
    stock: value('wonen.corporatievoorraad'),
    turnoverTight: value('wonen.mutatie.krap'),
    turnoverSlack: value('wonen.mutatie.ruim'),
    classShare: rawShares.map((s) => s / total),
    statusShare: CLASSES.map((k) => value(`toewijzing.aandeel.${k}`)),
    registrationYears: CLASSES.map((k) => value(`inschrijftijd.klasse.${k}`) * scale),
    seekers: value('wonen.actiefZoekend'),
    urgentShare: value('wonen.aandeelUrgent'),
    urgentMonths: Math.round(value('wonen.urgent.maanden')),
    couplingMonths: Math.round(value('koppeling.kortsteMaanden')),
    effortSpread: value('koppeling.gemeente.spreiding'),
  };
}

/**
 * What a home brings by the month in which it is finished. The first homes of SFT+ come so many months after the round of February 2025;
 * those before it were claimed in that round. The dates are of the law, so a scenario that moves the scheme moves homes, not amounts.
 */
function flexGrant(value: Values, span: Span): Float64Array {
  const [before, plus] = SFT_ROUND_DAYS.map((day) => sftPerHome(day));
  const firstOfPlus = effectiveMonth(SFT_ROUND_DAYS[0]) + value('sft.plus.beginMaanden');
  return table(span, (m) => (m < firstOfPlus ? before : plus));
}

export const routeInputs = (value: Values, span: Span): RouteInputs => ({
  ownPerMonth: value('eigen.perMaand'),
  flexStatusShare: value('sft.aandeelStatushouders'),
  temporaryMonths: value('doorstroom.verblijf.maanden'),
  flexGrant: flexGrant(value, span),
  transitPerPersonMonth: Math.round(value('doorstroom.normbedrag') * DAYS_PER_MONTH),
  harRegular: value('harplus.bedrag.regulier'),
  harTemporary: value('harplus.bedrag.tijdelijk'),
});
