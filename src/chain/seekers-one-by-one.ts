/**
 * Regular seekers one by one, beside the stream of links/seekers.ts, which draws nobody who is not reached. The same law in two slower ways, so
 * that the fast one can be held against them: `clocks` draws for every seeker once when it gives up; `audit` visits every seeker every month.
 */
import { must } from '../base/must.ts';
import { uniform } from '../base/draw.ts';
import { poisson } from '../base/sample.ts';
import { REGISTRATION_MAX, SEEKER_CLASSES, type Towns } from '../population/municipalities.ts';
import type { Offers } from './links/seekers.ts';
import { Purpose } from './purpose.ts';
import { type RegularLettings, WAIT_MONTHS } from './regular-lettings.ts';

export type OneByOneWay = 'clocks' | 'audit';

/** Seekers of one list in order of registration; who gave up or has a home is dropped in passing. */
interface SeekerList {
  /** Month of registration, and for `clocks` the share of its month still looking below which it has given up. */
  since: Int16Array;
  givesUpBelow: Float64Array;
  /** Number that names its draws. */
  name: Int32Array;
  first: number;
  count: number;
  named: number;
}

/** Seekers of a list whose draws can be told apart. */
const NAMES = 1 << 18;
const START_ROOM = 64;

export class SeekersOneByOne {
  readonly #towns: Towns;
  readonly #seed: number;
  readonly #way: OneByOneWay;
  readonly #lists: readonly SeekerList[];
  /** Visits so far: what it costs. */
  visits = 0;

  constructor(towns: Towns, seed: number, way: OneByOneWay) {
    this.#towns = towns;
    this.#seed = seed;
    this.#way = way;
    this.#lists = Array.from(towns.registrations, () => listCreate());
    for (let list = 0; list < this.#lists.length; list++) {
      for (let since = -towns.initialWait[list]; since < 0; since++) this.#register(list, since, this.#survival(list, -since));
    }
  }

  /** A month begins: some give up, and others register. */
  begin(month: number): void {
    if (this.#way === 'audit' && month > 0) for (let list = 0; list < this.#lists.length; list++) this.#visit(list, month);
    for (let list = 0; list < this.#lists.length; list++) this.#register(list, month, 1);
  }

  /** Lets what is offered, the longest registration first. */
  serve(month: number, offers: Offers, told: RegularLettings): void {
    for (let cell = 0; cell < offers.homes.length; cell++) {
      let taken = 0;
      for (; taken < offers.homes[cell]; taken++) {
        const since = this.#next(offers.list[cell], month);
        if (since === NOBODY) break;
        if (!offers.asked) continue;
        const wait = Math.min(WAIT_MONTHS - 1, month - since);
        told.waits[offers.group[cell] + wait]++;
        if (told.townWaits.length > 0) told.townWaits[offers.town[cell] * WAIT_MONTHS + wait]++;
      }
      offers.taken[cell] = taken;
    }
  }

  /** Month of registration of the next seeker still looking, or {@link NOBODY}. */
  #next(list: number, month: number): number {
    const row = this.#lists[list];
    while (row.first < row.count) {
      const i = row.first++;
      this.visits++;
      if (this.#way === 'audit' || this.#survival(list, month - row.since[i]) >= row.givesUpBelow[i]) return row.since[i];
    }
    return NOBODY;
  }

  /** Share of a month of registration still looking after `age` months. */
  #survival(list: number, age: number): number {
    const m = Math.floor(list / SEEKER_CLASSES);
    return this.#towns.survival[(this.#towns.urbanity[m] - 1) * REGISTRATION_MAX + age];
  }

  /** Registrations of a month, as far as `still` of them are looking now. */
  #register(list: number, since: number, still: number): void {
    const row = this.#lists[list];
    const mean = this.#towns.registrations[list] * still;
    const count = poisson(mean, uniform(this.#seed, Purpose.registrations, list, since));
    for (let i = 0; i < count; i++) {
      const at = listAdd(row, since);
      if (this.#way === 'clocks') row.givesUpBelow[at] = still * uniform(this.#seed, Purpose.givesUp, list * NAMES + row.name[at], 0);
    }
  }

  /** Every seeker of a list decides whether to go on looking. */
  #visit(list: number, month: number): void {
    const row = this.#lists[list];
    let kept = 0;
    for (let i = row.first; i < row.count; i++) {
      const age = month - row.since[i];
      this.visits++;
      const stays = this.#survival(list, age) / this.#survival(list, age - 1);
      if (uniform(this.#seed, Purpose.givesUp, list * NAMES + row.name[i], month) >= stays) continue;
      row.since[kept] = row.since[i];
      row.name[kept] = row.name[i];
      kept++;
    }
    row.first = 0;
    row.count = kept;
  }
}

const NOBODY = -32768;

const listCreate = (): SeekerList => ({
  since: new Int16Array(START_ROOM),
  givesUpBelow: new Float64Array(START_ROOM),
  name: new Int32Array(START_ROOM),
  first: 0,
  count: 0,
  named: 0,
});

function listAdd(row: SeekerList, since: number): number {
  if (row.count === row.since.length) makeRoom(row);
  must(row.named < NAMES, 'more seekers on one list than their draws can tell apart');
  const at = row.count++;
  row.since[at] = since;
  row.name[at] = row.named++;
  return at;
}

/** Drops who is gone at the front, and doubles the room when that is not enough. */
function makeRoom(row: SeekerList): void {
  const left = row.count - row.first;
  const room = left * 2 > row.since.length ? row.since.length * 2 : row.since.length;
  const wider = { since: new Int16Array(room), givesUpBelow: new Float64Array(room), name: new Int32Array(room) };
  wider.since.set(row.since.subarray(row.first, row.count));
  wider.givesUpBelow.set(row.givesUpBelow.subarray(row.first, row.count));
  wider.name.set(row.name.subarray(row.first, row.count));
  Object.assign(row, wider, { first: 0, count: left });
}
