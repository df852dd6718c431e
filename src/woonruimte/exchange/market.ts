/** All households, homes and possible moves, in order of id, whatever the order of the files. */
import { must, present } from '../../base/must.ts';
import type { Home, Household } from '../household.ts';
import { fits } from './fit.ts';
import { worthOf } from './goals.ts';

export interface Market {
  readonly households: readonly Household[];
  readonly homes: readonly Home[];
  /** Options of household h are `first[h]` up to `first[h + 1]`, homes in order of id; the home it rents is always one of them. */
  readonly first: Int32Array;
  readonly home: Int32Array;
  /** Four numbers per option. */
  readonly worth: Float64Array;
  /** Home that the household rents, or -1. Who rents one never ends without. */
  readonly own: Int32Array;
}

export function marketOf(everyone: readonly Household[], all: readonly Home[]): Market {
  const households = [...everyone].sort(byId);
  const homes = [...all].sort(byId);
  const at = new Map(homes.map((home, j) => [home.id, j]));
  const own = Int32Array.from(households, ({ situation }) => (situation.kind === 'renting' ? present(at.get(situation.home), 'home') : -1));
  must(new Set(own.filter((j) => j >= 0)).size === own.filter((j) => j >= 0).length, 'two households rent one home');
  must(at.size === homes.length && new Set(households.map((h) => h.id)).size === households.length, 'an id is there twice');
  const first = new Int32Array(households.length + 1);
  const home: number[] = [];
  const worth: number[] = [];
  households.forEach((household, h) => {
    homes.forEach((candidate, j) => {
      if (own[h] !== j && !fits(household, candidate)) return;
      home.push(j);
      worth.push(...worthOf(household, candidate, own[h] === j));
    });
    first[h + 1] = home.length;
  });
  return { households, homes, first, home: Int32Array.from(home), worth: Float64Array.from(worth), own };
}

/** Moves that can be made: options other than staying. */
export const possibleMoves = ({ home, own }: Market): number => home.length - own.filter((j) => j >= 0).length;

/** By code unit: the same on every machine. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
