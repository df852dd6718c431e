/** Asylum applicants in the Netherlands per month according to Eurostat, 2012-01 to 2019-04, rounded to 5. */
import type { Point } from '../series.ts';

// biome-ignore format: one year a line
const YEARS: readonly (readonly [year: number, months: readonly number[]])[] = [
  [2012, [1330, 1260, 1145, 925, 875, 915, 970, 1010, 1035, 1360, 1155, 1115]],
  [2013, [1050, 945, 985, 935, 885, 990, 1065, 1000, 1230, 1510, 1290, 1180]],
  [2014, [1490, 1105, 1155, 2430, 3445, 1935, 2260, 2405, 3120, 2245, 1450, 1455]],
  [2015, [1055, 955, 990, 1320, 2370, 3060, 3140, 5470, 6620, 10120, 6360, 3515]],
  [2016, [2680, 1920, 1330, 1110, 1115, 1260, 1690, 1905, 1995, 2170, 2070, 1700]],
  [2017, [1550, 1420, 1540, 1320, 1440, 1510, 1735, 1610, 1585, 1500, 1480, 1520]],
  [2018, [1755, 1460, 1620, 1675, 1790, 1515, 2285, 2490, 2640, 2535, 2180, 2085]],
  [2019, [2160, 1940, 2190, 2125]],
];

/** One point a month. */
export const eurostatMonths = (): readonly Point[] =>
  YEARS.flatMap(([year, months]) => months.map((value, at): Point => [`${String(year)}-${String(at + 1).padStart(2, '0')}`, value]));
