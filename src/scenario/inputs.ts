/** Everything the chain reads for one draw: numbers and month tables only, so that no rule is interpreted while it runs. */
import type { Month } from '../base/month.ts';
import type { LeverId } from '../measures/lever.ts';
import type { SpreadDesignId } from '../measures/spread-design.ts';
import type { KoppelingMethod } from './scenario.ts';

/** One value per month of the run, index 0 is {@link Inputs.first}. */
export type MonthTable = Float64Array;

export interface ArrivalInputs {
  /** First applications, persons a month. */
  readonly first: MonthTable;
  /** Family members who can arrive, persons a month: what was counted in history, capacity afterwards. */
  readonly nareis: MonthTable;
  /** Months before this index are known history: then exactly `nareis` arrive, with or without a referent in the model. */
  readonly historyMonths: number;
  /** Other inflow into reception, persons a month. */
  readonly other: MonthTable;
  /** Other permits (appeal, resettlement, births), persons a month. */
  readonly otherPermits: MonthTable;
  /** Share of them that joins family with a home. */
  readonly otherPermitsJoinShare: number;
}

export interface ProcedureInputs {
  /** People in procedure at the start, persons. */
  readonly initial: number;
  /** Decisions a month, persons. */
  readonly decisions: MonthTable;
  /** Share granted, 0..1, by month of decision. */
  readonly grantShare: MonthTable;
  /** Cumulative shares of refugee and refugee plus subsidiary among grants. */
  readonly refugeeShare: MonthTable;
  readonly subsidiaryShare: MonthTable;
  readonly dropoutShare: number;
  readonly dropoutMonths: number;
  readonly fastShare: number;
  readonly fastMonths: number;
  readonly rejectedMonths: number;
  readonly otherMonths: number;
}

export interface HouseholdInputs {
  readonly singleShare: number;
  readonly largeShare: number;
  readonly childlessPairShare: number;
  readonly unaccompaniedShare: number;
}

export interface NareisInputs {
  readonly perPermit: number;
  readonly familyShare: number;
  readonly minimumMonths: number;
  readonly joinsReferentShare: number;
  readonly initialWaiting: number;
}

export interface ReceptionInputs {
  /** Regular places before measures add or remove any. */
  readonly regularPlaces: MonthTable;
  /** Emergency places; NaN where nobody published them. */
  readonly emergencyPlaces: MonthTable;
  readonly usableShare: number;
  /** Cents per resident per month. */
  readonly regularCost: number;
  readonly emergencyCost: number;
  readonly movesRegular: number;
  readonly movesEmergency: number;
  readonly initialStatusHolders: number;
  /** Indicative distribution under the Spreidingswet, places. */
  readonly spreidingswetTarget: number;
}

export interface HousingInputs {
  /** Corporation homes vacated in a year, by month (the year's figure). */
  readonly vacatedPerYear: MonthTable;
  readonly stock: number;
  readonly turnoverTight: number;
  readonly turnoverSlack: number;
  /** Five size classes: 1, 2, 3-4, 5-6, 7 and more persons. */
  readonly classShare: readonly number[];
  readonly statusShare: readonly number[];
  /** Registration time at letting in years, urbanity class 1..5. */
  readonly registrationYears: readonly number[];
  readonly seekers: number;
  readonly urgentShare: number;
  readonly urgentMonths: number;
  /** Shortest time from permit to home: coupling, finding and moving, whole months. */
  readonly couplingMonths: number;
  /** Standard deviation of the logarithm of municipal effort. */
  readonly effortSpread: number;
}

export interface RouteInputs {
  readonly ownPerMonth: number;
  readonly flexStatusShare: number;
  readonly temporaryMonths: number;
  /** Cents for a home that is finished in this month, of the round in which it was claimed. */
  readonly flexGrant: MonthTable;
  /** Cents. */
  readonly transitPerPersonMonth: number;
  readonly harRegular: number;
  readonly harTemporary: number;
}

export interface TaskInputs {
  /** Known national task by month of the half-year's start; NaN where the rule computes it. */
  readonly known: MonthTable;
  readonly factor: number;
  /** Balance at the start of the run, persons behind (positive is backlog). */
  readonly initialBacklog: number;
}

export interface KoppelingInputs {
  /** In force from month index `from`; before it, the task by inhabitants and `naar-taak`. */
  readonly design: SpreadDesignId;
  readonly method: KoppelingMethod;
  readonly from: number;
  /** Largest part of its quota that a municipality may hand over, 0..1. */
  readonly handOver: number;
  /** Band around the part by inhabitants, as factors. */
  readonly bandLow: number;
  readonly bandHigh: number;
  /** Weights of the terms of the score that the simulation knows. */
  readonly homeWeight: number;
  readonly workWeight: number;
}

export interface IntegrationInputs {
  readonly work: readonly [number, number, number];
  readonly effectPerWaitYear: number;
  readonly usualWait: number;
  readonly startAfterHome: number;
  /** Chance of work in the best province over that in the worst; which is which differs per draw. */
  readonly provinceRatio: number;
}

export interface Inputs {
  readonly seed: number;
  readonly first: Month;
  readonly months: number;
  readonly koppeling: KoppelingInputs;
  readonly levers: Readonly<Record<LeverId, Float64Array>>;
  readonly arrivals: ArrivalInputs;
  readonly procedure: ProcedureInputs;
  readonly household: HouseholdInputs;
  readonly nareis: NareisInputs;
  readonly reception: ReceptionInputs;
  readonly housing: HousingInputs;
  readonly routes: RouteInputs;
  readonly task: TaskInputs;
  readonly integration: IntegrationInputs;
}
