/** What a municipality claims, per scheme. Numbers are whole and checked at the door; days are dates as `2026-01-31`. */
import type { Cents } from '../base/units.ts';
interface Received {
  readonly id: string;
  /** CBS code, e.g. `GM0363`. */
  readonly municipality: string;
  /** Moment of arrival, `2025-12-10` or `2025-12-10T09:15`: decides the order. */
  readonly received: string;
}

export interface HarPlusApplication extends Received {
  readonly scheme: 'har-plus';
  readonly housed: readonly [HarPlusHoused, ...HarPlusHoused[]];
}

export type HarPlusHoused =
  | {
      readonly accommodation: 'regular' | 'shared';
      readonly statusHolders: number;
      /** Day on which they move in. */
      readonly from: string;
      /** The municipality takes over from COA, livelihood included. */
      readonly takenOver: boolean;
    }
  | { readonly accommodation: 'temporary'; readonly statusHolders: number; readonly from: string; readonly until: string };

export interface SftApplication extends Received {
  readonly scheme: 'sft';
  readonly buildingStarts: string;
  readonly homes: readonly [SftHomes, ...SftHomes[]];
  /** Years of social rent. */
  readonly socialRentYears: number;
  /** Homes for status holders and displaced Ukrainians, in the project or elsewhere in the municipality. */
  readonly reservedHomes: number;
  readonly socialManagement: boolean;
  /** The tenant has a written contract in its own name with the landlord. */
  readonly ownContract: boolean;
  readonly oneProjectArea: boolean;
  /** The budget of the project shows a shortfall. */
  readonly shortfall: boolean;
}

export type SftHomes =
  | { readonly kind: 'self-contained' | 'split'; readonly count: number }
  | { readonly kind: 'shared'; readonly count: number /** Rooms per home. */; readonly rooms: number };

export interface DoorstroomApplication extends Received {
  readonly scheme: 'doorstroomlocatie';
  readonly opens: string;
  /** First day the site is no longer used. */
  readonly until: string;
  readonly statusHolders: number;
  readonly others: number;
  readonly households: number;
  readonly lockableBedrooms: number;
  readonly stayMonths: number;
  /** The account holder of the programme agreed to the informal application. */
  readonly informalAgreed: boolean;
  /** Residents were coupled by COA to this municipality or one that takes part. */
  readonly coupled: boolean;
  readonly transitionCosts: Cents | null;
}

export interface OmklappenApplication extends Received {
  readonly scheme: 'omklappen';
  readonly from: string;
  readonly receptionPlaces: number;
  readonly housingPlaces: number;
}

export type Application = HarPlusApplication | SftApplication | DoorstroomApplication | OmklappenApplication;
