/** The receipt of a result: version, figures, scenario, seed, draws, and a hash over every number of every member. */
import { sha256, sha256Json, sha256Text } from '../base/digest.ts';
import { figuresHash } from '../figures/catalogue.ts';
import { observableIds } from '../observe/observable.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { How } from './how.ts';
import type { Member } from './member.ts';
import type { Receipt } from './result.ts';
import { tableBytes } from './table-bytes.ts';

/** Version of the model; a change that moves any answer raises it and is told in the changelog. */
export const VERSION = '0.1.0';

export function receiptOf(scenario: Scenario, { seed, fidelity, posterior }: How, members: readonly Member[]): Receipt {
  return {
    version: VERSION,
    figuresHash: figuresHash(),
    scenarioHash: sha256Json(scenario),
    seed,
    draws: members.length,
    fidelity,
    ...(posterior === undefined ? {} : { posterior: posterior.receipt.hash }),
    resultHash: membersHash(members),
  };
}

/** Hash over the bytes of every national table, observables in their fixed order. */
export function membersHash(members: readonly Member[]): string {
  const hashes = members.map((member) => observableIds.map((id) => sha256(tableBytes(member.national[id]))).join(''));
  return sha256Text(hashes.join(''));
}

/** One receipt over several results, e.g. the two scenarios of a comparison. */
export function receiptJoin(receipts: readonly Receipt[]): Receipt {
  return {
    ...receipts[0],
    version: VERSION,
    scenarioHash: sha256Text(receipts.map((r) => r.scenarioHash).join('')),
    resultHash: sha256Text(receipts.map((r) => r.resultHash).join('')),
  };
}
