/** The ledger of persons: every move is booked from one place to another, and the books are checked every month against the rows. */
import { must } from '../base/must.ts';
import { Place, PLACES } from './place.ts';

export interface Ledger {
  /** Persons per place; `outside` holds minus everyone who came in. */
  readonly stock: Float64Array;
  /** Status holders waiting in reception per municipality, kept separately from `stock`. */
  readonly waitingByTown: Float64Array;
}

export const ledgerCreate = (municipalities: number): Ledger => ({
  stock: new Float64Array(PLACES),
  waitingByTown: new Float64Array(municipalities),
});

export function ledgerPost(ledger: Ledger, from: number, to: number, persons: number): void {
  ledger.stock[from] -= persons;
  ledger.stock[to] += persons;
}

/** Stops the run when people appeared or vanished: totals cancel, no place is below zero, municipal lists add up to the national stock. */
export function ledgerCheck(ledger: Ledger, month: number): void {
  let total = 0;
  for (let place = 0; place < PLACES; place++) {
    total += ledger.stock[place];
    must(
      place === Place.outside || ledger.stock[place] >= 0,
      `month ${String(month)}: ${String(ledger.stock[place])} persons in place ${String(place)}`,
    );
  }
  must(total === 0, `month ${String(month)}: ${String(total)} persons appeared or vanished`);
  let waiting = 0;
  for (const persons of ledger.waitingByTown) waiting += persons;
  must(
    waiting === ledger.stock[Place.waiting],
    `month ${String(month)}: ${String(waiting)} waiting in municipalities, ${String(ledger.stock[Place.waiting])} nationally`,
  );
}
