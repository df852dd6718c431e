/** What became of a promise to a region, and why it is not kept in full: facts that solving anew confirms. */
import { type Text, text } from '../../base/text.ts';
import { promisedOf } from '../promised.ts';
import { type Market, marketOf } from './market.ts';
import { matchingOf } from './matching.ts';
import { settledOf } from './state.ts';

/** Why fewer homes than promised go to families of the region. */
export type ShortReason =
  /** So many families wait there, and each of them gets a home. */
  | { readonly kind: 'families'; readonly families: number }
  /** With every home of the exchange, and no promise to others, at most so many of its families can be housed; for `nowhere` no home fits. */
  | { readonly kind: 'homes'; readonly families: number; readonly most: number; readonly nowhere: number }
  /** By itself `most` of the promise could be kept, but each home more would break at least one promise to another region. */
  | { readonly kind: 'others'; readonly most: number }
  /** Time ran out. */
  | { readonly kind: 'not-examined' };

export interface FloorKept {
  readonly region: string;
  /** Homes promised. */
  readonly promised: number;
  /** Families of the region that wait and rent none, and how many of them get a home. */
  readonly families: number;
  readonly housed: number;
  /** Null when the promise is kept. */
  readonly short: ShortReason | null;
  readonly text: Text;
}

export function floorsKept(market: Market, homeOf: Int32Array, mayExplain: () => boolean): FloorKept[] {
  const of = promisedOf(market.households, market.homes, market.floors);
  return market.floors.map(({ region, homes: promised }, f) => {
    const families = of.filter((at) => at === f).length;
    const housed = of.filter((at, h) => at === f && homeOf[h] >= 0).length;
    const short = housed >= promised ? null : mayExplain() ? whyShort(market, f, families, housed) : { kind: 'not-examined' as const };
    return { region, promised, families, housed, short, text: keptText(region, promised, housed, short) };
  });
}

/** Solves with this promise alone: what is the most that can be kept of it. */
function whyShort({ households, homes, floors, floorOf }: Market, f: number, families: number, housed: number): ShortReason {
  const alone = marketOf(households, homes, [floors[f]]);
  const homeOf = settledOf(alone, matchingOf(alone, () => true).state);
  const most = Math.min(floors[f].homes, alone.floorOf.filter((at, h) => at === 0 && homeOf[h] >= 0).length);
  if (most > housed) return { kind: 'others', most };
  if (most === families) return { kind: 'families', families };
  return { kind: 'homes', families, most, nowhere: families - floorOf.filter((at) => at === f).length };
}

function keptText(region: string, promised: number, housed: number, short: ShortReason | null): Text {
  const why = short === null ? text('De toezegging is nagekomen.', 'The promise is kept.') : shortText(short);
  const [p, n] = [String(promised), String(housed)];
  return text(
    `${region}: ${p} toegezegd, ${n} naar eigen wachtende gezinnen. ${why.nl}`,
    `${region}: ${p} promised, ${n} to its own waiting families. ${why.en}`,
  );
}

function shortText(short: ShortReason): Text {
  switch (short.kind) {
    case 'families':
      return text(
        `Er wachten daar maar ${String(short.families)} gezinnen.`,
        `Only so many families wait there: ${String(short.families)}.`,
      );
    case 'homes':
      return text(
        `Ook met alle woningen van de ruil en zonder toezegging aan anderen: hooguit ${String(short.most)} van de ${String(short.families)} wachtende gezinnen. Gezinnen voor wie geen enkele woning past: ${String(short.nowhere)}.`,
        `Even with every home of the exchange and no promise to others: at most ${String(short.most)} of the ${String(short.families)} families that wait. Families that no home fits: ${String(short.nowhere)}.`,
      );
    case 'others':
      return text(
        `Op zichzelf kan ${String(short.most)}, maar elke woning meer breekt minstens één toezegging aan een andere regio.`,
        `By itself ${String(short.most)} is possible, but each home more breaks at least one promise to another region.`,
      );
    case 'not-examined':
      return text('De tijd was op voordat dit was bekeken.', 'Time ran out before this was looked at.');
  }
}
