/** Municipalities of Flevoland, in the order of the columns in row.ts. */
import type { MunicipalityRow } from './row.ts';

// biome-ignore format: one municipality a line
export const flevoland: readonly MunicipalityRow[] = [
  ['GM0034', 'Almere', 5.2469, 52.3672, 226500, 96667, 2.3, 41129, 0.62, 0.7, 375, 2, 129.19, 1164, 864, 80, 'GM0376 GM1942 GM0995 GM0050'],
  ['GM0050', 'Zeewolde', 5.4509, 52.346, 23899, 10361, 2.3, 3943, 0.7, 0.82, 413, 4, 247.23, 133, 677, 0, 'GM0034 GM0303 GM0243 GM0995 GM0267'],
  ['GM0171', 'Noordoostpolder', 5.7678, 52.7129, 50035, 21183, 2.3, 8763, 0.65, 0.85, 326, 4, 458.17, 255, 1065, 0, 'GM1940 GM0303 GM0166 GM1708 GM0184'],
  ['GM0184', 'Urk', 5.6231, 52.6646, 21958, 6829, 3.2, 5929, 0.78, 0.83, 343, 3, 13.15, 126, 0, 0, 'GM0171'],
  ['GM0303', 'Dronten', 5.7015, 52.5022, 44354, 19394, 2.2, 7001, 0.68, 0.86, 354, 4, 333.57, 230, 1567, 0, 'GM0230 GM0166 GM0995 GM0171 GM0050'],
  ['GM0995', 'Lelystad', 5.4725, 52.4779, 84080, 37057, 2.2, 14450, 0.62, 0.8, 342, 3, 230.32, 377, 0, 0, 'GM0034 GM0303 GM0388 GM0050'],
];
