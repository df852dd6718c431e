/** Homes let to regular seekers in a month: how many per municipality, and how long those without urgency had been registered. */

/** Longest registration told apart, in months. */
export const WAIT_MONTHS = 720;

export interface RegularLettings {
  /** Homes per municipality, with and without urgency. */
  readonly homes: Float64Array;
  /** Homes without urgency per whole month of registration: first where homes are plenty, then where the market is tight (urbanity 1 or 2). */
  readonly waits: Float64Array;
  /** The same per municipality; empty unless the sink asks for it. */
  readonly townWaits: Int32Array;
}

export const regularLettingsCreate = (municipalities: number, perMunicipality: boolean): RegularLettings => ({
  homes: new Float64Array(municipalities),
  waits: new Float64Array(2 * WAIT_MONTHS),
  townWaits: new Int32Array(perMunicipality ? municipalities * WAIT_MONTHS : 0),
});

export function regularLettingsClear({ homes, waits, townWaits }: RegularLettings): void {
  homes.fill(0);
  waits.fill(0);
  townWaits.fill(0);
}
