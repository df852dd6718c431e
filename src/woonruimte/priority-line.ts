/**
 * Which grounds of priority are lawful on which day, for which homes. Today a municipality may give status holders urgency; two lines would
 * end that: bill 36831, and the letter of 20 March 2026, which wants the ban only once there is enough other housing.
 */
import { present } from '../base/must.ts';
import { type Text, text } from '../base/text.ts';
import { yearLater } from './day.ts';
import type { UrgencyGround } from './urgency-ground.ts';

/** `onzelfstandig`: a room with a shared kitchen or toilet. `gedeeld`: a home that several households share (woningdelen). */
export type HomeKind = 'zelfstandig' | 'onzelfstandig' | 'gedeeld';
export const HOME_KINDS: readonly HomeKind[] = ['zelfstandig', 'onzelfstandig', 'gedeeld'];

/** Dates are assumptions of the user: neither line is law. */
export type PriorityLine =
  | { readonly kind: 'huidig-recht' }
  | { readonly kind: '36831'; readonly inForce: string }
  | { readonly kind: 'convenant-2026'; readonly sufficientOn: string | null };

export interface Lawfulness {
  readonly lawful: boolean;
  readonly article: string;
  readonly why: Text;
}

const BILL = 'wetsvoorstel 36831';
const LETTER = 'brief VRO van 20 maart 2026';

/** First day of the ban for this kind of home; null when it never comes. In the first year rooms and shared homes are excepted. */
export function banFrom(line: PriorityLine, kind: HomeKind): string | null {
  if (line.kind === 'huidig-recht') return null;
  const start = line.kind === '36831' ? line.inForce : line.sufficientOn;
  return start === null || kind === 'zelfstandig' ? start : yearLater(start);
}

/** Grounds other than residence status hold for everyone and stay lawful under either line. */
export function lawfulness(ground: UrgencyGround, kind: HomeKind, on: string, line: PriorityLine): Lawfulness {
  if (ground !== 'vergunninghouder') {
    return {
      lawful: true,
      article: 'Huisvestingswet 2014, art. 12',
      why: text('Deze grond geldt voor iedereen.', 'This ground holds for everyone.'),
    };
  }
  const from = banFrom(line, kind);
  if (from === null || on < from) return { lawful: true, article: 'Huisvestingswet 2014, art. 12', why: stillLawful(line, on, from) };
  return { lawful: false, article: line.kind === '36831' ? BILL : LETTER, why: banned(line, kind, from) };
}

function stillLawful(line: PriorityLine, on: string, from: string | null): Text {
  if (from === null && line.kind === 'convenant-2026')
    return text(
      `Volgens de ${LETTER} komt het verbod pas als er genoeg andere huisvesting is; er is geen dag aangenomen waarop dat zo is.`,
      'By the letter of VRO of 20 March 2026 the ban comes only once there is enough other housing; no day for that was assumed.',
    );
  if (from === null)
    return text(
      'Een gemeente mag statushouders urgentie geven; sinds 1 juli 2017 hoeft het niet meer.',
      'A municipality may give status holders urgency; since 1 July 2017 it no longer has to.',
    );
  const start = present(banFrom(line, 'zelfstandig'), 'first day of the ban');
  if (on >= start)
    return text(
      `Het verbod geldt sinds ${start}, maar voor kamers en gedeelde woningen pas vanaf ${from}.`,
      `The ban holds since ${start}, but for rooms and shared homes only from ${from}.`,
    );
  return text(`Het verbod geldt pas vanaf ${from} (aanname).`, `The ban holds only from ${from} (assumption).`);
}

const banned = (line: PriorityLine, kind: HomeKind, from: string): Text =>
  text(
    `Sinds ${from} (aanname) mag verblijfsstatus geen grond voor voorrang zijn${kind === 'zelfstandig' ? '' : ', ook niet voor kamers en gedeelde woningen'} (${line.kind === '36831' ? BILL : LETTER}).`,
    `Since ${from} (assumption) residence status may not be a ground for priority${kind === 'zelfstandig' ? '' : ', nor for rooms and shared homes'} (${line.kind === '36831' ? 'bill 36831' : 'letter of VRO of 20 March 2026'}).`,
  );
