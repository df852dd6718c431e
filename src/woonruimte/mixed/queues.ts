/** The two queues of a mixed location; within a queue nobody is overtaken. */
import { must } from '../../base/must.ts';
import type { Group } from '../mixed-location.ts';

export interface Joined {
  readonly id: string;
  readonly since: string;
  /** Place in the order of arrival over both groups. */
  readonly number: number;
}

export interface Queues {
  readonly statushouder: Joined[];
  readonly overig: Joined[];
  /** Everybody who ever arrived. */
  readonly seen: Set<string>;
}

export const openQueues = (): Queues => ({ statushouder: [], overig: [], seen: new Set() });

export function arrive(queues: Queues, { id, at, group }: { readonly id: string; readonly at: string; readonly group: Group }): void {
  must(!queues.seen.has(id), `${id} arrives twice`);
  queues[group].push({ id, since: at, number: queues.seen.size });
  queues.seen.add(id);
}

/** Takes a waiting household off its queue; one that has a place by then is left alone. */
export function withdraw(queues: Queues, id: string): void {
  must(queues.seen.has(id), `${id} withdraws before it arrives`);
  for (const queue of [queues.statushouder, queues.overig]) {
    const at = queue.findIndex((one) => one.id === id);
    if (at >= 0) queue.splice(at, 1);
  }
}
