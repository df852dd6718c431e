/** A huisvestingsverordening as data: who may have a home, who goes first, and in which order the rest stands. */
import type { Text } from '../base/text.ts';
import type { Range } from './shape.ts';
import type { UrgencyGround } from './urgency-ground.ts';

/** `toelating`: who does not fit gets no permit (art. 10). `voorrang`: who fits goes first (art. 11). */
export type Effect = 'toelating' | 'voorrang';

/** A category of seekers that may get a permit (art. 10), by size of household, rent of the home and income. Cents a month, cents a year. */
export interface Category {
  readonly id: string;
  readonly persons: Range;
  readonly rent: Range;
  readonly income: Range;
  readonly clause: string;
}

/** How many persons fit a home of so many rooms. */
export interface Occupancy {
  readonly rooms: Range;
  readonly persons: Range;
  readonly effect: Effect;
  readonly clause: string;
}

/** A kind of home that is meant for some, e.g. an accessible home. */
export interface LabelRule {
  readonly id: string;
  readonly age: Range | null;
  readonly persons: Range | null;
  /** A decision that this kind of home is needed. */
  readonly indication: boolean;
  readonly effect: Effect;
  readonly clause: string;
}

export interface UrgencyGroup {
  readonly id: string;
  /** 1 goes first; equal numbers stand equal. */
  readonly order: number;
  readonly ground: UrgencyGround;
  readonly clause: string;
}

/** Whole percents of the lettings (art. 14): to anyone with binding, and the part of all lettings within that for the kern. */
export interface BindingRule {
  readonly share: number;
  readonly kern: number;
  readonly clause: string;
}

export type Selection =
  | { readonly method: 'inschrijftijd'; readonly clause: string }
  | { readonly method: 'loting'; readonly clause: string }
  | {
      readonly method: 'punten';
      readonly clause: string;
      /** Points for every full year of registration, and the most for it. */
      readonly perYear: number;
      readonly yearsMost: number;
      readonly zoekMost: number;
      readonly situatieMost: number;
    };

/** Grounds of priority, in the order in which the ordinance weighs them. */
export type Step = 'urgentie' | 'passendheid' | 'binding';
export const STEPS: readonly Step[] = ['urgentie', 'passendheid', 'binding'];

export interface Ordinance {
  readonly name: string;
  readonly title: Text;
  readonly municipality: string;
  /** True for a made-up ordinance. */
  readonly example: boolean;
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly until: string;
  /** Homes that need a permit: rent in cents a month. */
  readonly homes: { readonly rent: Range; readonly clause: string };
  readonly order: readonly Step[];
  /** Empty: everyone may get a permit. */
  readonly categories: readonly Category[];
  readonly occupancy: readonly Occupancy[];
  readonly labels: readonly LabelRule[];
  /** In order of urgency: the place in this list is the bit of the group in a candidate. */
  readonly urgentie: readonly UrgencyGroup[];
  readonly binding: BindingRule | null;
  readonly selection: Selection;
}

export const PERSONS_MAX = 40;
export const ROOMS_MAX = 20;
export const AGE_MAX = 120;
/** Cents a month and cents a year: more is a slip of the keyboard. */
export const RENT_MAX = 1_000_000;
export const INCOME_EURO_MAX = 10_000_000;
export const POINTS_MAX = 1000;
