/** Reads a file of applications (yaml): one application, or a list of them, with what was granted before. All or nothing. */
import type { AlreadyGranted, PurseId } from '../measures/grant.ts';
import type { Application } from '../measures/grant-application.ts';
import type { Scheme } from '../measures/grant-decision.ts';
import { Reading } from './fields.ts';
import { applicationKeys, applicationRead } from './grant-schemes-read.ts';
import type { Ports } from './ports.ts';
import { yamlRead } from './scenario-read.ts';

export interface ApplicationFile {
  readonly applications: readonly Application[];
  readonly alreadyGranted: AlreadyGranted;
}

const FILE_BYTES_MAX = 5_000_000;
const APPLICATIONS_MAX = 5_000;
/** The ceilings of each scheme, and what a whole number stands for in the file. */
const PURSES_OF: Readonly<Record<Scheme, readonly PurseId[]>> = {
  sft: ['sft-2025', 'sft-plus'],
  doorstroomlocatie: ['doorstroomlocatie'],
  'har-plus': [],
  omklappen: [],
};
const CENTS_PER_EURO = 100;
const EUROS_MAX = 1_000_000_000;

/** `on` is the day of the decision: nothing can have arrived after it. */
export function applicationsRead(ports: Pick<Ports, 'readText'>, scheme: Scheme, file: string, on: string): ApplicationFile {
  const reading = new Reading(file);
  const value = yamlRead(ports.readText(file, FILE_BYTES_MAX), file);
  const many = typeof value === 'object' && value !== null && Object.hasOwn(value, 'applications');
  const top = reading.fields(value, '', ['alreadyGranted', ...(many ? ['applications'] : applicationKeys(scheme))]);
  const claims = many
    ? top
        .list('applications', APPLICATIONS_MAX)
        .map((entry, at) => reading.fields(entry, `applications[${String(at)}]`, applicationKeys(scheme)))
    : [top];
  const applications = claims.map((claim) => applicationRead(scheme, claim, on, reading));
  idsChecked(applications, reading);
  const alreadyGranted = top.has('alreadyGranted') ? alreadyGrantedRead(scheme, value, reading) : {};
  reading.done();
  return { applications, alreadyGranted };
}

function idsChecked(applications: readonly Application[], reading: Reading): void {
  const seen = new Set<string>();
  applications.forEach(({ id }, at) => {
    if (id !== '' && seen.has(id))
      reading.no(
        'grant.twice',
        `applications[${String(at)}].id`,
        `"${id}" is claimed twice`,
        'keep one of the two, or give it an id of its own',
      );
    seen.add(id);
  });
}

/** Whole euros, or places. */
function alreadyGrantedRead(scheme: Scheme, value: unknown, reading: Reading): AlreadyGranted {
  const fields = reading.fields((value as { alreadyGranted: unknown }).alreadyGranted, 'alreadyGranted', PURSES_OF[scheme]);
  const perUnit = scheme === 'sft' ? CENTS_PER_EURO : 1;
  return Object.fromEntries(PURSES_OF[scheme].filter((id) => fields.has(id)).map((id) => [id, fields.count(id, 0, EUROS_MAX) * perUnit]));
}
