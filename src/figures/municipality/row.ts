/** One municipality as a compact row, and the object it stands for. */
import { must } from '../../base/must.ts';
import type { Cents, MunicipalityCode, Persons, Share } from '../../base/units.ts';
import { cents, persons, share } from '../../base/units.ts';

/**
 * Code, name, longitude, latitude, inhabitants on 1-1-2024, households, persons per household, inhabitants 0 to 15, owner-occupied share,
 * single-family share, average WOZ value (thousand euro), urbanity class, area (km2), Spreidingswet cycle 2, regular and emergency
 * places in November 2025, codes of the neighbours.
 */
export type MunicipalityRow = readonly [
  code: string,
  name: string,
  longitude: number,
  latitude: number,
  inhabitants: number,
  households: number,
  householdSize: number,
  inhabitants0to15: number,
  ownerOccupied: number,
  singleFamily: number,
  wozThousandEuro: number,
  urbanity: number,
  areaKm2: number,
  spreidingswetCycle2: number,
  regularPlaces: number,
  emergencyPlaces: number,
  neighbours: string,
];

export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** CBS code of the province, e.g. `PV27`. */
  readonly province: string;
  /** Degrees east of the middle of the municipality. */
  readonly longitude: number;
  /** Degrees north of the middle of the municipality. */
  readonly latitude: number;
  /** Inhabitants on 1 January 2024. */
  readonly inhabitants: Persons;
  /** Private households on 1 January 2024. */
  readonly households: number;
  /** Persons per private household, one decimal. */
  readonly householdSize: number;
  readonly inhabitants0to15: Persons;
  /** Share of the homes that is owner-occupied, whole per cents. */
  readonly ownerOccupied: Share;
  /** Share of the homes that is a single-family house, whole per cents. */
  readonly singleFamily: Share;
  /** Average assessed value of a home, in cents. */
  readonly woz: Cents;
  /** Address density class: 1 very strongly urban to 5 not urban. */
  readonly urbanity: number;
  readonly areaKm2: number;
  /** Indicative number of reception places under the Spreidingswet, cycle 2 (persons). */
  readonly spreidingswetCycle2: number;
  /** Regular reception places, November 2025. */
  readonly regularPlaces: number;
  /** Emergency reception places, November 2025. */
  readonly emergencyPlaces: number;
  /** Municipalities that share a border on land, in the source's order; empty for an island. */
  readonly neighbours: readonly MunicipalityCode[];
}

/** The object a row stands for. Throws a Bug when a row holds an impossible value. */
export function municipalityOfRow(province: string, row: MunicipalityRow): Municipality {
  const [code, name, longitude, latitude, inhabitants, households, householdSize, young, owner, single, woz, urbanity, areaKm2] = row;
  const [spreidingswetCycle2, regularPlaces, emergencyPlaces, neighbours] = [row[13], row[14], row[15], row[16]];
  must([1, 2, 3, 4, 5].includes(urbanity), `${code}: no urbanity class ${String(urbanity)}`);
  return {
    code: municipalityCode(code),
    name,
    province,
    longitude,
    latitude,
    inhabitants: persons(inhabitants),
    households,
    householdSize,
    inhabitants0to15: persons(young),
    ownerOccupied: share(owner),
    singleFamily: share(single),
    woz: cents(woz * 100_000),
    urbanity,
    areaKm2,
    spreidingswetCycle2,
    regularPlaces,
    emergencyPlaces,
    neighbours: neighbours === '' ? [] : neighbours.split(' ').map(municipalityCode),
  };
}

function municipalityCode(code: string): MunicipalityCode {
  must(/^GM\d{4}$/.test(code), `not a municipality code: ${code}`);
  return code as MunicipalityCode;
}
