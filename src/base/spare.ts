/**
 * Memory of runs that are over, for the next one: asking the system for it anew costs a tenth of a run. Whoever gives something back has cleared
 * it and will not use it again; so a run in used memory is the same as one in new memory.
 */
export class Spare<T> {
  readonly #kept: T[] = [];

  /** Something kept that fits, which is then no longer kept. */
  take(fits: (kept: T) => boolean): T | undefined {
    const at = this.#kept.findIndex(fits);
    return at < 0 ? undefined : this.#kept.splice(at, 1)[0];
  }

  /** Keeps it, in the place of the one kept longest where there are enough already. */
  give(one: T): void {
    this.#kept.push(one);
    if (this.#kept.length > KEPT_MAX) this.#kept.shift();
  }
}

/** A comparison runs two worlds at a time. */
const KEPT_MAX = 2;
