/** A binary heap of households by a number, lowest on top; equals in order of household, so that nothing depends on the order of arrival. */
export class Heap {
  readonly #keys: number[] = [];
  readonly #households: number[] = [];

  get length(): number {
    return this.#keys.length;
  }

  /** The lowest number; only where there is one. */
  get least(): number {
    return this.#keys[0];
  }

  push(key: number, household: number): void {
    let at = this.#keys.push(key) - 1;
    this.#households.push(household);
    for (let up = (at - 1) >> 1; at > 0 && this.#before(key, household, up); at = up, up = (at - 1) >> 1) this.#put(at, up);
    this.#keys[at] = key;
    this.#households[at] = household;
  }

  /** The household with the lowest number; only where there is one. */
  pop(): number {
    const top = this.#households[0];
    const key = this.#keys.pop() ?? 0;
    const household = this.#households.pop() ?? 0;
    const length = this.#keys.length;
    if (length === 0) return top;
    let at = 0;
    for (let down = 1; down < length; down = 2 * at + 1) {
      if (down + 1 < length && this.#before(this.#keys[down + 1], this.#households[down + 1], down)) down++;
      if (!this.#before(this.#keys[down], this.#households[down], -1, key, household)) break;
      this.#put(at, down);
      at = down;
    }
    this.#keys[at] = key;
    this.#households[at] = household;
    return top;
  }

  #before(key: number, household: number, at: number, otherKey = this.#keys[at], other = this.#households[at]): boolean {
    return key < otherKey || (key === otherKey && household < other);
  }

  #put(to: number, from: number): void {
    this.#keys[to] = this.#keys[from];
    this.#households[to] = this.#households[from];
  }
}
