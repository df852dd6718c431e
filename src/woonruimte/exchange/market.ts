/** All households, homes and possible moves, in order of id, whatever the order of the files. */
import { must, present } from '../../base/must.ts';
import type { Floor, Home, Household } from '../household.ts';
import { fits } from './fit.ts';
import type { FloorPlaces } from './floors.ts';
import { promisedOf } from '../promised.ts';
import { PROMISE, worthOf } from './goals.ts';

export interface Market {
  readonly households: readonly Household[];
  readonly homes: readonly Home[];
  /** Options of household h are `first[h]` up to `first[h + 1]`, homes in order of id, then places to wait; the home it rents is always one of them. */
  readonly first: Int32Array;
  readonly home: Int32Array;
  /** Five numbers per option. */
  readonly worth: Float64Array;
  /** Home that the household rents, or -1. Who rents one never ends without. */
  readonly own: Int32Array;
  /** Homes and, numbered behind them, the free places to wait of every floor. */
  readonly places: number;
  readonly floors: readonly FloorPlaces[];
  /** Place in `floors` of who is promised a home and could have one, or -1. */
  readonly floorOf: Int32Array;
}

export function marketOf(everyone: readonly Household[], all: readonly Home[], promised: readonly Floor[] = []): Market {
  const households = [...everyone].sort(byId);
  const homes = [...all].sort(byId);
  const own = ownOf(households, homes);
  const options = households.map((household, h) => Array.from(homes.keys()).filter((j) => own[h] === j || fits(household, homes[j])));
  const floorOf = promisedOf(households, homes, promised).map((f, h) => (options[h].length > 0 ? f : -1));
  const floors = floorPlaces(promised, floorOf, homes.length);
  const first = new Int32Array(households.length + 1);
  const home: number[] = [];
  const worth: number[] = [];
  households.forEach((household, h) => {
    for (const j of options[h]) {
      home.push(j);
      const [kept, ...goals] = worthOf(household, homes[j], own[h] === j);
      worth.push(floorOf[h] >= 0 ? kept + 1 : kept, ...goals);
    }
    if (floorOf[h] >= 0)
      for (let place = floors[floorOf[h]].from; place < floors[floorOf[h]].to; place++) {
        home.push(place);
        worth.push(...PROMISE);
      }
    first[h + 1] = home.length;
  });
  const places = floors.at(-1)?.to ?? homes.length;
  return { households, homes, first, home: Int32Array.from(home), worth: Float64Array.from(worth), own, places, floors, floorOf };
}

function ownOf(households: readonly Household[], homes: readonly Home[]): Int32Array {
  const at = new Map(homes.map((home, j) => [home.id, j]));
  const own = Int32Array.from(households, ({ situation }) => (situation.kind === 'renting' ? present(at.get(situation.home), 'home') : -1));
  must(new Set(own.filter((j) => j >= 0)).size === own.filter((j) => j >= 0).length, 'two households rent one home');
  must(at.size === homes.length && new Set(households.map((h) => h.id)).size === households.length, 'an id is there twice');
  return own;
}

/** As many places to wait as families that could have a home, less the homes promised. */
function floorPlaces(promised: readonly Floor[], floorOf: Int32Array, homes: number): FloorPlaces[] {
  must(new Set(promised.map(({ region }) => region)).size === promised.length, 'a region is there twice');
  let to = homes;
  return promised.map((floor, f) => {
    const from = to;
    to += Math.max(0, floorOf.filter((of) => of === f).length - floor.homes);
    return { ...floor, from, to };
  });
}

/** Moves that can be made: options other than staying or waiting. */
export const possibleMoves = ({ home, homes, own }: Market): number =>
  home.filter((j) => j < homes.length).length - own.filter((j) => j >= 0).length;

/** By code unit: the same on every machine. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
