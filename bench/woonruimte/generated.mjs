/** Made-up candidates and homes: shares and spreads are for the bench alone and say nothing about the Netherlands. */
import { uniform } from '../../dist/base/draw.js';
import { FIRST_HOME_BIT } from '../../dist/woonruimte/candidates.js';
import { dayOf } from '../../dist/woonruimte/day.js';
import { homeParse } from '../../dist/woonruimte/home.js';
import { ticketA, ticketB } from '../../dist/woonruimte/ticket.js';

const LAST = dayOf('2026-08-31');
const YEARS_15 = 5478;

export function candidatesOf(ordinance, count) {
  const draw = (purpose, row) => uniform(7, purpose, row, 0);
  const id = Array.from({ length: count }, (_, row) => `c${row}`);
  const vergunninghouder = ordinance.urgentie.findIndex((group) => group.ground === 'vergunninghouder');
  const rows = (type, value) => type.from({ length: count }, (_, row) => value(row));
  return {
    id,
    persons: rows(Uint8Array, (row) => 1 + Math.floor(draw(1, row) ** 3 * 7)),
    income: rows(Int32Array, (row) => Math.floor(draw(2, row) * 60_000) * 100),
    registered: rows(Int32Array, (row) => LAST - Math.floor(draw(3, row) * YEARS_15)),
    age: rows(Uint8Array, (row) => 18 + Math.floor(draw(4, row) * 70)),
    urgentie: rows(Int32Array, (row) => {
      const group = Math.floor(draw(5, row) * 20 * Math.max(1, ordinance.urgentie.length));
      if (group >= ordinance.urgentie.length) return 0;
      return (1 << group) | (group === vergunninghouder ? FIRST_HOME_BIT : 0);
    }),
    binding: rows(Uint8Array, (row) => Math.floor(draw(6, row) * 3)),
    indications: rows(Uint8Array, (row) => (draw(7, row) < 0.05 ? 1 : 0)),
    zoekpunten: rows(Uint16Array, (row) => Math.floor(draw(8, row) * 30)),
    situatiepunten: rows(Uint16Array, (row) => Math.floor(draw(9, row) * 12)),
    ticketA: rows(Int32Array, (row) => ticketA(id[row])),
    ticketB: rows(Int32Array, (row) => ticketB(id[row])),
  };
}

/** Homes spread over the year 2026, of every size and rent, no two draws of lots the same. */
export function lettingsOf(count) {
  return Array.from({ length: count }, (_, at) => {
    const draw = (purpose) => uniform(9, purpose, at, 0);
    const month = String(1 + Math.floor(draw(1) * 12)).padStart(2, '0');
    const rooms = 1 + Math.floor(draw(2) * 5);
    const file = {
      id: `h${at}`,
      rent_cents: 40_000 + Math.floor(draw(3) * 48_000),
      rooms,
      kind: rooms === 1 ? 'onzelfstandig' : 'zelfstandig',
    };
    return { home: homeParse({ ...file, sequence: at + 1, seed: 1 }, 'bench'), on: `2026-${month}-15` };
  });
}
