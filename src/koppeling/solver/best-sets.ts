/**
 * What every place would take for itself at a price per household: the best set of whole families that fits, seat by seat and family by
 * family. Prices and what the sets gain at them add up to a bound on every plan (Lagrange), whatever the prices; whole numbers, so exactly.
 */
import type { Shortlist } from './shortlist.ts';

export class BestSets {
  /** How many places take each household at the last prices, by its position in the list. */
  readonly wanted: Int32Array;
  /** Pairs and households looked at so far: what work is counted in. */
  looks = 0;
  readonly #best: Float64Array;
  readonly #last: Int32Array;
  /** Pairs of a place that gain something. */
  readonly #gaining: Int32Array;
  /** Families as lists that each set shares with the set it grew from: a pair, and where the rest of its set begins. */
  #chosen = new Int32Array(GROWS_FROM);
  #rest = new Int32Array(GROWS_FROM);
  /** For {@link losses}: the best per number of seats of the first so many families. */
  #forward = new Float64Array(GROWS_FROM);

  readonly #onLooks: (looks: number) => void;

  /** `onLooks` is told how much was looked at, whenever a bound was found. */
  constructor(households: number, mostSeats: number, onLooks: (looks: number) => void = () => undefined) {
    this.#onLooks = onLooks;
    this.wanted = new Int32Array(households);
    this.#best = new Float64Array(mostSeats + 1);
    this.#last = new Int32Array(mostSeats + 1);
    this.#gaining = new Int32Array(households);
  }

  /** No plan within the list is worth more, micro-units. Who is taken where is written in `taken`, a 1 per pair, when it is given. */
  bound(list: Shortlist, price: Float64Array, taken?: Uint8Array): number {
    const { household, room, member } = list;
    this.wanted.fill(0, 0, household.length);
    taken?.fill(0);
    this.looks += member.length + household.length;
    this.#onLooks(this.looks);
    let bound = list.settledWorth;
    for (let h = 0; h < household.length; h++) bound += price[h];
    for (let p = 0; p < room.length; p++)
      bound += room[p] === 1 ? this.#bestOne(list, price, p, taken) : this.#bestSet(list, price, p, taken);
    return bound;
  }

