/** Floors per region for the exchange from CSV: each must name a region of the files, once. */
import type { Floor, Home, Household } from '../woonruimte/household.ts';
import { promisedOf } from '../woonruimte/promised.ts';
import { csvRows, type Row, wholeNumber } from './csv-rows.ts';
import type { Ports } from './ports.ts';

const FILE_BYTES_MAX = 1_000_000;
const FLOOR_MAX = 100_000;
/** Families of a region times those of them that may wait: each such pair is an option the solver looks at. */
const PAIRS_MAX = 4_000_000;
const GROUND =
  'a floor counts families by region only: nationality, origin and the like may not play a part (Huisvestingswet art. 11; art. 1 Grondwet; AWGB)';

export interface Stock {
  readonly home: Home;
  readonly row: Row;
}

export function floorsRead(
  ports: Pick<Ports, 'readText'>,
  file: string,
  ignored: readonly string[],
  households: readonly Household[],
  stock: readonly Stock[],
): readonly Floor[] {
  oneRegionEach(stock);
  const homes = stock.map(({ home }) => home);
  const known = new Set([...homes.map(({ region }) => region), ...households.map(({ ties }) => ties.region)]);
  for (const { municipality, region } of homes) if (municipality !== region) known.delete(municipality);
  for (const { region } of homes) known.add(region);
  const floors: Floor[] = [];
  csvRows(
    ports.readText(file, FILE_BYTES_MAX),
    file,
    { required: ['region', 'homes'], ignored, ground: GROUND, rows: 'regions' },
    (row) => {
      const region = row.text('region');
      if (region === '') row.refuse('region', 'this is empty', 'name a region');
      if (!known.has(region))
        row.refuse('region', `no home lies in "${region}" and no family has its tie there`, 'name a region as the file of homes has it');
      if (floors.some((floor) => floor.region === region)) row.refuse('region', `"${region}" is there twice`, 'keep one of the two rows');
      const floor: Floor = { region, homes: wholeNumber(row, 'homes', 0, FLOOR_MAX) };
      notTooMany(row, floor, households, homes);
      floors.push(floor);
    },
  );
  return floors.filter(({ homes: promised }) => promised > 0);
}

function notTooMany(row: Row, floor: Floor, households: readonly Household[], homes: readonly Home[]): void {
  const families = promisedOf(households, homes, [floor]).filter((of) => of === 0).length;
  if (families * Math.max(0, families - floor.homes) > PAIRS_MAX)
    row.refuse('region', `${String(families)} families wait there: too many for a floor`, 'divide it into smaller regions');
}

/** A family may name its municipality: then that must lie in one region. */
function oneRegionEach(stock: readonly Stock[]): void {
  const regionOf = new Map<string, string>();
  for (const {
    home: { municipality, region },
    row,
  } of stock) {
    const other = regionOf.get(municipality) ?? region;
    if (other !== region)
      row.refuse(
        'region',
        `"${municipality}" lies in "${other}" in a row above and in "${region}" here`,
        'give it one region: floors count by it',
      );
    regionOf.set(municipality, region);
  }
}
