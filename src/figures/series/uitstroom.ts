/** Status holders who left reception for a home, where a number was published outside the half-yearly table. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type Shared } from '../series.ts';

const TROUW: Shared = { unit: 'persons', date: '2022', source: 'trouw-bacd4c2f', place: 'tekst', confidence: 'press' };
const ZEELAND = { date: '2023-07/2023-11', source: 'zeelandnet-2023' } as const;
const KAMER_2024 = {
  unit: 'persons/year',
  date: '2024',
  source: 'tk-2025d08674',
  place: 'uitstroom uit de opvang 2024',
  confidence: 'official',
} as const;
const HAARLEMMERMEER = { source: 'haarlemmermeer-jaarstukken-2023', place: 'huisvesting statushouders', confidence: 'official' } as const;

/** What was asked of single municipalities and of one province: task and backlog together. */
const asked = [
  [
    'taakstelling.gevraagd.amsterdam.2023-07/2023-11',
    'Taak met achterstand van Amsterdam (2023-II)',
    'Task with backlog of Amsterdam (2023-II)',
    2_100,
    { ...ZEELAND, simplified: text('Afgerond door de bron.', 'Rounded by the source.') },
  ],
  [
    'taakstelling.gevraagd.eemsdelta.2023-07/2023-11',
    'Taak met achterstand van Eemsdelta (2023-II)',
    'Task with backlog of Eemsdelta (2023-II)',
    183,
    ZEELAND,
  ],
  [
    'taakstelling.gevraagd.oldebroek.2023-07/2023-11',
    'Taak met achterstand van Oldebroek (2023-II)',
    'Task with backlog of Oldebroek (2023-II)',
    47,
    ZEELAND,
  ],
  [
    'taakstelling.gevraagd.zuidHolland.2024-II',
    'Taak met achterstand van Zuid-Holland (2024-II), ten minste',
    'Task with backlog of Zuid-Holland (2024-II), at least',
    5_600,
    { date: '2024-II', source: 'rd-1094028', place: 'meer dan 5.600' },
  ],
  [
    'taakstelling.tekort.haarlemmermeer.2023-II',
    'Achterstand van Haarlemmermeer eind 2023',
    'Backlog of Haarlemmermeer at the end of 2023',
    26,
    { ...HAARLEMMERMEER, date: '2023-II' },
  ],
  [
    'taakstelling.gemeentenOpSchema.zuidHolland.2024-II',
    'Gemeenten in Zuid-Holland op schema (2024-II), van 50',
    'Municipalities in Zuid-Holland on track (2024-II), of 50',
    4,
    { unit: 'count', date: '2024-II', source: 'rd-1094028' },
  ],
  [
    'taakstelling.gemeentenAchter.2023-11',
    'Deel van de gemeenten dat eind november 2023 achterliep op de taak',
    'Share of municipalities behind on the task at the end of November 2023',
    0.8,
    { ...ZEELAND, unit: 'share', date: '2023-11', place: '8 van de 10 gemeenten; ANP op cijfers van BZK' },
  ],
] as const;