  #bestOne({ start, member, worth }: Shortlist, price: Float64Array, p: number, taken: Uint8Array | undefined): number {
    let [most, best] = [0, -1];
    for (let pair = start[p]; pair < start[p + 1]; pair++) {
      const gain = worth[pair] - price[member[pair]];
      if (gain > most) {
        most = gain;
        best = pair;
      }
    }
    if (best < 0) return 0;
    this.#take(member, best, taken);
    return most;
  }

  #bestSet(list: Shortlist, price: Float64Array, p: number, taken: Uint8Array | undefined): number {
    const { start, member, worth, room, persons } = list;
    const gains = this.#gaining;
    let [count, size, total] = [0, 0, 0];
    for (let pair = start[p]; pair < start[p + 1]; pair++) {
      const gain = worth[pair] - price[member[pair]];
      if (gain <= 0) continue;
      gains[count++] = pair;
      size += persons[member[pair]];
      total += gain;
    }
    // All who gain fit: in a place with room that is nearly always so.
    if (size <= room[p]) for (let k = 0; k < count; k++) this.#take(member, gains[k], taken);
    else if (size - room[p] < room[p]) total -= this.#leaveOut(list, price, size - room[p], count, taken);
    else total = this.#choose(list, price, room[p], count, taken);
    return total;
  }

  /** Of the first `count` who gain, those who gain most together in so many seats; what they gain. */
  #choose({ member, worth, persons }: Shortlist, price: Float64Array, seats: number, count: number, taken: Uint8Array | undefined): number {
    const [best, last] = [this.#best, this.#last];
    best.fill(0, 0, seats + 1);
    last.fill(-1, 0, seats + 1);
    let nodes = 0;
    while (count * seats > this.#chosen.length) this.#grow();
    for (let k = 0; k < count; k++) {
      const pair = this.#gaining[k];
      const gain = worth[pair] - price[member[pair]];
      const size = persons[member[pair]];
      for (let seat = seats; seat >= size; seat--) {
        const more = best[seat - size] + gain;
        if (more <= best[seat]) continue;
        best[seat] = more;
        this.#chosen[nodes] = k;
        this.#rest[nodes] = last[seat - size];
        last[seat] = nodes++;
      }
    }
    for (let at = last[seats]; at >= 0; at = this.#rest[at]) this.#take(member, this.#gaining[this.#chosen[at]], taken);
    return best[seats];
  }

  /** The same seen from the other side: where few seats lack, those who gain least together and free that many; what they would gain. */
  #leaveOut(
    { member, worth, persons }: Shortlist,
    price: Float64Array,
    seats: number,
    count: number,
    taken: Uint8Array | undefined,
  ): number {
    const [least, last] = [this.#best, this.#last];
    least.fill(Infinity, 1, seats + 1);
    least[0] = 0;
    last[0] = -1;
    let nodes = 0;
    while (count * seats > this.#chosen.length) this.#grow();
    for (let k = 0; k < count; k++) {
      const pair = this.#gaining[k];
      const gain = worth[pair] - price[member[pair]];
      const size = persons[member[pair]];
      for (let seat = seats; seat > 0; seat--) {
        const from = seat > size ? seat - size : 0;
        const less = least[from] + gain;
        if (less >= least[seat]) continue;
        least[seat] = less;
        this.#chosen[nodes] = k;
        this.#rest[nodes] = last[from];
        last[seat] = nodes++;
      }
    }
    // Who is left out is met from the last to the first.
    let at = last[seats];
    for (let k = count - 1; k >= 0; k--) {
      if (at >= 0 && this.#chosen[at] === k) at = this.#rest[at];
      else this.#take(member, this.#gaining[k], taken);
    }
    return least[seats];
  }

  #take(member: Int32Array, pair: number, taken: Uint8Array | undefined): void {
    this.wanted[member[pair]]++;
    if (taken !== undefined) taken[pair] = 1;
  }

  #grow(): void {
    this.#chosen = new Int32Array(2 * this.#chosen.length);
    this.#rest = new Int32Array(this.#chosen.length);
  }

  /** What the bound falls by, pair by pair, when that pair is in the plan: its place then takes that family and the best beside it. Micro-units. */
  losses(list: Shortlist, price: Float64Array): Float64Array {
    const loss = new Float64Array(list.member.length);
    this.looks += 2 * loss.length;
    for (let p = 0; p < list.room.length; p++) this.#lossesAt(list, price, p, loss);
    return loss;
  }

  #lossesAt(list: Shortlist, price: Float64Array, p: number, loss: Float64Array): void {
    const { start, member, worth, persons, room } = list;
    const width = room[p] + 1;
    const gains: number[] = [];
    let [size, largest] = [0, 0];
    for (let pair = start[p]; pair < start[p + 1]; pair++) {
      const h = member[pair];
      largest = Math.max(largest, persons[h]);
      if (worth[pair] <= price[h]) continue;
      gains.push(pair);
      size += persons[h];
    }
    // Where all who gain fit, and anybody beside them, only who gains nothing loses anything.
    if (size + largest <= room[p]) {
      for (let pair = start[p]; pair < start[p + 1]; pair++) loss[pair] = Math.max(0, price[member[pair]] - worth[pair]);
      return;
    }
    const forward = this.#fillForward(list, price, gains, width);
    const all = gains.length * width + width - 1;
    const most = forward[all];
    for (let pair = start[p]; pair < start[p + 1]; pair++) {
      const h = member[pair];
      // Who gains nothing is in no set, so the best beside it is the best of all.
      if (worth[pair] <= price[h]) loss[pair] = most - (worth[pair] - price[h] + forward[all - persons[h]]);
    }
    const back = this.#best;
    back.fill(0, 0, width);
    for (let k = gains.length - 1; k >= 0; k--) {
      const h = member[gains[k]];
      const size = persons[h];
      const gain = worth[gains[k]] - price[h];
      let beside = 0;
      for (let seat = 0; seat < width - size; seat++) beside = Math.max(beside, forward[k * width + seat] + back[width - 1 - size - seat]);
      loss[gains[k]] = most - (gain + beside);
      for (let seat = width - 1; seat >= size; seat--) back[seat] = Math.max(back[seat], back[seat - size] + gain);
    }
  }

  /** Row k: the best that the first k of those who gain bring, per number of seats. */
  #fillForward({ member, worth, persons }: Shortlist, price: Float64Array, gains: readonly number[], width: number): Float64Array {
    const room = (gains.length + 1) * width;
    if (room > this.#forward.length) this.#forward = new Float64Array(2 * room);
    const forward = this.#forward;
    forward.fill(0, 0, width);
    for (let k = 0, row = 0; k < gains.length; k++, row += width) {
      const h = member[gains[k]];
      const gain = worth[gains[k]] - price[h];
      for (let seat = 0; seat < width; seat++) {
        const without = forward[row + seat];
        forward[row + width + seat] = seat < persons[h] ? without : Math.max(without, forward[row + seat - persons[h]] + gain);
      }
    }
    return forward;
  }
}

const GROWS_FROM = 256;
