/** A refusal: input that Doorstroom will not take, told as a value with place, reason and remedy. Not a fault, not a bug. */
export interface Refusal {
  /** Stable machine name, e.g. `scenario.unknown-key`. */
  readonly code: string;
  /** File, line or path inside the input, e.g. `scenario.yaml: measures.taakstelling`. */
  readonly where: string;
  /** What was found and what was expected. */
  readonly what: string;
  /** The rule or article behind it, when there is one. */
  readonly why?: string;
  /** What the reader can do about it. */
  readonly remedy: string;
}

/** Carries refusals up to the door (command line, page), which prints them and stops with nothing half-done. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(refusalText).join('\n'));
    this.refusals = refusals;
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused([refusal]);
}

export function refusalText(r: Refusal): string {
  const why = r.why === undefined ? '' : ` (${r.why})`;
  return `${r.where}: ${r.what}${why}. Remedy: ${r.remedy}`;
}
