/** S7: what a doorstroomlocatie brings: a norm amount per status holder per day, and transition costs whose amount was not found (Stcrt. 2025, 11378). */
import { datePlusDays, daysBetween } from '../../base/day.ts';
import { present } from '../../base/must.ts';
import { text } from '../../base/text.ts';
import { cents } from '../../base/units.ts';
import type { DoorstroomApplication } from '../grant-application.ts';
import type { Condition, Findings, GrantLine, MissingAmount } from '../grant-decision.ts';
import type { OpenPoint } from '../measure.ts';
import { type Amount, groundOf, lineOf, numberOf, pressAmountOf } from '../grant/amount.ts';
import { type Ceiling, type Decided, LAST_OPEN } from '../grant/ceiling.ts';
import { broken, conclude, conditionOf, dayReceived } from '../grant/conclude.ts';
import { doorstroomlocaties } from './measure.ts';
import { doorstroomlocatiesOpen } from './open.ts';

export interface DoorstroomTerms {
  /** Per status holder per day. */
  readonly norm: Amount;
  readonly from: string;
  /** First day on which the scheme is no more. */
  readonly until: string;
  readonly stayMonths: number;
  readonly decisionDays: number;
  /** Places in the whole country. */
  readonly placesMost: number;
}

export const doorstroomTerms = (): DoorstroomTerms => ({
  norm: pressAmountOf('doorstroom.normbedrag', 'doorstroom.normbedrag.factor'),
  from: present(doorstroomlocaties.from, 'from'),
  until: present(doorstroomlocaties.until, 'until'),
  stayMonths: numberOf('doorstroom.verblijf.maanden'),
  decisionDays: numberOf('doorstroom.beslistermijn'),
  placesMost: numberOf('doorstroom.plaatsen.gepland'),
});

/** What is left of the ceiling counts in places. */
export function decideDoorstroom(application: DoorstroomApplication, terms: DoorstroomTerms, { left, last }: Ceiling): Decided {
  const asked = application.statusHolders;
  const whole = findings(application, asked, terms);
  const payable = whole.against.length === 0 && broken(whole.conditions).length === 0;
  if (!payable) return { decision: conclude(whole), taken: 0, short: false };
  if (asked <= left) return { decision: conclude(whole), taken: asked, short: false };
  const unsettled = [...whole.unsettled, LAST_OPEN];
  if (left === 0 || last === 'refuse')
    return { decision: conclude({ ...whole, unsettled, against: [left === 0 ? FULL : NO_FIT] }), taken: 0, short: true };
  const part = findings(application, left, terms);
  return { decision: conclude({ ...part, unsettled, less: [...part.less, PART] }), taken: left, short: true };
}

const FULL = text('Alle plekken in het land zijn vergeven.', 'All places in the country have been granted.');
const NO_FIT = text('Er zijn minder plekken over dan gevraagd.', 'Fewer places are left than were asked for.');
const PART = text('Alleen de plekken die over zijn, worden betaald.', 'Only the places that are left are paid.');

function findings(application: DoorstroomApplication, funded: number, terms: DoorstroomTerms): Findings {
  const { id, municipality, received, opens, until } = application;
  const [first, after] = [opens > terms.from ? opens : terms.from, until < terms.until ? until : terms.until];
  const days = Math.max(0, daysBetween(first, after));
  return {
    scheme: 'doorstroomlocatie',
    id,
    municipality,
    received,
    lines: lines(application, funded, days, terms.norm),
    conditions: conditions(application, terms),
    decidedBefore: { date: datePlusDays(dayReceived(received), terms.decisionDays), article: 'Stcrt. 2025, 11378 (13 weken)' },
    missing: transition(application),
    unsettled: [OCCUPIED, ...(days < daysBetween(opens, until) ? doorstroomlocatiesOpen.slice(2, 3) : [])],
    against: days === 0 ? [OUTSIDE] : [],
    less: days < daysBetween(opens, until) ? [OUTSIDE_PARTLY] : [],
  };
}

function lines({ others }: DoorstroomApplication, funded: number, days: number, norm: Amount): readonly GrantLine[] {
  const paid = lineOf(text('statushouders, normbedrag per dag', 'status holders, norm amount per day'), funded, norm, days);
  return others === 0 ? [paid] : [paid, lineOf(OTHERS, others, NOT_PAID)];
}

const OTHERS = text('andere woningzoekenden: betaalt de gemeente zelf', 'other seekers: paid by the municipality itself');
const NOT_PAID: Amount = {
  cents: cents(0),
  article: 'antwoord 5',
  source: 'kst-36600-xx-p',
  standing: { kind: 'published', read: 'text' },
};

function transition({ transitionCosts }: DoorstroomApplication): readonly MissingAmount[] {
  if (transitionCosts === null) return [];
  return [
    {
      what: text(
        'De vergoeding van transitiekosten: hoeveel de regeling betaalt, en tot welk bedrag.',
        'The compensation of transition costs: how much the scheme pays, and up to which amount.',
      ),
      claimedCents: transitionCosts,
      source: 'stcrt-2025-11378',
    },
  ];
}

function conditions(application: DoorstroomApplication, terms: DoorstroomTerms): readonly Condition[] {
  const { received, households, lockableBedrooms, stayMonths, informalAgreed, coupled } = application;
  const [scheme, questions] = [
    { article: 'in werking 9 april 2025, vervalt 1 januari 2029', source: 'stcrt-2025-11378' },
    { article: 'augustus 2025', source: 'volkshuisvestingnederland-doorstroom' },
  ];
  const day = dayReceived(received);
  return [
    conditionOf(
      text(
        `De regeling geldt op de dag van aanvraag (${terms.from} tot ${terms.until}).`,
        `The scheme holds on the day of application (${terms.from} until ${terms.until}).`,
      ),
      terms.from <= day && day < terms.until,
      scheme,
    ),
    conditionOf(text('De informele aanvraag is akkoord.', 'The informal application was agreed to.'), informalAgreed, questions),
    conditionOf(
      text(
        'De statushouders zijn gekoppeld aan de doorstroomgemeente of een deelnemende gemeente.',
        'The status holders were coupled to the municipality of the site or one that takes part.',
      ),
      coupled,
      { article: 'art. 1', source: 'stcrt-2025-11378' },
    ),
    conditionOf(
      text('Elk huishouden heeft een eigen, afsluitbare slaapkamer.', 'Each household has a lockable bedroom of its own.'),
      lockableBedrooms >= households,
      questions,
    ),
    conditionOf(
      text(
        `Verblijf van hoogstens ongeveer ${String(terms.stayMonths)} maanden.`,
        `A stay of about ${String(terms.stayMonths)} months at most.`,
      ),
      stayMonths <= terms.stayMonths,
      groundOf('doorstroom.verblijf.maanden'),
    ),
  ];
}

const OUTSIDE = text('De locatie is geen dag open terwijl de regeling geldt.', 'The site is open on no day on which the scheme holds.');
const OUTSIDE_PARTLY = text(
  'Dagen voor 9 april 2025 en vanaf 1 januari 2029 worden niet betaald.',
  'Days before 9 April 2025 and from 1 January 2029 are not paid.',
);
const OCCUPIED: OpenPoint = {
  point: text(
    'Of het normbedrag per bezette plek of per beschikbare plek wordt betaald, is niet gelezen.',
    'Whether the norm amount is paid per place occupied or per place available was not read.',
  ),
  meanwhile: text('Elke statushouder telt op elke dag dat de locatie open is.', 'Each status holder counts on each day the site is open.'),
  source: 'stcrt-2025-11378',
};
