/** Compiles a scenario as somebody could have on an old day: counted history up to then, stated rules for all that comes after. */
import { type Month, monthText, yearOf } from '../base/month.ts';
import type { Catalogue } from '../figures/catalogue.ts';
import { measures } from '../measures/catalogue.ts';
import type { MeasureId } from '../measures/measure.ts';
import { procedureOf } from './compile/arrivals.ts';
import { knownValues } from './compile/known.ts';
import { type Span, table } from './compile/span.ts';
import { type InflowHistory, type InflowKind, seriesAt } from './inflow-history.ts';
import type { ArrivalInputs, ProcedureInputs, ReceptionInputs, RouteInputs } from './inputs.ts';
import type { MeasureSwitch, Scenario } from './scenario.ts';
import type { Values } from './values.ts';

/** What a run at an old day knows. */
export interface Vintage {
  /** First month that is not known. */
  readonly origin: Month;
  /** Figures published by its first day, from `catalogueAt`. */
  readonly catalogue: Catalogue;
  /** Arrivals counted before the origin. */
  readonly history: InflowHistory;
  /** Persons a month from the origin on: a forecast, or the later counts where only the chain is tested. */
  readonly inflow: Readonly<Record<InflowKind, ArrayLike<number>>>;
}

/** The scenario of an origin: the law as it stood then carried on for `months`, with parameters in the place of what is fitted. */
export function vintageScenario(origin: Month, months: number, parameters: Readonly<Record<string, number>>): Scenario {
  const name = `terugblik-${monthText(origin)}`;
  const title = { nl: `Stand van ${monthText(origin)}`, en: `As of ${monthText(origin)}` };
  return {
    name,
    title,
    summary: title,
    from: monthText(origin),
    until: monthText((origin + months - 1) as Month),
    measures: lawAt(`${monthText(origin)}-01`),
    koppeling: { design: 'proportioneel' },
    assumptions: parameters,
  };
}

/** A measure that starts after the day is switched off: a law that nobody had yet cannot be in a forecast of that day. */
function lawAt(day: string): Readonly<Partial<Record<MeasureId, MeasureSwitch>>> {
  return Object.fromEntries(measures.filter((m) => m.from !== undefined && m.from > day).map((m) => [m.id, null]));
}

export const vintageValues = (value: Values, { catalogue }: Vintage): Values => knownValues(value, catalogue);

export function vintageArrivals(value: Values, span: Span, { origin, history, inflow }: Vintage): ArrivalInputs {
  const at =
    (kind: InflowKind) =>
    (m: Month): number =>
      m < origin ? seriesAt(history[kind], m) : inflow[kind][m - origin];
  return {
    first: table(span, at('eerste')),
    nareis: table(span, at('nareis')),
    // The path of arriving family is given to the end, as counted months are: with or without a referent in the model.
    historyMonths: span.months,
    other: table(span, () => value('instroom.overig') / 12),
    otherPermits: table(span, () => value('vergunning.overig') / 12),
    otherPermitsJoinShare: value('vergunning.overig.bijFamilie'),
  };
}

/** Decisions of a year that was published; after it the last year, times a factor drawn per draw, at a grant rate that may have moved. */
export function vintageProcedure(value: Values, span: Span, { catalogue }: Vintage): ProcedureInputs {
  const counted = (m: Month): boolean => catalogue.find(`vergunningen.totaal.${String(yearOf(m))}`) !== undefined;
  const lastYear = lastKnownYear(catalogue, span);
  const year = (m: Month): string => String(counted(m) ? yearOf(m) : lastYear);
  const rate = (m: Month): number => {
    const known = value(`inwilliging.${year(m)}`);
    return counted(m) ? known : Math.max(RATE_LOW, Math.min(RATE_HIGH, known * value('terugblik.inwilliging.verandering')));
  };
  const decisions = (m: Month): number =>
    (value(`vergunningen.totaal.${year(m)}`) / value(`inwilliging.${year(m)}`) / 12) *
    (counted(m) ? 1 : value('terugblik.beslissingen.factor'));
  const share = (kind: string, m: Month): number => value(`vergunningen.${kind}.${year(m)}`) / value(`vergunningen.totaal.${year(m)}`);
  return procedureOf(value, {
    decisions: table(span, decisions),
    grantShare: table(span, rate),
    refugeeShare: table(span, (m) => share('vluchteling', m)),
    subsidiaryShare: table(span, (m) => share('vluchteling', m) + share('subsidiair', m)),
  });
}

/** No year of the catalogue granted less than one in twenty or more than nineteen. */
const [RATE_LOW, RATE_HIGH] = [0.05, 0.95];

function lastKnownYear(catalogue: Catalogue, span: Span): number {
  let year = yearOf((span.first + span.months) as Month);
  while (catalogue.find(`vergunningen.totaal.${String(year)}`) === undefined && year > yearOf(span.first) - 1) year--;
  return year;
}

/** Reception takes everyone, so places and money move nothing that is scored: they are left out of a run at an old day. */
export const vintageReception = (value: Values, span: Span): ReceptionInputs => ({
  regularPlaces: table(span, () => 0),
  emergencyPlaces: table(span, () => NaN),
  usableShare: 1,
  regularCost: 0,
  emergencyCost: 0,
  movesRegular: 0,
  movesEmergency: 0,
  initialStatusHolders: value('opvang.statushouders.2018-12-31'),
  spreidingswetTarget: 0,
});

/** The funded routes all start after the last origin, so of the routes only a home people find themselves is left. */
export const vintageRoutes = (value: Values, span: Span): RouteInputs => ({
  ownPerMonth: value('eigen.perMaand'),
  flexStatusShare: 0,
  temporaryMonths: 12,
  flexGrant: table(span, () => 0),
  transitPerPersonMonth: 0,
  harRegular: 0,
  harTemporary: 0,
});
