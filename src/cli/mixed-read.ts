/** Arrivals, withdrawals and places of a mixed location from CSV; all or nothing, and the order of the rows plays no part. */
import { isDateText } from '../base/month.ts';
import { refuse } from '../base/refusal.ts';
import { type Group, GROUPS, type MixedEvent, type Shares } from '../woonruimte/mixed-location.ts';
import { farWhat, isFarAfter } from './far-day.ts';
import { csvRows, type Row, wholeNumber } from './csv-rows.ts';
import type { Ports } from './ports.ts';

const FILE_BYTES_MAX = 20_000_000;
const PLACES_MAX = 10_000;
const GROUND =
  'what decides at a mixed location is a closed list: group, moment of arrival and places; nationality, origin, sex, religion and the like may not play a part (art. 1 Grondwet; AWGB)';
const KINDS = ['arrive', 'withdraw', 'free'] as const;

export function mixedEventsRead(ports: Pick<Ports, 'readText'>, file: string): readonly MixedEvent[] {
  const [events, arrived, gone] = [[] as MixedEvent[], new Map<string, string>(), [] as { id: string; at: string; row: Row }[]];
  const rows: Row[] = [];
  csvRows(
    ports.readText(file, FILE_BYTES_MAX),
    file,
    { required: ['at', 'event', 'id', 'group', 'places'], ground: GROUND, rows: 'events' },
    (row) => {
      const event = eventRead(row);
      if (event.kind === 'arrive') {
        if (arrived.has(event.id)) row.refuse('id', `"${event.id}" arrives twice`, 'give every household an id of its own');
        arrived.set(event.id, event.at);
      }
      if (event.kind === 'withdraw') gone.push({ id: event.id, at: event.at, row });
      events.push(event);
      rows.push(row);
    },
  );
  oneAge(events, rows);
  const once = new Set<string>();
  for (const { id, at, row } of gone) {
    const since = arrived.get(id);
    if (since === undefined || since > at)
      row.refuse('id', `"${id}" withdraws before it arrives`, 'add its arrival on or before that moment');
    if (once.has(id)) row.refuse('id', `"${id}" withdraws twice`, 'keep one of the two rows');
    once.add(id);
  }
  return events;
}

/** All within years of the first: whatever the order of the rows. */
function oneAge(events: readonly MixedEvent[], rows: readonly Row[]): void {
  const first = events.reduce((least, { at }) => (at < least ? at : least), events[0].at);
  events.forEach(({ at }, k) => {
    if (isFarAfter(at, first)) rows[k].refuse('at', `${farWhat(at, first)}, the first event`, 'check the year of both');
  });
}

function eventRead(row: Row): MixedEvent {
  const at = momentRead(row);
  switch (choice(row, 'event', KINDS)) {
    case 'arrive':
      empty(row, 'places');
      return { at, kind: 'arrive', id: idRead(row), group: choice(row, 'group', GROUPS) };
    case 'withdraw':
      empty(row, 'group');
      empty(row, 'places');
      return { at, kind: 'withdraw', id: idRead(row) };
    case 'free':
      empty(row, 'id');
      empty(row, 'group');
      return { at, kind: 'free', places: wholeNumber(row, 'places', 1, PLACES_MAX) };
  }
}

function momentRead(row: Row): string {
  const text = row.text('at');
  if (isDateText(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text)) return text;
  return row.refuse('at', `"${text.slice(0, 40)}" is not a moment`, 'write it as 2026-01-31 or 2026-01-31T09:15');
}

function choice<T extends string>(row: Row, column: string, choices: readonly T[]): T {
  const text = row.text(column);
  return (
    choices.find((each) => each === text) ??
    row.refuse(column, `"${text.slice(0, 40)}" is not one of ${choices.join(', ')}`, `use one of: ${choices.join(', ')}`)
  );
}

function idRead(row: Row): string {
  const id = row.text('id');
  return id === '' ? row.refuse('id', 'the id is empty', 'give every household an id') : id;
}

function empty(row: Row, column: string): void {
  if (row.text(column) !== '') row.refuse(column, `a row of this event has no ${column}`, 'leave it empty');
}

/** `70/30`: whole per cents for status holders and others, together at most 100. */
export function sharesRead(text: string, option: string): Shares {
  const parts = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
  const shares: Readonly<Record<Group, number>> = { statushouder: Number(parts?.[1]), overig: Number(parts?.[2]) };
  if (parts !== null && shares.statushouder + shares.overig <= 100) return shares;
  return refuse({
    code: 'mixed.shares',
    where: option,
    what: `${text.slice(0, 40)} is not two whole per cents of together at most 100`,
    why: 'two guarantees that add up to more cannot both be kept',
    remedy: 'write status holders first, e.g. 70/30',
  });
}
