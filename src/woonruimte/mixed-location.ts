/**
 * A mixed location: places of a doorstroomlocatie for status holders and for other urgent seekers, allotted under a stated guarantee
 * (answer 5 of 14 November 2025 wants mixed sites and no displacement, and gives no rule; this is one, with its proof in the tests).
 *
 * The guarantee, per group with its share: in every run of n places, one after the other, at each of which somebody of the group is
 * waiting, the group gets at least floor(share × n). It holds for both groups at once whenever the shares add up to at most 100 %.
 */
import { must } from '../base/must.ts';
import { arrive, type Joined, openQueues, type Queues, withdraw } from './mixed/queues.ts';
import { accountsAfter, groundFor, noAccounts } from './mixed/turn.ts';

export const GROUPS = ['statushouder', 'overig'] as const;
export type Group = (typeof GROUPS)[number];

/** Whole per cents that a group is guaranteed; together at most 100. What is left goes to who waits longest. 0 and 0 is first come, first served. */
export type Shares = Readonly<Record<Group, number>>;

/** In order of time; at the same moment households arrive, then withdraw, then places come free. One place is for one household. */
export type MixedEvent =
  | { readonly at: string; readonly kind: 'arrive'; readonly id: string; readonly group: Group }
  | { readonly at: string; readonly kind: 'withdraw'; readonly id: string }
  | { readonly at: string; readonly kind: 'free'; readonly places: number };

/**
 * `guarantee`: the group was about to fall below its share. `first-come`: no group was, and this household waited longest.
 * `alone`: nobody of the other group was waiting.
 */
export type Ground = 'guarantee' | 'first-come' | 'alone';

export interface Allotment {
  /** 1 for the first place. */
  readonly turn: number;
  readonly at: string;
  readonly id: string;
  readonly group: Group;
  readonly waitingSince: string;
  readonly ground: Ground;
  /** Households waiting just before this place was given. */
  readonly waiting: Readonly<Record<Group, number>>;
}

export interface MixedRun {
  readonly allotments: readonly Allotment[];
  /** Still waiting at the end, longest first. */
  readonly waiting: Readonly<Record<Group, readonly string[]>>;
  readonly openPlaces: number;
}

/** Throws a Bug on shares outside 0 to 100 together, and on a household that arrives twice: check input at the door. */
export function allot(events: readonly MixedEvent[], shares: Shares): MixedRun {
  must(
    GROUPS.every((group) => Number.isInteger(shares[group]) && shares[group] >= 0),
    'shares are whole per cents',
  );
  must(shares.statushouder + shares.overig <= 100, 'shares add up to 100 % at most');
  const [queues, allotments] = [openQueues(), [] as Allotment[]];
  let [open, accounts] = [0, noAccounts];
  for (const event of inOrder(events)) {
    if (event.kind === 'arrive') arrive(queues, event);
    if (event.kind === 'withdraw') withdraw(queues, event.id);
    if (event.kind === 'free') open += event.places;
    while (open > 0 && queues.statushouder.length + queues.overig.length > 0) {
      const { group, ground } = groundFor(queues, accounts, shares);
      accounts = accountsAfter(group, queues, accounts, shares);
      allotments.push(allotment(event.at, allotments.length + 1, queues, group, ground));
      queues[group].shift();
      open--;
    }
  }
  return { allotments, waiting: { statushouder: idsOf(queues.statushouder), overig: idsOf(queues.overig) }, openPlaces: open };
}

function allotment(at: string, turn: number, queues: Queues, group: Group, ground: Ground): Allotment {
  const [{ id, since }] = queues[group];
  return {
    turn,
    at,
    id,
    group,
    waitingSince: since,
    ground,
    waiting: { statushouder: queues.statushouder.length, overig: queues.overig.length },
  };
}

const idsOf = (queue: readonly Joined[]): readonly string[] => queue.map(({ id }) => id);

const KINDS = ['arrive', 'withdraw', 'free'] as const;

/** The order of the list plays no part. */
const inOrder = (events: readonly MixedEvent[]): readonly MixedEvent[] =>
  [...events].sort((a, b) => order(a.at, b.at) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || order(idOf(a), idOf(b)));

const idOf = (event: MixedEvent): string => (event.kind === 'free' ? '' : event.id);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
