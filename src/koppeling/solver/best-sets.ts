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
  /** Families as lists that each set shares with the set it grew from: a pair, and where the rest of its set begins. */
  #chosen = new Int32Array(GROWS_FROM);
  #rest = new Int32Array(GROWS_FROM);
  /** For {@link losses}: the best per number of seats of the first so many families. */
  #forward = new Float64Array(GROWS_FROM);

  constructor(households: number, mostSeats: number) {
    this.wanted = new Int32Array(households);
    this.#best = new Float64Array(mostSeats + 1);
    this.#last = new Int32Array(mostSeats + 1);
  }

  /** No plan within the list is worth more, micro-units. Who is taken where is written in `taken`, a 1 per pair, when it is given. */
  bound(list: Shortlist, price: Float64Array, taken?: Uint8Array): number {
    const { household, room, member } = list;
    this.wanted.fill(0, 0, household.length);
    taken?.fill(0);
    this.looks += member.length + household.length;
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
    this.wanted[member[best]]++;
    if (taken !== undefined) taken[best] = 1;
    return most;
  }

  #bestSet({ start, member, worth, room, persons }: Shortlist, price: Float64Array, p: number, taken: Uint8Array | undefined): number {
    const best = this.#best;
    const last = this.#last;
    const seats = room[p];
    best.fill(0, 0, seats + 1);
    last.fill(-1, 0, seats + 1);
    let nodes = 0;
    for (let pair = start[p]; pair < start[p + 1]; pair++) {
      const gain = worth[pair] - price[member[pair]];
      if (gain <= 0) continue;
      const size = persons[member[pair]];
      if (nodes + seats > this.#chosen.length) this.#grow();
      for (let seat = seats; seat >= size; seat--) {
        const more = best[seat - size] + gain;
        if (more <= best[seat]) continue;
        best[seat] = more;
        this.#chosen[nodes] = pair;
        this.#rest[nodes] = last[seat - size];
        last[seat] = nodes++;
      }
    }
    for (let at = last[seats]; at >= 0; at = this.#rest[at]) {
      this.wanted[member[this.#chosen[at]]]++;
      if (taken !== undefined) taken[this.#chosen[at]] = 1;
    }
    return best[seats];
  }

  #grow(): void {
    const [chosen, rest] = [this.#chosen, this.#rest];
    this.#chosen = new Int32Array(2 * chosen.length + this.#best.length);
    this.#rest = new Int32Array(this.#chosen.length);
    this.#chosen.set(chosen);
    this.#rest.set(rest);
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
    for (let pair = start[p]; pair < start[p + 1]; pair++) if (worth[pair] > price[member[pair]]) gains.push(pair);
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
