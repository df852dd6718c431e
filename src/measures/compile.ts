// TEMP
import { levers, leverIds, type LeverId } from './lever.ts';
export function leversCompile(_s: unknown, _f: number, months: number, _v: unknown, _o: number): Record<LeverId, Float64Array> {
  const r = Object.fromEntries(leverIds.map((id) => [id, new Float64Array(months).fill(levers[id].neutral)])) as Record<
    LeverId,
    Float64Array
  >;
  r['taakstelling.actief'].fill(1);
  return r;
}
