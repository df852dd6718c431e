/** The largest of many values that change one at a time: each change costs a few steps, the largest none. Among equals the first. */
export class WinnerTree {
  private readonly leaves: number;
  /** Node n has 2n and 2n + 1 below it; the leaves come last. */
  private readonly node: Float64Array;

  constructor(count: number) {
    let leaves = 1;
    while (leaves < count) leaves *= 2;
    this.leaves = leaves;
    this.node = new Float64Array(2 * leaves).fill(-Infinity);
  }

  /** Minus infinity while nothing was set. */
  get largest(): number {
    return this.node[1];
  }

  set(at: number, value: number): void {
    const { node } = this;
    let n = this.leaves + at;
    if (node[n] === value) return;
    node[n] = value;
    for (n >>= 1; n >= 1; n >>= 1) {
      const [left, right] = [node[2 * n], node[2 * n + 1]];
      const larger = left >= right ? left : right;
      if (node[n] === larger) return;
      node[n] = larger;
    }
  }

  /** Where the largest stands. */
  first(): number {
    let n = 1;
    while (n < this.leaves) n = this.node[2 * n] >= this.node[2 * n + 1] ? 2 * n : 2 * n + 1;
    return n - this.leaves;
  }
}
