/** Arrivals and decisions by month: counted history to the end of 2025, assumptions afterwards. */
import { uniform } from '../../base/draw.ts';
import { type Month, monthText, yearOf } from '../../base/month.ts';
import { exp } from '../../base/real.ts';
import { normalQuantile } from '../../base/sample.ts';
import { everyFigure } from '../../figures/catalogue.ts';
import { HISTORY_END, inflowHistory } from '../inflow-history.ts';
import { inflowMiddle, inflowModel, inflowPath } from '../inflow-model.ts';
import type { ArrivalInputs, ProcedureInputs } from '../inputs.ts';
import type { Values } from '../values.ts';
import { type Span, table, yearTable } from './span.ts';

const INFLOW_LEVEL = 0x1f10;
const ESTIMATED_PATH = 0x1f300;
/** Value of `instroom.model` for the variant `geschat`; no draw gives exactly this, so that only who names it gets it. */
const ESTIMATED = 1;
/** Month-to-month persistence of the inflow level: half of a deviation is gone after about a year. */
const PERSISTENCE = 0.945;
/** Deviations beyond this many standard deviations are cut, so that no draw leaves what was ever seen. */
const DEVIATION_MAX = 3;

export function arrivalInputs(value: Values, span: Span): ArrivalInputs {
  const level = value('instroom.eerste.toekomst') * value('instroom.variant');
  const ahead = value('instroom.model') === ESTIMATED ? estimated(value('instroom.variant'), span) : undefined;
  const deviation = inflowDeviation(value('instroom.schommeling'), span);
  const future = (m: Month, i: number): number => ahead?.[m - HISTORY_END] ?? (level / 12) * deviation[i];
  const [eerste, nareis] = [counted(value, 'eerste'), counted(value, 'nareis')];
  return {
    first: table(span, (m, i) => (m < HISTORY_END ? eerste(m) : future(m, i))),
    nareis: table(span, (m) => (m < HISTORY_END ? nareis(m) : value('nareis.capaciteit'))),
    historyMonths: HISTORY_END - span.first,
    other: table(span, () => value('instroom.overig') / 12),
    otherPermits: table(span, () => value('vergunning.overig') / 12),
    otherPermitsJoinShare: value('vergunning.overig.bijFamilie'),
  };
}

/** First applications from the model that the back-test scores, fitted on all counted months, times the variant of the scenario. */
function estimated(variant: number, span: Span): Float64Array {
  const months = Math.max(0, span.first + span.months - HISTORY_END);
  const model = inflowModel(inflowHistory(everyFigure, HISTORY_END).eerste);
  const path = span.draw === 0 ? inflowMiddle(model, months) : inflowPath(model, months, span.seed, span.draw, ESTIMATED_PATH);
  return path.map((persons) => variant * persons);
}

/** The year's count spread over its months as the seven largest nationalities arrived. */
function counted(value: Values, kind: 'eerste' | 'nareis'): (month: Month) => number {
  const proxy = (m: number): number => value(`instroom.${kind}.zevenNationaliteiten.${monthText(m as Month)}`);
  const sums = new Map<number, number>();
  const sumOf = (year: number): number => {
    let sum = 0;
    for (let m = year * 12; m < year * 12 + 12; m++) sum += proxy(m);
    sums.set(year, sum);
    return sum;
  };
  return (month) => {
    const year = yearOf(month);
    return (value(`instroom.${kind}.${String(year)}`) * proxy(month)) / (sums.get(year) ?? sumOf(year));
  };
}

/** A slowly moving factor around 1; exactly 1 on the central path. */
function inflowDeviation(spread: number, span: Span): Float64Array {
  const step = spread * Math.sqrt(1 - PERSISTENCE * PERSISTENCE);
  let level = 0;
  return table(span, (m, i) => {
    if (span.draw === 0 || m < HISTORY_END) return 1;
    level = PERSISTENCE * level + step * normalQuantile(uniform(span.seed, INFLOW_LEVEL, i, 0));
    level = Math.max(-DEVIATION_MAX * spread, Math.min(DEVIATION_MAX * spread, level));
    return exp(level);
  });
}

export function procedureInputs(value: Values, span: Span): ProcedureInputs {
  // History ends with a year.
  const ahead = yearOf(HISTORY_END);
  const share = (kind: string, year: number): number => {
    const at = String(Math.min(year, ahead - 1));
    return value(`vergunningen.${kind}.${at}`) / value(`vergunningen.totaal.${at}`);
  };
  return procedureOf(value, {
    decisions: yearTable(span, (year) =>
      year < ahead
        ? value(`vergunningen.totaal.${String(year)}`) / value(`inwilliging.${String(year)}`) / 12
        : value('procedure.capaciteit') / 12,
    ),
    grantShare: yearTable(span, (year) => value(year < ahead ? `inwilliging.${String(year)}` : 'inwilliging.toekomst')),
    refugeeShare: yearTable(span, (year) => share('vluchteling', year)),
    subsidiaryShare: yearTable(span, (year) => share('vluchteling', year) + share('subsidiair', year)),
  });
}

type ByMonth = Pick<ProcedureInputs, 'decisions' | 'grantShare' | 'refugeeShare' | 'subsidiaryShare'>;

/** With what does not change with the month; named one by one, for the reason in compile.ts. */
export const procedureOf = (value: Values, byMonth: ByMonth): ProcedureInputs => ({
  initial: value('procedure.voorraad.2019'),
  dropoutShare: value('procedure.uitval'),
  dropoutMonths: value('procedure.uitval.maanden'),
  fastShare: value('procedure.snelDeel'),
  fastMonths: Math.round(value('procedure.snelMaanden')),
  rejectedMonths: value('vertrek.afgewezen.maanden'),
  otherMonths: value('vertrek.overig.maanden'),
  decisions: byMonth.decisions,
  grantShare: byMonth.grantShare,
  refugeeShare: byMonth.refugeeShare,
  subsidiaryShare: byMonth.subsidiaryShare,
});
