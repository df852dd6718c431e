/** The moves as chains: one household takes a home that another leaves, until a home was empty or the circle closes. */
import type { Text } from '../../base/text.ts';
import type { Market } from './market.ts';
import { NONE } from './state.ts';

export interface Step {
  readonly household: string;
  readonly home: string;
  /** Home it leaves; null for who rented none. */
  readonly leaves: string | null;
}

export interface Chain {
  readonly kind: 'single' | 'chain' | 'cycle';
  readonly steps: readonly Step[];
}

export function chainsOf({ households, homes, own }: Market, homeOf: ArrayLike<number>): Chain[] {
  const occupant = new Map<number, number>();
  own.forEach((home, h) => {
    if (home !== NONE) occupant.set(home, h);
  });
  const moves = (h: number): boolean => homeOf[h] !== NONE && homeOf[h] !== own[h];
  const next = (h: number): number | undefined => occupant.get(homeOf[h]);
  const movers = Array.from(households.keys()).filter(moves);
  const pushed = new Set(movers.map(next));
  const told = new Set<number>();
  const follow = (start: number): Step[] => {
    const steps: Step[] = [];
    for (let h: number | undefined = start; h !== undefined && !told.has(h); h = next(h)) {
      told.add(h);
      steps.push({ household: households[h].id, home: homes[homeOf[h]].id, leaves: own[h] === NONE ? null : homes[own[h]].id });
    }
    return steps;
  };
  const open = movers
    .filter((h) => !pushed.has(h))
    .map((h): Chain => {
      const steps = follow(h);
      return { kind: steps.length === 1 ? 'single' : 'chain', steps };
    });
  const closed = movers.flatMap((h): Chain[] => (told.has(h) ? [] : [{ kind: 'cycle', steps: follow(h) }]));
  return [...open, ...closed];
}

/** `A → home 12, which B leaves → home 7, which was empty`. */
export function chainText({ kind, steps }: Chain): Text {
  const told = (leaves: (name: string) => string, end: string): string =>
    steps.map(({ household, home }, k) => `${k === 0 ? household : leaves(household)} → ${home}`).join(', ') + end;
  const [nl, en] =
    kind === 'cycle'
      ? [`, die ${steps[0].household} achterlaat (kring)`, `, which ${steps[0].household} leaves (circle)`]
      : [', die leeg was', ', which was empty'];
  return { nl: told((name) => `die ${name} achterlaat`, nl), en: told((name) => `which ${name} leaves`, en) };
}