export const uitstroomFigures: readonly SourcedFigure[] = namedFigures(TROUW, [
  [
    'uitstroom.gehuisvest.2022-Q1',
    'Gehuisvest, eerste kwartaal 2022',
    'Housed, first quarter of 2022',
    5_458,
    { date: '2022-Q1', source: 'pers-zonder-adres', place: 'pers 2022' },
  ],
  [
    'uitstroom.gehuisvest.2022-07-01/2022-08-08',
    'Gehuisvest, 1 juli tot 8 augustus 2022',
    'Housed, 1 July to 8 August 2022',
    3_040,
    { date: '2022-07-01/2022-08-08', source: 'nu-6217213', place: 'tegen 5.840 afgesproken' },
  ],
  ['uitstroom.gehuisvest.2022-09', 'Gehuisvest in september 2022', 'Housed in September 2022', 2_714, { date: '2022-09' }],
  [
    'uitstroom.gehuisvest.2022-10',
    'Gehuisvest in oktober 2022',
    'Housed in October 2022',
    3_359,
    { date: '2022-10', place: 'hoogste maand in jaren' },
  ],
  [
    'uitstroom.gehuisvest.2022-07-01/2022-11-15',
    'Gehuisvest, 1 juli tot half november 2022',
    'Housed, 1 July to mid-November 2022',
    12_950,
    { date: '2022-07-01/2022-11-15' },
  ],
  [
    'uitstroom.doel.2022-II',
    'Politiek doel voor de tweede helft van 2022',
    'Political target for the second half of 2022',
    20_000,
    { date: '2022-II', place: 'afspraak van augustus 2022, boven de taak van 13.500', published: '2022-08-31' },
  ],
  [
    'uitstroom.gehuisvest.2021',
    'Gehuisvest in 2021 volgens de minister',
    'Housed in 2021 according to the minister',
    20_000,
    {
      date: '2021',
      source: 'nd-1073339',
      simplified: text('De tabel per halfjaar geeft 22.383.', 'The half-yearly table gives 22,383.'),
    },
  ],
  [
    'uitstroom.statushouders.2024',
    'Statushouders die de opvang verlieten (2024)',
    'Status holders who left reception (2024)',
    30_210,
    KAMER_2024,
  ],
  ['uitstroom.totaal.2024', 'Alle vertrek uit de opvang (2024)', 'All departures from reception (2024)', 44_280, KAMER_2024],
  [
    'uitstroom.overig.2024',
    'Vertrek van anderen uit de opvang (2024)',
    'Departures of others from reception (2024)',
    14_070,
    { ...KAMER_2024, place: '44.280 - 30.210; de bron geeft afgerond 14.060', confidence: 'derived' },
  ],
  [
    'uitstroom.haarlemmermeer.2023-I',
    'Gehuisvest in Haarlemmermeer (2023-I)',
    'Housed in Haarlemmermeer (2023-I)',
    174,
    { ...HAARLEMMERMEER, date: '2023-I' },
  ],
  [
    'uitstroom.haarlemmermeer.2023-II',
    'Gehuisvest in Haarlemmermeer (2023-II)',
    'Housed in Haarlemmermeer (2023-II)',
    165,
    { ...HAARLEMMERMEER, date: '2023-II', place: 'achterstand 26' },
  ],
  [
    'uitstroom.amsterdam.2023-07/2023-11',
    'Gehuisvest in Amsterdam, juli tot november 2023',
    'Housed in Amsterdam, July to November 2023',
    581,
    { ...ZEELAND, place: 'taak met achterstand ongeveer 2.100' },
  ],
  [
    'uitstroom.eemsdelta.2023-07/2023-11',
    'Gehuisvest in Eemsdelta, juli tot november 2023',
    'Housed in Eemsdelta, July to November 2023',
    10,
    { ...ZEELAND, place: 'taak met achterstand 183' },
  ],
  [
    'uitstroom.oldebroek.2023-07/2023-11',
    'Gehuisvest in Oldebroek, juli tot november 2023',
    'Housed in Oldebroek, July to November 2023',
    3,
    { ...ZEELAND, place: 'taak met achterstand 47' },
  ],
  ...asked,
  [
    'uitstroom.zuidHolland.2024-II',
    'Gehuisvest in Zuid-Holland (2024-II)',
    'Housed in Zuid-Holland (2024-II)',
    3_400,
    { date: '2024-II', source: 'rd-1094028', place: 'taak met achterstand meer dan 5.600; 4 van 50 gemeenten op schema' },
  ],
  [
    'taakstelling.zuidHolland.voorsprong.2023-01-01',
    'Voorsprong van Zuid-Holland op 1 januari 2023',
    'Zuid-Holland ahead of its task on 1 January 2023',
    782,
    { date: '2023-01-01', source: 'trouw-b30811a4' },
  ],
  [
    'toezicht.halfjarenVoorIngrijpen',
    'Gemiste halfjaren voordat de provincie kan ingrijpen',
    'Missed half-years before the province can intervene',
    4,
    { unit: 'count', date: '2025-01', source: 'rd-1094028' },
  ],
  [
    'toezicht.waarschuwingen.zuidHolland.2025-01',
    'Laatste waarschuwingen in Zuid-Holland, januari 2025',
    'Final warnings in Zuid-Holland, January 2025',
    8,
    { unit: 'count', date: '2025-01', source: 'rd-1094028' },
  ],
]);
