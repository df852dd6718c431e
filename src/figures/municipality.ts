/** The 342 municipalities of the Netherlands with the boundaries of 2024, and the twelve provinces. */
import { drenthe } from './municipality/drenthe.ts';
import { flevoland } from './municipality/flevoland.ts';
import { fryslan } from './municipality/fryslan.ts';
import { gelderland } from './municipality/gelderland.ts';
import { groningen } from './municipality/groningen.ts';
import { limburg } from './municipality/limburg.ts';
import { noordBrabant } from './municipality/noord-brabant.ts';
import { noordHolland } from './municipality/noord-holland.ts';
import { overijssel } from './municipality/overijssel.ts';
import { municipalityOfRow, type Municipality, type MunicipalityRow } from './municipality/row.ts';
import { utrecht } from './municipality/utrecht.ts';
import { zeeland } from './municipality/zeeland.ts';
import { zuidHolland } from './municipality/zuid-holland.ts';

export type { Municipality } from './municipality/row.ts';

export interface Province {
  /** CBS code, e.g. `PV27`. */
  readonly code: string;
  readonly name: string;
}

const PROVINCES: readonly (readonly [code: string, name: string, rows: readonly MunicipalityRow[]])[] = [
  ['PV20', 'Groningen', groningen],
  ['PV21', 'Fryslân', fryslan],
  ['PV22', 'Drenthe', drenthe],
  ['PV23', 'Overijssel', overijssel],
  ['PV24', 'Flevoland', flevoland],
  ['PV25', 'Gelderland', gelderland],
  ['PV26', 'Utrecht', utrecht],
  ['PV27', 'Noord-Holland', noordHolland],
  ['PV28', 'Zuid-Holland', zuidHolland],
  ['PV29', 'Zeeland', zeeland],
  ['PV30', 'Noord-Brabant', noordBrabant],
  ['PV31', 'Limburg', limburg],
];

/** In code order. */
export const provinces: readonly Province[] = PROVINCES.map(([code, name]) => ({ code, name }));

/** All 342, in code order. */
export const municipalities: readonly Municipality[] = PROVINCES.flatMap(([code, , rows]) =>
  rows.map((row) => municipalityOfRow(code, row)),
).sort((a, b) => (a.code < b.code ? -1 : 1));

const ALIASES: readonly (readonly [string, string])[] = [
  ['den haag', "'s-gravenhage"],
  ['den bosch', "'s-hertogenbosch"],
  ['fryske marren', 'de fryske marren'],
];

const byName = indexByName();

/** The municipality with this CBS code (`GM0363`) or name (upper or lower case, `Den Haag` and `Den Bosch` too); undefined when unknown. */
export function municipalityFind(codeOrName: string): Municipality | undefined {
  return byName.get(codeOrName.trim().toLowerCase());
}

function indexByName(): ReadonlyMap<string, Municipality> {
  const index = new Map<string, Municipality>();
  for (const m of municipalities) {
    index.set(m.code.toLowerCase(), m);
    index.set(m.name.toLowerCase(), m);
  }
  for (const [short, found] of shortNames()) if (!index.has(short)) index.set(short, found);
  for (const [alias, name] of ALIASES) {
    const found = index.get(name);
    if (found !== undefined) index.set(alias, found);
  }
  return index;
}

/** `hengelo` for `Hengelo (O.)`, where only one municipality has that short name. */
function shortNames(): readonly (readonly [string, Municipality])[] {
  const short = (m: Municipality): string => m.name.replace(/ \([^)]*\)$/, '').toLowerCase();
  return municipalities
    .filter((m) => municipalities.every((other) => other === m || short(other) !== short(m)))
    .map((m) => [short(m), m] as const);
}
