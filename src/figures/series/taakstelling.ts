/** The huisvestingstaakstelling per half-year: net task, task with the balance of before, realised, balance at the end. */
import { text } from '../../base/text.ts';
import { taskAnnounced } from '../published.ts';
import type { Point, PointOwn } from '../series.ts';
import { seriesFigures } from '../series.ts';
import type { SourcedFigure } from '../figure.ts';

const TABLE = { source: 'ah-tk-20232024-2564', place: 'tabel per halfjaar', confidence: 'official', unit: 'persons' } as const;
const derived = (place: string): PointOwn => ({ confidence: 'derived', place });
const press = (source: string, place: string): PointOwn => ({ source, place, confidence: 'press' });

const netTask: readonly Point[] = [
  ['2016-II', 23_000, press('nieuwerven-2016-10', 'nieuwe taak 23.000 en achterstand 5.283')],
  ['2017-I', 13_000, press('opnieuwthuis-2017', 'nieuwe taak 13.000 en achterstand 6.082')],
  ['2017-II', 10_000, press('blikopnieuws-251942', 'tekst')],
  ['2018-I', 13_000, { source: 'rijksoverheid-taakstelling', place: 'verdeling 2018', published: '2018-07-01' }],
  ['2018-II', 11_000, { source: 'rijksoverheid-taakstelling', place: 'verdeling 2018, verwachte waarde' }],
  ['2019-I', 6_000],
  ['2019-II', 6_000],
  ['2020-I', 5_500],
  ['2020-II', 6_500, { published: '2021-01-01' }],
  ['2021-I', 13_500],
  ['2021-II', 11_000],
  ['2022-I', 10_000],
  ['2022-II', 13_500],
  ['2023-I', 21_200],
  ['2023-II', 17_600, { published: '2024-01-01' }],
  ['2024-I', 18_750, { place: 'tabel per halfjaar; ook Stcrt 2024, 11544' }],
  ['2024-II', 17_000, { source: 'stcrt-2024-33954', place: 'nieuwe taak 2024-II' }],
  ['2025-I', 15_000, { ...press('gemeentenu-2025-04', 'tekst; ook Stcrt 2025, 11181'), published: '2025-04-30' }],
  ['2025-II', 13_000, { ...press('gemeentenu-2025-04', 'tekst; ook Stcrt 2025, 33523'), published: '2025-04-30' }],
  ['2026-I', 15_000, { source: 'grenzendicht', place: 'js/figures.js', confidence: 'secondary' }],
];

const withBalance: readonly Point[] = [
  ['2016-II', 28_283, press('nieuwerven-2016-10', 'nieuwe taak 23.000 en achterstand 5.283')],
  ['2017-I', 19_082, press('opnieuwthuis-2017', 'nieuwe taak 13.000 en achterstand 6.082')],
  ['2019-I', 8_934],
  ['2019-II', 8_537],
  ['2020-I', 7_192],
  ['2020-II', 8_706],
  ['2021-I', 15_144],
  ['2021-II', 16_586],
  ['2022-I', 13_748],
  ['2022-II', 15_333],
  ['2023-I', 19_418],
  ['2023-II', 22_722, derived('taakstelling.netto.2023-II 17.600 - taakstelling.eindsaldo.2023-I (-5.122); ANP schrijft "bijna 23.000"')],
  ['2024-I', 25_171, derived('taakstelling.gerealiseerd.2024-I 14.271 + achterstand aan het einde 10.900')],
  ['2024-II', 27_900, derived('taakstelling.netto.2024-II 17.000 - taakstelling.eindsaldo.2024-I (-10.900)')],
  ['2025-I', 27_105, derived('taakstelling.netto.2025-I 15.000 - taakstelling.eindsaldo.2024-II (-12.105)')],
];

const realised: readonly Point[] = [
  ['2019-I', 6_372],
  ['2019-II', 6_962],
  ['2020-I', 4_987],
  ['2020-II', 7_025],
  ['2021-I', 9_596],
  ['2021-II', 12_787],
  ['2022-I', 11_934, { simplified: text('De Volkskrant noemt 11.886.', 'De Volkskrant has 11,886.') }],
  ['2022-II', 17_126],
  ['2023-I', 14_296],
  ['2023-II', 16_322, derived('22.722 - achterstand aan het einde van ongeveer 6.400')],
  ['2024-I', 14_271],
  ['2024-II', 15_795, derived('27.900 - achterstand aan het einde 12.105')],
];

const ABOUT = text('De bron geeft een benadering.', 'The source gives an approximation.');

const balance: readonly Point[] = [
  ['2019-I', -2_540],
  ['2019-II', -1_575],
  ['2020-I', -2_205],
  ['2020-II', -1_681],
  ['2021-I', -5_548],
  ['2021-II', -3_728],
  ['2022-I', -1_810],
  ['2022-II', 1_793],
  ['2023-I', -5_122],
  ['2023-II', -6_400, { simplified: ABOUT }],
  ['2024-I', -10_900, { simplified: ABOUT }],
  ['2024-II', -12_105, { source: 'kst-19637-3383', place: 'achterstand op 1 januari 2025', published: '2025-02-14' }],
];

/** First announcements that were changed later. */
const announced: readonly Point[] = [
  ['2018-I', 6_000, press('blikopnieuws-251942', 'raming van april 2017')],
  ['2020-II', 9_000, press('nd-966636', 'eerste berekening')],
  ['2023-II', 27_300],
  ['2025-I', 17_700, press('gemeentenu-2025-04', 'eerste aankondiging')],
];

export const taakstellingFigures: readonly SourcedFigure[] = [
  ...seriesFigures({ ...TABLE, prefix: 'taakstelling.netto', label: text('Nieuwe taak', 'Net task'), published: taskAnnounced }, netTask),
  ...seriesFigures(
    { ...TABLE, prefix: 'taakstelling.metSaldo', label: text('Taak met het saldo van eerder', 'Task including the earlier balance') },
    withBalance,
  ),
  ...seriesFigures(
    { ...TABLE, prefix: 'taakstelling.gerealiseerd', label: text('Gehuisvest volgens de taakstelling', 'Housed under the task') },
    realised,
  ),
  ...seriesFigures(
    {
      ...TABLE,
      prefix: 'taakstelling.eindsaldo',
      label: text('Saldo aan het einde (min is achterstand)', 'Balance at the end (negative is backlog)'),
    },
    balance,
  ),
  ...seriesFigures(
    {
      ...TABLE,
      prefix: 'taakstelling.eersteAankondiging',
      label: text('Eerst aangekondigde taak, later gewijzigd', 'Task as first announced, changed later'),
      published: taskAnnounced,
    },
    announced,
  ),
];
