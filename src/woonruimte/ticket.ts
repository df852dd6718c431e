/**
 * The draw of lots. A ticket is a number from 0 to 2^32 - 1, drawn from the public seed, the home and the candidate alone: the lowest goes
 * first. Anybody can draw it again, whatever the order of rows and whoever else takes part.
 */
import { uniform } from '../base/draw.ts';

/** Purpose of these draws, apart from every other in Doorstroom. */
const TICKET = 0x10_7e2;
const RANGE = 4294967296;

/** FNV-1a, 32 bits, over the characters of an id (all of them ASCII). `basis` makes two that are independent. */
function hash(id: string, basis: number): number {
  let value = basis;
  for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
  return value | 0;
}

export const ticketA = (id: string): number => hash(id, 0x811c9dc5);
export const ticketB = (id: string): number => hash(id, 0x1b873593);

/** `purpose` of {@link ticketPurpose}, so that another home is another draw. */
export const ticket = (seed: number, purpose: number, a: number, b: number): number => Math.floor(uniform(seed, purpose, a, b) * RANGE);
export const ticketPurpose = (home: string): number => TICKET ^ hash(home, 0x811c9dc5);
