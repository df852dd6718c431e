/** The fields of an application per scheme, each checked at the door. */
import { cents } from '../base/units.ts';
import { municipalityFind } from '../figures/municipality.ts';
import type { Application, HarPlusHoused, SftHomes } from '../measures/grant-application.ts';
import type { Scheme } from '../measures/grant-decision.ts';
import { farWhat, isFarAfter } from './far-day.ts';
import type { Fields, Reading } from './fields.ts';

const PARTS_MAX = 20;
/** More homes or people than any municipality can claim at once is a typing error; sums stay exact below it. */
const COUNT_MAX = 20_000;
const [ROOMS_MAX, YEARS_MAX, MONTHS_MAX, COSTS_MAX] = [50, 100, 120, 1_000_000_000] as const;
const CENTS_PER_EURO = 100;

const HEAD = ['id', 'municipality', 'received'] as const;
const OWN: Readonly<Record<Scheme, readonly string[]>> = {
  sft: ['buildingStarts', 'homes', 'socialRentYears', 'reservedHomes', 'socialManagement', 'ownContract', 'oneProjectArea', 'shortfall'],
  doorstroomlocatie: [
    'opens',
    'until',
    'places',
    'statusHolders',
    'others',
    'households',
    'lockableBedrooms',
    'stayMonths',
    'informalAgreed',
    'coupled',
    'transitionCosts',
  ],
  'har-plus': ['housed'],
  omklappen: ['from', 'receptionPlaces', 'housingPlaces'],
};

export const applicationKeys = (scheme: Scheme): readonly string[] => [...HEAD, ...OWN[scheme]];

/** `on` is the day of the decision. */
export function applicationRead(scheme: Scheme, fields: Fields, on: string, reading: Reading): Application {
  switch (scheme) {
    case 'sft':
      return sftRead(fields, on, reading);
    case 'doorstroomlocatie':
      return doorstroomRead(fields, on);
    case 'har-plus':
      return harPlusRead(fields, on, reading);
    case 'omklappen':
      return omklappenRead(fields, on);
  }
}

/** The day on which something begins; years after the decision is a slip. */
function dateRead(fields: Fields, key: string, on: string): string {
  const before = fields.refused;
  const day = fields.date(key);
  if (fields.soundSince(before) && isFarAfter(day, on))
    fields.no('grant.far-day', key, `${farWhat(day, on)}, the day of the decision`, 'check the year');
  return day;
}

function headRead(fields: Fields, on: string): { readonly id: string; readonly municipality: string; readonly received: string } {
  const before = fields.refused;
  const [id, named, received] = [fields.text('id'), fields.text('municipality'), fields.moment('received')];
  const municipality = named === '' ? undefined : municipalityFind(named);
  if (named !== '' && municipality === undefined)
    fields.no('grant.municipality', 'municipality', `there is no municipality "${named}"`, 'use its name or its CBS code, e.g. GM0363');
  if (fields.soundSince(before) && isFarAfter(on, received))
    fields.no('grant.far-day', 'received', `--on ${farWhat(on, received)}`, 'check both years');
  if (received.slice(0, 10) > on)
    fields.no(
      'grant.received-later',
      'received',
      `${received} lies after ${on}, the day of the decision`,
      'decide on a later day with --on',
    );
  return { id, municipality: municipality?.code ?? '', received };
}

/** The list under a key, each entry read with its path. */
function parts<T>(fields: Fields, key: string, read: (value: unknown, path: string) => T): readonly [T, ...T[]] {
  const path = fields.path === '' ? key : `${fields.path}.${key}`;
  return fields.list(key, PARTS_MAX).map((part, i) => read(part, `${path}[${String(i)}]`)) as [T, ...T[]];
}

function harPlusRead(fields: Fields, on: string, reading: Reading): Application {
  const housed = parts(fields, 'housed', (part, path) => housedRead(part, path, on, reading));
  return { scheme: 'har-plus', ...headRead(fields, on), housed };
}

const ACCOMMODATIONS = ['regular', 'shared', 'temporary'] as const;

function housedRead(value: unknown, path: string, on: string, reading: Reading): HarPlusHoused {
  const temporary = (value as { accommodation?: unknown } | null)?.accommodation === 'temporary';
  const fields = reading.fields(value, path, ['accommodation', 'statusHolders', 'places', 'from', temporary ? 'until' : 'takenOver']);
  const accommodation = fields.oneOf('accommodation', ACCOMMODATIONS) ?? 'regular';
  const before = fields.refused;
  const [statusHolders, places] = [fields.count('statusHolders', 1, COUNT_MAX), fields.count('places', 1, COUNT_MAX)];
  if (fields.soundSince(before)) placesChecked(fields, statusHolders, places);
  const from = dateRead(fields, 'from', on);
  if (accommodation !== 'temporary') return { accommodation, statusHolders, from, takenOver: fields.flag('takenOver') };
  const until = fields.date('until');
  if (until <= from) fields.no('grant.dates', 'until', `${until} is not after from ${from}`, 'swap the dates');
  return { accommodation, statusHolders, from, until };
}

