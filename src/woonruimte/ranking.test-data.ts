/** Ordinances, homes and candidates for tests, written as the files are. */
import { Refused, refusalText } from '../base/refusal.ts';
import { type Candidates, FIRST_HOME_BIT } from './candidates.ts';
import { dayOf } from './day.ts';
import { type Home, homeParse } from './home.ts';
import type { Ordinance } from './ordinance.ts';
import { ordinanceParse } from './ordinance-check.ts';
import type { PriorityLine } from './priority-line.ts';
import { type Ranking, rank } from './rank.ts';
import { rulesFor } from './rules.ts';
import { ticketA, ticketB } from './ticket.ts';

export const TODAY: PriorityLine = { kind: 'huidig-recht' };

export const ORDINANCE: Readonly<Record<string, unknown>> = {
  name: 'proefstad',
  title: { nl: 'Proef', en: 'Test' },
  municipality: 'Proefstad',
  example: true,
  from: '2025-01-01',
  until: '2031-01-01',
  homes: { rent_cents: { to: 93000 }, clause: 'art. 2' },
  order: ['urgentie', 'passendheid', 'binding'],
  categories: [
    { id: 'een', persons: { to: 1 }, income_euro: { to: 48000 }, clause: 'art. 3' },
    { id: 'meer', persons: { from: 2 }, income_euro: { to: 53000 }, clause: 'art. 3' },
  ],
  occupancy: [
    { rooms: { from: 4 }, persons: { from: 2 }, effect: 'toelating', clause: 'art. 4' },
    { rooms: { from: 4 }, persons: { from: 4 }, effect: 'voorrang', clause: 'art. 4' },
  ],
  labels: [
    { id: 'toegankelijk', indication: true, effect: 'voorrang', clause: 'art. 5' },
    { id: 'senior', age: { from: 65 }, effect: 'toelating', clause: 'art. 5' },
  ],
  urgentie: [
    { id: 'medisch', order: 1, ground: 'medisch', clause: 'art. 6' },
    { id: 'mantelzorg', order: 1, ground: 'mantelzorg', clause: 'art. 6' },
    { id: 'vergunninghouder', order: 2, ground: 'vergunninghouder', clause: 'art. 6' },
    { id: 'gezin-zonder-huis', order: 3, ground: 'gezin-zonder-huis', clause: 'art. 6' },
  ],
  binding: { share_percent: 50, kern_percent: 25, clause: 'art. 7' },
  selection: { method: 'inschrijftijd', clause: 'art. 8' },
};

export const HOME: Readonly<Record<string, unknown>> = { id: 'h1', rent_cents: 80000, rooms: 4, kind: 'zelfstandig', binding: 'geen' };

export const ordinance = (changes: Readonly<Record<string, unknown>> = {}): Ordinance =>
  ordinanceParse({ ...ORDINANCE, ...changes }, 'o.yaml');
export const home = (changes: Readonly<Record<string, unknown>> = {}): Home => homeParse({ ...HOME, ...changes }, 'h.yaml');

export interface Person {
  readonly id: string;
  readonly persons: number;
  readonly income: number;
  readonly since: string;
  readonly age?: number;
  readonly urgentie?: readonly string[];
  readonly binding?: 'geen' | 'regio' | 'kern';
  readonly indications?: readonly string[];
  readonly zoekpunten?: number;
  readonly situatiepunten?: number;
}

export function candidates(o: Ordinance, people: readonly Person[]): Candidates {
  const bits = (names: readonly string[] | undefined, known: readonly { readonly id: string }[]): number =>
    (names ?? []).reduce((sum, name) => {
      const bit = known.findIndex(({ id }) => id === name);
      return sum | (bit < 0 ? 0 : 1 << bit) | (name === 'vergunninghouder' ? FIRST_HOME_BIT : 0);
    }, 0);
  return {
    id: people.map((p) => p.id),
    persons: Uint8Array.from(people, (p) => p.persons),
    income: Int32Array.from(people, (p) => p.income * 100),
    registered: Int32Array.from(people, (p) => dayOf(p.since)),
    age: Uint8Array.from(people, (p) => p.age ?? 40),
    urgentie: Int32Array.from(people, (p) => bits(p.urgentie, o.urgentie)),
    binding: Uint8Array.from(people, (p) => ['geen', 'regio', 'kern'].indexOf(p.binding ?? 'geen')),
    indications: Uint8Array.from(people, (p) => bits(p.indications, o.labels)),
    zoekpunten: Uint16Array.from(people, (p) => p.zoekpunten ?? 0),
    situatiepunten: Uint16Array.from(people, (p) => p.situatiepunten ?? 0),
    ticketA: Int32Array.from(people, (p) => ticketA(p.id)),
    ticketB: Int32Array.from(people, (p) => ticketB(p.id)),
  };
}

export const ranked = (o: Ordinance, h: Home, people: readonly Person[], on = '2026-09-01', line: PriorityLine = TODAY): Ranking =>
  rank(rulesFor(o, h, on, line), candidates(o, people));

/** Ids in order of place. */
export const places = ({ order, candidates: c }: Ranking): string[] => Array.from(order, (row) => c.id[row]);

/** The rows of an aligned table: cells between bars, the first row is the header. */
export function table(written: string): Readonly<Record<string, string>>[] {
  const [head, ...rows] = written
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at]])));
}

/** What the work gives, or the refusals one a line: code, where, what, why and remedy. */
export function told(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((refusal) => `${refusal.code} ${refusalText(refusal)}`).join('\n');
    throw error;
  }
}
