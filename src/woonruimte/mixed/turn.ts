/**
 * Whose turn it is. Each group has an account of what it is owed, in hundredths of a place. With every place at which it waits its account
 * grows by its share; a group that would reach a whole place gets this one and pays it; if none would, who waits longest gets it and
 * its account goes to nothing, never below: getting more than one's share is no debt. A group of which nobody waits saves nothing up.
 *
 * Why both guarantees always hold: the two accounts together stay below one place. They grow by at most one place, so together they stay
 * below two and only one of them can reach a whole place. Paying brings the sum below one again; a free choice leaves the account of the
 * other alone, which is below one. An account is at least share × n minus what the group got, for every run of n places at which it
 * waited, so the group never lags a whole place: it got at least floor(share × n).
 */
import type { Ground, Group, Shares } from '../mixed-location.ts';
import type { Queues } from './queues.ts';

export type Accounts = Readonly<Record<Group, number>>;

export const noAccounts: Accounts = { statushouder: 0, overig: 0 };
const WHOLE = 100;

export function groundFor(queues: Queues, accounts: Accounts, shares: Shares): { readonly group: Group; readonly ground: Ground } {
  if (queues.overig.length === 0) return { group: 'statushouder', ground: 'alone' };
  if (queues.statushouder.length === 0) return { group: 'overig', ground: 'alone' };
  if (accounts.statushouder + shares.statushouder >= WHOLE) return { group: 'statushouder', ground: 'guarantee' };
  if (accounts.overig + shares.overig >= WHOLE) return { group: 'overig', ground: 'guarantee' };
  const longest = queues.statushouder[0].number < queues.overig[0].number ? 'statushouder' : 'overig';
  return { group: longest, ground: 'first-come' };
}

/** The accounts after a place for `winner`; the queues are those of before. */
export function accountsAfter(winner: Group, queues: Queues, accounts: Accounts, shares: Shares): Accounts {
  const after = (group: Group): number => {
    if (queues[group].length === 0) return 0;
    return Math.max(0, accounts[group] + shares[group] - (group === winner ? WHOLE : 0));
  };
  return { statushouder: after('statushouder'), overig: after('overig') };
}
