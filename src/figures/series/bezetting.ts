/** Dated points of reception: all residents, status holders, emergency reception and children, as far as anyone published them. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { type Point, type PointOwn, seriesFigures, singleFigures } from '../series.ts';

const COA = { source: 'coa-bezetting', place: 'bezetting op de datum', confidence: 'official' } as const;
const press = (source: string, place: string): PointOwn => ({ source, place, confidence: 'press' });
const ROUNDED = { simplified: text('Afgerond door de bron.', 'Rounded by the source.') };
const LOOSE = 'pers-zonder-adres';

const occupancy: readonly Point[] = [
  ['2015-12-31', 47_764],
  ['2016-12-31', 27_028],
  ['2017-12-31', 21_037],
  ['2018-10', 22_000, { ...press(LOOSE, 'oktober 2018; "meer dan 22.000"'), ...ROUNDED }],
  ['2018-12-31', 22_498],
  ['2019-11-11', 27_110],
  ['2019-12-31', 27_381],
  ['2020-06-01', 27_305],
  ['2021-02', 27_800, { ...press(LOOSE, 'pers 2021'), ...ROUNDED }],
  ['2021-09', 29_000, { ...press(LOOSE, 'pers 2021'), ...ROUNDED }],
  ['2022-01', 36_000, { ...press(LOOSE, 'NOS, januari 2022'), ...ROUNDED }],
  ['2022-06-01', 41_155],
  ['2022-06-27', 42_301],
  ['2022-12-05', 51_805, { place: 'bezetting op 171 locaties' }],
  ['2022-12-31', 52_000, { ...press('nrc-2023-01-06', 'tekst'), ...ROUNDED }],
  ['2023-04-01', 53_000, { ...press('nieuwsnl-20230428', 'tekst'), ...ROUNDED }],
  ['2023-09-25', 57_538, { place: '31.087 gewoon, 20.834 nood en 5.617 buiten COA; 219 locaties' }],
  ['2023-11', 61_000, { ...press(LOOSE, 'pers, november 2023'), ...ROUNDED }],
  ['2023-12', 63_000, { ...press(LOOSE, 'pers, december 2023'), ...ROUNDED }],
  ['2024-11', 72_000, { ...press('nos-2543598', 'tekst; 53.000 in procedure en 19.000 statushouders'), ...ROUNDED }],
];

const statusHolders: readonly Point[] = [
  ['2018-10', 6_500, { ...press(LOOSE, 'oktober 2018'), ...ROUNDED }],
  ['2018-12-31', 4_600, { ...press(LOOSE, 'pers november 2019, over begin 2019'), ...ROUNDED }],
  ['2019-11-11', 5_595],
  ['2019-12-31', 5_500, { ...press(LOOSE, 'pers, eind 2019'), ...ROUNDED }],
  ['2020-06-01', 5_790],
  ['2021-02', 7_700, { ...press(LOOSE, 'pers 2021'), ...ROUNDED }],
  ['2021-11', 11_500, { source: 'coa-extra-opvang-2021', place: 'tekst; van hen 7.400 langer dan 3 maanden', ...ROUNDED }],
  ['2022-04', 13_000, { ...press(LOOSE, 'april 2022'), ...ROUNDED }],
  ['2022-06-01', 14_000, { place: 'ongeveer een derde van 41.155', ...ROUNDED }],
  ['2022-08', 16_183, { source: 'coa-har', place: 'wachtend op huisvesting' }],
  ['2022-10', 17_500, { ...press('nrc-2023-01-06', 'tekst'), ...ROUNDED }],
  ['2022-12-31', 16_750, { ...press('nrc-2023-01-06', 'januari 2023'), ...ROUNDED }],
  ['2023-04-01', 16_000, { ...press('nieuwsnl-20230428', 'tekst'), ...ROUNDED }],
  ['2024-06-14', 17_700, { source: 'ah-tk-20232024-2564', place: 'antwoord op Kamervragen', ...ROUNDED }],
  ['2024-11', 19_000, { ...press('nos-2543598', 'tekst'), ...ROUNDED }],
  ['2024-12', 17_960, press(LOOSE, 'pers en Tweede Kamer, december 2024')],
  ['2025-01-01', 17_460, { source: 'kst-19637-3383', place: 'stand op 1 januari 2025', published: '2025-02-14' }],
  ['2025-03', 20_000, { ...press(LOOSE, 'maart 2025; ongeveer een kwart van de bedden'), ...ROUNDED }],
];

const emergency: readonly Point[] = [
  ['2022-12-05', 7_037, { place: 'buiten COA-locaties' }],
  ['2022-12-31', 15_000, { ...press(LOOSE, 'NOS; buiten gewone azc’s'), ...ROUNDED }],
  ['2023-03', 6_800, { ...press(LOOSE, 'alleen crisisnoodopvang, maart 2023'), ...ROUNDED }],
  ['2023-09-25', 26_451, { place: '20.834 noodopvang + 5.617 buiten COA', confidence: 'derived' }],
  ['2023-11', 23_000, { ...press(LOOSE, 'november 2023'), ...ROUNDED }],
];

const children: readonly Point[] = [
  ['2023-03', 1_028, press(LOOSE, 'alleen crisisnoodopvang, maart 2023')],
  ['2024', 6_570, { source: 'tk-2025d34097', place: 'gemiddelde van 2024, tijdelijke gemeentelijke opvang en noodopvang' }],
  ['2024-07', 6_244, press('nos-jeugdjournaal-2024-07', 'kinderen in noodopvang; 3.969 bij een eerdere telling')],
  ['2025-07-17', 7_050, { source: 'tk-2025d34097', place: 'tijdelijke gemeentelijke opvang (930) en noodopvang', ...ROUNDED }],
];

const points = (prefix: string, nl: string, en: string, rows: readonly Point[]): readonly SourcedFigure[] =>
  seriesFigures({ ...COA, unit: 'persons', prefix, label: text(nl, en) }, rows);

const NOVEMBER = { unit: 'places', date: '2025-11', source: 'datawrapper-h2qll', confidence: 'secondary' } as const;

export const bezettingFigures: readonly SourcedFigure[] = [
  ...points('opvang.bezetting', 'Mensen in de opvang', 'Residents in reception', occupancy),
  ...points('opvang.statushouders', 'Statushouders in de opvang', 'Status holders in reception', statusHolders),
  ...points('opvang.noodopvang', 'Mensen in nood- of crisisopvang', 'Residents in emergency or crisis reception', emergency),
  ...points('opvang.kinderen', 'Kinderen in nood- of tijdelijke opvang', 'Children in emergency or temporary reception', children),
  ...singleFigures([
    {
      ...NOVEMBER,
      key: 'opvang.plaatsen.regulier.2025-11',
      label: text('Gewone opvangplekken, november 2025', 'Regular reception places, November 2025'),
      value: 47_293,
      place: 'som over 342 gemeenten; gelijk aan het landelijke cijfer',
    },
    {
      ...NOVEMBER,
      key: 'opvang.plaatsen.nood.2025-11',
      label: text('Noodopvangplekken, november 2025', 'Emergency reception places, November 2025'),
      value: 26_943,
      place: 'som over 342 gemeenten; gelijk aan het landelijke cijfer',
    },
    {
      ...NOVEMBER,
      key: 'opvang.plaatsen.totaal.2025-11',
      label: text('Alle opvangplekken, november 2025', 'All reception places, November 2025'),
      value: 74_236,
      place: '47.293 + 26.943',
    },
    {
      key: 'opvang.statushouders.langerDan3Maanden.2021-11',
      label: text('Statushouders die langer dan 3 maanden wachten', 'Status holders waiting longer than 3 months'),
      value: 7_400,
      unit: 'persons',
      date: '2021-11',
      source: 'nu-6165513',
      place: 'tekst',
      confidence: 'press',
    },
    {
      key: 'opvang.statushouders.langerDan3Maanden.aandeel.2021-11',
      label: text('Aandeel statushouders dat langer dan 3 maanden wacht', 'Share of status holders waiting longer than 3 months'),
      value: 0.64,
      unit: 'share',
      date: '2021-11',
      source: 'nu-6165513',
      place: '7.400 / 11.500, afgerond',
      confidence: 'derived',
    },
    {
      key: 'opvang.statushouders.aandeel.2024-12',
      label: text('Aandeel statushouders in de opvang', 'Share of residents who are status holders'),
      value: 0.27,
      unit: 'share',
      date: '2024-12',
      source: 'eenvandaag-2024-12',
      place: 'tekst',
      confidence: 'press',
    },
    {
      key: 'opvang.kinderen.aandeelAzc',
      label: text('Aandeel kinderen onder de bewoners van een azc', 'Share of azc residents under 18'),
      value: 0.25,
      unit: 'share',
      date: '2024',
      source: LOOSE,
      place: 'pers; "ongeveer 25%"',
      confidence: 'press',
    },
  ]),
];
