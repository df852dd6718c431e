/** Bands per municipality, by CBS code, for the observables that are told per municipality. */
import { type Month, monthOf, monthText } from '../base/month.ts';
import { present } from '../base/must.ts';
import { municipalities } from '../figures/municipality.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { type Band, bandLines, memberBand } from './band.ts';
import type { Member } from './member.ts';
import type { Series, SeriesByObservable } from './result.ts';

export function municipalBands(members: readonly Member[], from: string, until: string): Record<string, Partial<SeriesByObservable>> {
  const ids = Object.keys(present(members[0].municipal, 'municipal results')) as ObservableId[];
  return Object.fromEntries(
    municipalities.map((m, index) => [m.code, Object.fromEntries(ids.map((id) => [id, series(members, from, until, id, index)]))]),
  );
}

function series(members: readonly Member[], from: string, until: string, id: ObservableId, municipality: number): Series {
  const tables = members.map((member) => present(member.municipal?.[id], id));
  const first = members[0].firstMonth;
  const months: string[] = [];
  const found: (Band | null)[] = [];
  for (let month = monthOf(from); month <= monthOf(until); month = (month + 1) as Month) {
    const at = (month - first) * municipalities.length + municipality;
    months.push(monthText(month));
    found.push(memberBand(members, (_, m) => tables[m][at]));
  }
  return { unit: observable(id).unit, months, ...bandLines(found) };
}
