/** The scenario pairs that the answers compare, each named once. */
import type { End, Pair } from '../ensemble/worlds.ts';

const BASE = 'huidig-recht';
const against = (scenario: string, base = BASE): Pair => ({ base, scenario });

export const PACKAGE = against('samenhangend-pakket');
export const ONLY_BAN = against('alleen-verbod');
export const PACKAGE_2027 = against('pakket-2027');
export const COVENANT = against('convenant-2026');
export const WITHOUT_ALTERNATIVE = against('pakket-zonder-alternatief');
export const WITH_ALTERNATIVE = against('pakket-met-alternatief');
export const MORE_HOMES = against('meer-woningen');
export const LESS_INFLOW = against('minder-instroom');
export const BAN_ANNULLED = against('pakket-zonder-verbod');
/** What a working alternative changes inside the package. */
export const ALTERNATIVE = against('pakket-met-alternatief', 'pakket-zonder-alternatief');
/** What annulling the ban changes inside the package. */
export const ANNULMENT = against('pakket-zonder-verbod', 'samenhangend-pakket');

/** The designs for spread and coupling against the present task. They stand in tables beside each other, so only the middle is computed. */
export const SPREAD: readonly Pair[] = [
  'koppeling-ruil',
  'koppeling-verhandelbaar',
  'koppeling-biedingen',
  'koppeling-uitkomst',
  'koppeling-passend',
  'koppeling-geprijsd',
  'koppeling-geen',
].map((scenario) => ({ ...against(scenario), ends: ['midden'] }));

export const ENDS: readonly End[] = ['laag', 'midden', 'hoog'];
