/** S9: a claim on HAR+ comes to a one-off amount per status holder who leaves reception (letter of 14 February 2025, kst-19637-3383). */
import { datePlusMonths } from '../../base/day.ts';
import { present } from '../../base/must.ts';
import { type Text, text } from '../../base/text.ts';
import type { HarPlusApplication, HarPlusHoused } from '../grant-application.ts';
import type { Condition, Decision, GrantLine } from '../grant-decision.ts';
import type { OpenPoint } from '../measure.ts';
import { type Amount, amountOf, groundOf, lineOf, numberOf } from '../grant/amount.ts';
import { conclude, conditionOf, dayReceived } from '../grant/conclude.ts';
import { reasonableTerm } from '../grant/term.ts';
import { harPlus } from './measure.ts';
import { harPlusOpen } from './open.ts';

export interface HarPlusTerms {
  /** Per status holder in a regular or shared home. */
  readonly regular: Amount;
  /** Per status holder for a year of temporary accommodation. */
  readonly temporary: Amount;
  readonly temporaryMonths: number;
  /** First day of the scheme; no last day was found. */
  readonly from: string;
}

export const harPlusTerms = (): HarPlusTerms => ({
  regular: amountOf('harplus.bedrag.regulier'),
  temporary: amountOf('harplus.bedrag.tijdelijk'),
  temporaryMonths: numberOf('harplus.verblijf.maanden'),
  from: present(harPlus.from, 'from'),
});

export function decideHarPlus(application: HarPlusApplication, terms: HarPlusTerms): Decision {
  const { id, municipality, received, housed } = application;
  return conclude({
    scheme: 'har-plus',
    id,
    municipality,
    received,
    lines: housed.map((part) => line(part, terms)),
    conditions: conditions(application, terms),
    decidedBefore: reasonableTerm(received),
    missing: [],
    unsettled: unsettled(housed),
    against: [],
    less: [],
  });
}

function line(part: HarPlusHoused, terms: HarPlusTerms): GrantLine {
  const amount = part.accommodation === 'temporary' ? terms.temporary : terms.regular;
  return lineOf(WHAT[part.accommodation], part.statusHolders, amount);
}

const WHAT: Readonly<Record<HarPlusHoused['accommodation'], Text>> = {
  regular: text('statushouders in een gewone woning', 'status holders in a regular home'),
  shared: text('statushouders in een gedeelde woning', 'status holders in a shared home'),
  temporary: text('statushouders een jaar in tijdelijk onderdak', 'status holders for a year in temporary accommodation'),
};

function conditions({ housed, received }: HarPlusApplication, terms: HarPlusTerms): readonly Condition[] {
  const [letter, year] = [groundOf('harplus.bedrag.regulier'), groundOf('harplus.verblijf.maanden')];
  const permanent = housed.filter((part) => part.accommodation !== 'temporary');
  const temporary = housed.filter((part) => part.accommodation === 'temporary');
  return [
    conditionOf(
      text(`De aanvraag is van ${terms.from} of later.`, `The application is of ${terms.from} or later.`),
      dayReceived(received) >= terms.from,
      letter,
    ),
    conditionOf(
      text(`Niemand is voor ${terms.from} verhuisd.`, `Nobody moved before ${terms.from}.`),
      housed.every((part) => part.from >= terms.from),
      letter,
    ),
    ...(permanent.length === 0
      ? []
      : [
          conditionOf(
            text(
              'De gemeente neemt de statushouder over van het COA, ook het geld voor levensonderhoud.',
              'The municipality takes the status holder over from COA, money for living costs included.',
            ),
            permanent.every((part) => part.takenOver),
            letter,
          ),
        ]),
    ...(temporary.length === 0
      ? []
      : [
          conditionOf(
            text(
              `Het tijdelijk onderdak duurt ten minste ${String(terms.temporaryMonths)} maanden.`,
              `The temporary accommodation lasts at least ${String(terms.temporaryMonths)} months.`,
            ),
            temporary.every((part) => part.until >= datePlusMonths(part.from, terms.temporaryMonths)),
            year,
          ),
        ]),
  ];
}

const BOTH: OpenPoint = {
  point: text(
    'Of een statushouder die na tijdelijk onderdak een gewone woning krijgt, nog eens € 30.000 oplevert, zegt de brief niet.',
    'The letter does not say whether a status holder who gets a regular home after temporary accommodation brings another EUR 30,000.',
  ),
  meanwhile: text(
    'Elke aanvraag wordt op zichzelf beslist; zonder persoonsgegevens is dubbel gebruik hier niet te zien.',
    'Each application is decided by itself; without personal data double use cannot be seen here.',
  ),
  source: 'kst-19637-3383',
};

function unsettled(housed: HarPlusApplication['housed']): readonly OpenPoint[] {
  const temporary = housed.some((part) => part.accommodation === 'temporary');
  return temporary ? [BOTH, ...harPlusOpen.slice(1)] : harPlusOpen.slice(1, 2);
}
