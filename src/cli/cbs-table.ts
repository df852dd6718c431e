/** The CBS tables that `figures pull` reads: what is selected and which figure key each measure belongs to. */

/** A measure of a table that we keep, recognised by its title or field name (spaces left out), and the key of its figure. */
export interface Wanted {
  readonly measure: RegExp;
  /** Key with `{period}` and `{region}` to fill in. */
  readonly key: string;
  /** Per cents become shares. */
  readonly percent?: true;
}

export interface CbsTable {
  readonly id: string;
  /** Id in the source register. */
  readonly source: string;
  /** OData filter; codes are padded with spaces in version 3, hence startswith. */
  readonly filter: string;
  /** The dimension that holds a municipality, where the table has one. */
  readonly region?: string;
  readonly wanted: readonly Wanted[];
}

const ALL_PERSONS = "startswith(Geslacht,'T001038') and startswith(Leeftijd,'10000')";
const ALL_NATIONALITIES = `${ALL_PERSONS} and startswith(Nationaliteit,'T001059')`;

const INFLOW: readonly Wanted[] = [
  { measure: /^eersteasielverzoek/i, key: 'instroom.eerste.{period}' },
  { measure: /^nareizigers/i, key: 'instroom.nareis.{period}' },
  { measure: /^volgendeasielverzoek/i, key: 'instroom.herhaald.{period}' },
];

export const cbsTables: readonly CbsTable[] = [
  { id: '83102NED', source: 'cbs-83102ned', filter: ALL_NATIONALITIES, wanted: INFLOW },
  { id: '80059ned', source: 'cbs-80059ned', filter: "startswith(Perioden,'2')", wanted: INFLOW },
  {
    id: '85400NED',
    source: 'cbs-85400ned',
    filter: "startswith(Nationaliteit,'T001059')",
    wanted: [
      { measure: /vluchteling/i, key: 'vergunningen.vluchteling.{period}' },
      { measure: /subsidiair/i, key: 'vergunningen.subsidiair.{period}' },
      { measure: /humanitair/i, key: 'vergunningen.humanitair.{period}' },
    ],
  },
  {
    id: '85984NED',
    source: 'cbs-85984ned',
    filter: "startswith(WijkenEnBuurten,'GM')",
    region: 'WijkenEnBuurten',
    wanted: [
      { measure: /^aantalinwoners/i, key: 'gemeente.{region}.inwoners' },
      { measure: /^koopwoningen/i, key: 'gemeente.{region}.koopaandeel', percent: true },
      { measure: /^inbezitwoningcorporatie/i, key: 'gemeente.{region}.corporatieaandeel', percent: true },
      { measure: /^inbezitoverigeverhuurders/i, key: 'gemeente.{region}.overigehuuraandeel', percent: true },
    ],
  },
  {
    id: '03759ned',
    source: 'cbs-03759ned',
    filter: `${ALL_PERSONS} and startswith(BurgerlijkeStaat,'T001019') and startswith(RegioS,'GM') and startswith(Perioden,'2025JJ00')`,
    region: 'RegioS',
    wanted: [{ measure: /^bevolkingop1januari/i, key: 'gemeente.{region}.inwoners.2025-01-01' }],
  },
];

/** `2026MM03` becomes `2026-03`, `2025KW01` becomes `2025-Q1`, `2025JJ00` becomes `2025`. */
export function cbsPeriod(code: string): string {
  const [, year, kind, number] = /^(\d{4})(MM|KW|JJ)(\d{2})$/.exec(code.trim()) ?? [];
  if (kind === 'MM') return `${year}-${number}`;
  if (kind === 'KW') return `${year}-Q${String(Number(number))}`;
  return kind === 'JJ' ? year : code.trim();
}