function placesChecked(fields: Fields, statusHolders: number, places: number): void {
  if (statusHolders <= places) return;
  const what = `${String(statusHolders)} status holders in ${String(places)} places`;
  fields.no('grant.too-many', 'statusHolders', what, 'claim at most one status holder per place');
}

function sftRead(fields: Fields, on: string, reading: Reading): Application {
  const before = fields.refused;
  const homes = parts(fields, 'homes', (part, path) => homesRead(part, path, reading));
  const count = homes.reduce((sum, part) => sum + part.count, 0);
  const reservedHomes = fields.count('reservedHomes', 0, COUNT_MAX);
  if (fields.soundSince(before) && reservedHomes > count)
    fields.no(
      'grant.too-many',
      'reservedHomes',
      `${String(reservedHomes)} of ${String(count)} homes`,
      'reserve at most the homes of the project',
    );
  return {
    scheme: 'sft',
    ...headRead(fields, on),
    homes,
    reservedHomes,
    buildingStarts: dateRead(fields, 'buildingStarts', on),
    socialRentYears: fields.count('socialRentYears', 0, YEARS_MAX),
    socialManagement: fields.flag('socialManagement'),
    ownContract: fields.flag('ownContract'),
    oneProjectArea: fields.flag('oneProjectArea'),
    shortfall: fields.flag('shortfall'),
  };
}

const KINDS = ['self-contained', 'split', 'shared'] as const;

function homesRead(value: unknown, path: string, reading: Reading): SftHomes {
  const fields = reading.fields(value, path, ['kind', 'count', 'rooms']);
  const [kind, count] = [fields.oneOf('kind', KINDS) ?? 'split', fields.count('count', 1, COUNT_MAX)];
  if (kind === 'shared') return { kind, count, rooms: fields.count('rooms', 1, ROOMS_MAX) };
  if (fields.has('rooms'))
    fields.no(
      'grant.split-and-shared',
      'rooms',
      `rooms are paid in shared homes, this one is ${kind}`,
      'make it two entries, or leave rooms out',
      'a home is paid once: self-contained, split or shared (Stcrt. 2025, 41315)',
    );
  return { kind, count };
}

function doorstroomRead(fields: Fields, on: string): Application {
  const before = fields.refused;
  const [places, statusHolders] = [fields.count('places', 1, COUNT_MAX), fields.count('statusHolders', 1, COUNT_MAX)];
  const [others, households] = [fields.count('others', 0, COUNT_MAX), fields.count('households', 1, COUNT_MAX)];
  const lockableBedrooms = fields.count('lockableBedrooms', 0, COUNT_MAX);
  if (fields.soundSince(before)) residentsChecked(fields, { places, statusHolders, others, households, lockableBedrooms });
  const [opens, until] = [dateRead(fields, 'opens', on), fields.date('until')];
  if (fields.soundSince(before) && until <= opens)
    fields.no('grant.dates', 'until', `${until} is not after opens ${opens}`, 'swap the dates');
  return {
    scheme: 'doorstroomlocatie',
    ...headRead(fields, on),
    opens,
    until,
    statusHolders,
    others,
    households,
    lockableBedrooms,
    stayMonths: fields.count('stayMonths', 1, MONTHS_MAX),
    informalAgreed: fields.flag('informalAgreed'),
    coupled: fields.flag('coupled'),
    transitionCosts: fields.has('transitionCosts') ? cents(fields.count('transitionCosts', 0, COSTS_MAX) * CENTS_PER_EURO) : null,
  };
}

interface Residents {
  readonly places: number;
  readonly statusHolders: number;
  readonly others: number;
  readonly households: number;
  readonly lockableBedrooms: number;
}

function residentsChecked(fields: Fields, { places, statusHolders, others, households, lockableBedrooms }: Residents): void {
  const residents = statusHolders + others;
  const no = (key: string, what: string, remedy: string): void => {
    fields.no('grant.too-many', key, what, remedy);
  };
  placesChecked(fields, statusHolders, places);
  if (statusHolders <= places && residents > places)
    no('others', `${String(residents)} residents in ${String(places)} places`, 'claim at most one resident per place');
  if (households > residents)
    no('households', `${String(households)} households of ${String(residents)} residents`, 'a household has at least one resident');
  if (lockableBedrooms > places)
    no('lockableBedrooms', `${String(lockableBedrooms)} bedrooms for ${String(places)} places`, 'a bedroom has at least one place');
}

function omklappenRead(fields: Fields, on: string): Application {
  const before = fields.refused;
  const [receptionPlaces, housingPlaces] = [fields.count('receptionPlaces', 1, COUNT_MAX), fields.count('housingPlaces', 1, COUNT_MAX)];
  if (fields.soundSince(before) && housingPlaces > receptionPlaces) {
    const what = `${String(housingPlaces)} places of housing from ${String(receptionPlaces)} of reception`;
    fields.no('grant.too-many', 'housingPlaces', what, 'claim places that are built anew under another scheme');
  }
  return { scheme: 'omklappen', ...headRead(fields, on), from: dateRead(fields, 'from', on), receptionPlaces, housingPlaces };
}
