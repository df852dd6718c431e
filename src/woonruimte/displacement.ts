/** Who gains and who loses by a guarantee at a mixed location: the same arrivals and the same places, allotted by two rules. */
import { allot, type Allotment, type Group, GROUPS, type MixedEvent, type MixedRun, type Shares } from './mixed-location.ts';
import { furthestBehind } from './mixed/kept.ts';

/** Under the rule asked for, against the other: a place sooner, later, only here (`gained`), only there (`lost`), or the same place in the order. */
export type Change = 'sooner' | 'later' | 'gained' | 'lost' | 'same';

export interface Displaced {
  readonly id: string;
  readonly group: Group;
  readonly change: Exclude<Change, 'same'>;
  /** Number of the place in the order; null for no place. */
  readonly turn: number | null;
  readonly otherTurn: number | null;
}

export interface GroupAccount {
  readonly group: Group;
  readonly share: number;
  readonly places: number;
  readonly otherPlaces: number;
  readonly waiting: number;
  /** Hundredths of a place by which the group was ever behind its share; below 100 its guarantee was kept. */
  readonly furthestBehind: number;
  readonly kept: boolean;
}

export interface MixedAccount extends MixedRun {
  readonly groups: readonly GroupAccount[];
  /** By id; households with the same turn under both rules are left out. */
  readonly displaced: readonly Displaced[];
  /** Per turn, who would have had this place under the other rule; null when it stays open there, because somebody withdrew who has a place here. */
  readonly otherwise: readonly (string | null)[];
}

export function mixedAccount(events: readonly MixedEvent[], shares: Shares, against: Shares): MixedAccount {
  const [run, other] = [allot(events, shares), allot(events, against)];
  return {
    ...run,
    groups: GROUPS.map((group) => accountOf(group, run, other, shares[group])),
    displaced: displacedBetween(run.allotments, other.allotments),
    otherwise: run.allotments.map((_, turn) => other.allotments.at(turn)?.id ?? null),
  };
}

function accountOf(group: Group, run: MixedRun, other: MixedRun, share: number): GroupAccount {
  const placed = ({ allotments }: MixedRun): number => allotments.filter((each) => each.group === group).length;
  const behind = furthestBehind(run.allotments, group, share);
  return {
    group,
    share,
    places: placed(run),
    otherPlaces: placed(other),
    waiting: run.waiting[group].length,
    furthestBehind: behind,
    kept: behind < 100,
  };
}

function displacedBetween(here: readonly Allotment[], there: readonly Allotment[]): readonly Displaced[] {
  const turns = (list: readonly Allotment[]): ReadonlyMap<string, number> => new Map(list.map((each) => [each.id, each.turn]));
  const [mine, theirs] = [turns(here), turns(there)];
  const groups = new Map([...here, ...there].map((each) => [each.id, each.group]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, group]) => {
      const [turn, otherTurn] = [mine.get(id) ?? null, theirs.get(id) ?? null];
      const change = changeOf(turn, otherTurn);
      return change === 'same' ? [] : [{ id, group, change, turn, otherTurn }];
    });
}

function changeOf(turn: number | null, otherTurn: number | null): Change {
  if (turn === null) return 'lost';
  if (otherTurn === null) return 'gained';
  return turn === otherTurn ? 'same' : turn < otherTurn ? 'sooner' : 'later';
}
