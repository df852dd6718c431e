/** Members and subset values as bytes, to travel between machines: every number comes back as it was, bit for bit. */
import { present } from '../base/must.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import type { Member } from './member.ts';
import { tableRead, tableWrite } from './table-bytes.ts';

const WORD = 4;
const DOUBLE = 8;
/** Words before the tables of a member: draw, first month, months, length of a municipal table (0: none). */
const HEAD = 4;

/** Observables told per municipality, in their fixed order. */
const municipalIds = observableIds.filter((id) => observable(id).municipal === true);

export function membersToBytes(members: readonly Member[]): Uint8Array {
  const size = members.reduce((sum, member) => sum + sizeOf(member), WORD);
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, members.length, true);
  let at = WORD;
  for (const member of members) at = memberWrite(view, at, member);
  return new Uint8Array(view.buffer);
}

function sizeOf(member: Member): number {
  const municipal = municipalLength(member) * municipalIds.length;
  return HEAD * WORD + (monthsOf(member) * observableIds.length + municipal) * DOUBLE;
}

const monthsOf = (member: Member): number => member.national[observableIds[0]].length;
const municipalLength = ({ municipal }: Member): number =>
  municipal === undefined ? 0 : present(municipal[municipalIds[0]], 'table').length;

function memberWrite(view: DataView, start: number, member: Member): number {
  [member.draw, member.firstMonth, monthsOf(member), municipalLength(member)].forEach((word, i) => {
    view.setUint32(start + i * WORD, word, true);
  });
  let at = start + HEAD * WORD;
  for (const id of observableIds) at = tableWrite(view, at, member.national[id]);
  const { municipal } = member;
  if (municipal !== undefined) for (const id of municipalIds) at = tableWrite(view, at, present(municipal[id], id));
  return at;
}

/** Throws RangeError where bytes are missing; whoever may have bytes of another model compares models first. */
export function membersFromBytes(bytes: Uint8Array): readonly Member[] {
  const view = viewOf(bytes);
  const members: Member[] = [];
  let at = WORD;
  for (let left = view.getUint32(0, true); left > 0; left--) {
    const [draw, firstMonth, months, municipalities] = Array.from({ length: HEAD }, (_, i) => view.getUint32(at + i * WORD, true));
    at += HEAD * WORD;
    const tables = <Id extends ObservableId>(ids: readonly Id[], length: number): Record<Id, Float64Array> => {
      const read = ids.map((id, i) => [id, tableRead(view, at + i * length * DOUBLE, length)] as const);
      at += ids.length * length * DOUBLE;
      return Object.fromEntries(read) as Record<Id, Float64Array>;
    };
    const national = tables(observableIds, months);
    members.push({ draw, firstMonth, national, ...(municipalities === 0 ? {} : { municipal: tables(municipalIds, municipalities) }) });
  }
  return members;
}

/** Values per subset, all of one length. */
export function valuesToBytes(values: readonly Float64Array[]): Uint8Array {
  const length = values.length === 0 ? 0 : values[0].length;
  const view = new DataView(new ArrayBuffer(2 * WORD + values.length * length * DOUBLE));
  view.setUint32(0, values.length, true);
  view.setUint32(WORD, length, true);
  let at = 2 * WORD;
  for (const each of values) at = tableWrite(view, at, each);
  return new Uint8Array(view.buffer);
}

export function valuesFromBytes(bytes: Uint8Array): Float64Array[] {
  const view = viewOf(bytes);
  const length = view.getUint32(WORD, true);
  return Array.from({ length: view.getUint32(0, true) }, (_, i) => tableRead(view, 2 * WORD + i * length * DOUBLE, length));
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
