/** Where a household is: every household is in exactly one place, and only {@link move} changes it. */
export const Place = {
  /** Not in the Netherlands, or not known to the chain. */
  outside: 0,
  /** Reception: waiting for a decision. */
  procedure: 1,
  /** Reception: rejected, not yet gone. */
  rejected: 2,
  /** Reception: other inflow. */
  other: 3,
  /** Reception: status holder waiting for a home. */
  waiting: 4,
  /** Doorstroomlocatie or HAR+ temporary: with a municipality, not yet in a home. */
  temporary: 5,
  homed: 6,
  gone: 7,
} as const;
export type Place = (typeof Place)[keyof typeof Place];
export const PLACES = 8;

export const inReception = (place: number): boolean => place >= Place.procedure && place <= Place.waiting;

/** The way out of reception. */
export const Route = { none: 0, regular: 1, transit: 2, har: 3, shared: 4, flex: 5, own: 6, referent: 7 } as const;
export type Route = (typeof Route)[keyof typeof Route];
export const ROUTES = 8;

export const StatusKind = { none: 0, refugee: 1, subsidiary: 2, humanitarian: 3, derived: 4 } as const;
