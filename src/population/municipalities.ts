/** The 342 municipalities as arrays: inhabitants, homes that become free and people waiting for them. */
import { exp } from '../base/real.ts';
import { municipalities } from '../figures/municipality.ts';
import type { HousingInputs } from '../scenario/inputs.ts';
import { SIZE_CLASSES } from './household-size.ts';

export const MUNICIPALITIES = municipalities.length;
/** Seeker classes per municipality: five sizes without urgency, then the same five with urgency. */
export const SEEKER_CLASSES = 2 * SIZE_CLASSES;
/** Oldest registration the tables cover, in months. */
export const REGISTRATION_MAX = 900;
/** Urbanity classes: 1 is very strongly urban, 5 is not urban. */
export const URBANITIES = 5;

const provinceCodes = [...new Set(municipalities.map((m) => m.province))];

export interface Towns {
  readonly population: Float64Array;
  readonly populationShare: Float64Array;
  /** 1 for urbanity class 1 or 2. */
  readonly tight: Uint8Array;
  /** Homes vacated a month per municipality and size class, for a national total of one home a year. */
  readonly vacancyShare: Float64Array;
  /** New registrations a month per municipality and seeker class. */
  readonly registrations: Float64Array;
  /** Waiting time in months at the start per municipality and seeker class. */
  readonly initialWait: Int32Array;
  /** Share of a registration cohort still looking after so many months, per urbanity class: `class * REGISTRATION_MAX + age`. */
  readonly survival: Float64Array;
  readonly urbanity: Uint8Array;
  /** Province as a number from 0, in the order in which they first occur. */
  readonly province: Int32Array;
}

export function towns(housing: HousingInputs): Towns {
  const population = Float64Array.from(municipalities, (m) => m.inhabitants);
  const total = population.reduce((a, b) => a + b, 0);
  const urbanity = Uint8Array.from(municipalities, (m) => m.urbanity);
  const hazards = housing.registrationYears.map((years) =>
    exitHazard(years, housing.seekers / housing.vacatedPerYear[housing.vacatedPerYear.length - 1]),
  );
  const vacancyShare = vacancyShares(housing);
  return {
    population,
    populationShare: population.map((p) => p / total),
    tight: urbanity.map((u) => (u <= 2 ? 1 : 0)),
    vacancyShare,
    ...seekers(housing, vacancyShare, urbanity, hazards),
    survival: survivalTable(hazards),
    urbanity,
    province: Int32Array.from(municipalities, (m) => provinceCodes.indexOf(m.province)),
  };
}

/** Rented homes of the municipality as a proxy for corporation homes, times its turnover; sums to one. */
function vacancyShares(housing: HousingInputs): Float64Array {
  const turnover = municipalities.map(
    (m) => m.households * (1 - m.ownerOccupied) * (m.urbanity <= 2 ? housing.turnoverTight : housing.turnoverSlack),
  );
  const total = turnover.reduce((a, b) => a + b, 0);
  const shares = new Float64Array(MUNICIPALITIES * SIZE_CLASSES);
  for (let m = 0; m < MUNICIPALITIES; m++) {
    for (let k = 0; k < SIZE_CLASSES; k++) shares[m * SIZE_CLASSES + k] = (turnover[m] / total) * housing.classShare[k];
  }
  return shares;
}

/**
 * Yearly rate h at which seekers give up, such that first in first out gives the registration time W and the stock is `ratio` years of
 * lettings: (e^(hW) - 1) / h = ratio. Solved by halving.
 */
export function exitHazard(years: number, ratio: number): number {
  if (ratio <= years) return 1e-6;
  let low = 1e-6;
  let high = 2;
  for (let i = 0; i < 60; i++) {
    const h = (low + high) / 2;
    if ((exp(h * years) - 1) / h < ratio) low = h;
    else high = h;
  }
  return low;
}

function survivalTable(hazards: readonly number[]): Float64Array {
  const survival = new Float64Array(URBANITIES * REGISTRATION_MAX);
  for (let u = 0; u < URBANITIES; u++) {
    for (let age = 0; age < REGISTRATION_MAX; age++) survival[u * REGISTRATION_MAX + age] = exp((-hazards[u] * age) / 12);
  }
  return survival;
}

/** Registrations that keep the list in balance with the homes that regular seekers get before any measure. */
function seekers(
  housing: HousingInputs,
  vacancyShare: Float64Array,
  urbanity: Uint8Array,
  hazards: readonly number[],
): Pick<Towns, 'registrations' | 'initialWait'> {
  const registrations = new Float64Array(MUNICIPALITIES * SEEKER_CLASSES);
  const initialWait = new Int32Array(MUNICIPALITIES * SEEKER_CLASSES);
  const perMonth = housing.vacatedPerYear[0] / 12;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const u = urbanity[m] - 1;
    for (let k = 0; k < SIZE_CLASSES; k++) {
      const lettings = perMonth * vacancyShare[m * SIZE_CLASSES + k] * (1 - housing.statusShare[k] * TAKEN);
      const regular = m * SEEKER_CLASSES + k;
      const urgent = regular + SIZE_CLASSES;
      initialWait[regular] = Math.round(housing.registrationYears[u] * 12);
      initialWait[urgent] = housing.urgentMonths;
      registrations[regular] = lettings * (1 - housing.urgentShare) * exp((hazards[u] * initialWait[regular]) / 12);
      registrations[urgent] = lettings * housing.urgentShare * exp((hazards[u] * initialWait[urgent]) / 12);
    }
  }
  return { registrations, initialWait };
}

/** Part of what status holders could get that they took on average in 2019-2024, so that lists start in balance. */
const TAKEN = 0.75;

/** Factor of effort per municipality with mean 1 and the given spread of the logarithm, for a standard normal `z`. */
export const effortFactor = (spread: number, z: number): number => exp(spread * z - (spread * spread) / 2);
