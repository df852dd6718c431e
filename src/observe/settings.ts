/** What the observers need to know besides events: rates that turn stocks into money, moves and expected work. */

export interface Settings {
  /** Months in the run, index 0 is the first. */
  readonly months: number;
  /** Seed of the run: it names the ages of children. */
  readonly seed: number;
  readonly municipalities: number;
  /** Keep per-municipality results too. */
  readonly perMunicipality: boolean;
  /** 1 where urbanity class is 1 or 2. */
  readonly tight: Uint8Array;
  readonly populationShare: Float64Array;
  readonly reception: {
    readonly usableShare: number;
    /** Cents per resident per month. */
    readonly regularCost: number;
    readonly emergencyCost: number;
    /** Moves per resident per month. */
    readonly movesRegular: number;
    readonly movesEmergency: number;
    readonly spreidingswetTarget: number;
    /** 1 while the Spreidingswet is in force. */
    readonly spreidingswetInForce: Float64Array;
  };
  readonly integration: {
    readonly work: readonly [number, number, number];
    readonly effectPerWaitYear: number;
    readonly usualWait: number;
    /** Months from leaving reception to the start of the course, by month. */
    readonly startAfter: Float64Array;
    readonly workFactor: Float64Array;
    /** Chance of work per municipality against the mean. */
    readonly workIndex: Float64Array;
  };
  /** Cents. */
  readonly money: {
    /** By month. */
    readonly flexGrant: Float64Array;
    readonly transitPerPersonMonth: number;
    readonly harRegular: number;
    readonly harTemporary: number;
  };
}
