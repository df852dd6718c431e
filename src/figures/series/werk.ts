/** Work and benefits by cohort and years since the permit, and what is known of the effect of the place. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type Shared } from '../series.ts';

const COHORT: Shared = {
  unit: 'share',
  date: '2018',
  source: 'cbs-startblokken',
  place: 'aandeel met werk naar jaren sinds de vergunning',
  confidence: 'official',
};
const ESB = { date: '2018', source: 'esb-2018', place: 'kans om te verhuizen, per regio', confidence: 'press' } as const;

export const werkFigures: readonly SourcedFigure[] = namedFigures(COHORT, [
  ['werk.2014.1.5', 'Cohort 2014 met werk na 1,5 jaar', 'Cohort 2014 in work after 1.5 years', 0.04, { date: '2016' }],
  ['werk.2014.2.5', 'Cohort 2014 met werk na 2,5 jaar', 'Cohort 2014 in work after 2.5 years', 0.11, { date: '2017' }],
  ['werk.2014.3', 'Cohort 2014 met werk na 3 jaar', 'Cohort 2014 in work after 3 years', 0.19, { date: '2017' }],
  ['werk.2014.6', 'Cohort 2014 met werk na 6 jaar', 'Cohort 2014 in work after 6 years', 0.43, { date: '2020' }],
  [
    'werk.2014.9',
    'Cohort 2014 met werk na 9 jaar',
    'Cohort 2014 in work after 9 years',
    0.47,
    { date: '2023', simplified: text('Werk als belangrijkste bron van inkomen.', 'Work as the main source of income.') },
  ],
  ['werk.2016.3', 'Cohort 2016 met werk na 3 jaar', 'Cohort 2016 in work after 3 years', 0.27, { date: '2019' }],
  ['werk.2017.2', 'Cohort 2017 met werk na 2 jaar', 'Cohort 2017 in work after 2 years', 0.12, { date: '2019' }],
  ['werk.2020.3', 'Cohort 2020 met werk na 3 jaar', 'Cohort 2020 in work after 3 years', 0.31, { date: '2023' }],
  ['uitkering.jaar1.laag', 'Aandeel met bijstand in het eerste jaar, laag', 'Share on benefits in the first year, low', 0.85],
  ['uitkering.jaar1.hoog', 'Aandeel met bijstand in het eerste jaar, hoog', 'Share on benefits in the first year, high', 0.9],
  [
    'werk.regio.factor',
    'Verschil in kans op werk tussen regio’s',
    'Difference in job chances between regions',
    1.5,
    { unit: 'factor', date: '2018', source: 'cpb-2018', place: 'samenvatting' },
  ],
  ['verhuizing.kans.rijnmond', 'Kans om te verhuizen, Rijnmond', 'Chance to move on, Rijnmond', 0.36, ESB],
  ['verhuizing.kans.gooiEnVecht', 'Kans om te verhuizen, Gooi en Vecht', 'Chance to move on, Gooi en Vecht', 0.71, ESB],
  [
    'verhuizing.naarRandstad.10jaar',
    'Binnen 10 jaar naar de Randstad, vanuit Friesland of de Achterhoek',
    'To the Randstad within 10 years, from Friesland or the Achterhoek',
    0.67,
    {
      source: 'telegraaf-2018',
      place: 'tekst',
      confidence: 'press',
      simplified: text('De bron schrijft twee derde.', 'The source says two thirds.'),
    },
  ],
  [
    'inburgering.cohort.2022',
    'Inburgeraars asiel, cohort 2022',
    'Asylum integration cohort of 2022',
    18_900,
    { unit: 'persons/year', date: '2022', source: 'cbs-swi', place: 'instroom asiel, honderdtallen' },
  ],
  [
    'inburgering.cohort.2023',
    'Inburgeraars asiel, cohort 2023',
    'Asylum integration cohort of 2023',
    22_200,
    { unit: 'persons/year', date: '2023', source: 'cbs-swi', place: 'instroom asiel, honderdtallen' },
  ],
  [
    'inburgering.bredeIntake.2022',
    'Brede intake gedaan eind 2023, cohort 2022',
    'Broad intake done by end 2023, cohort 2022',
    0.88,
    { date: '2023-12-31', source: 'cbs-swi', place: 'brede intake' },
  ],
  [
    'inburgering.bredeIntake.2023',
    'Brede intake gedaan eind 2023, cohort 2023',
    'Broad intake done by end 2023, cohort 2023',
    0.45,
    { date: '2023-12-31', source: 'cbs-swi', place: 'brede intake' },
  ],
  [
    'inburgering.man.2022',
    'Aandeel mannen, cohort 2022',
    'Share of men, cohort 2022',
    0.6,
    { date: '2022', source: 'cbs-swi', place: 'geslacht' },
  ],
  [
    'inburgering.termijn.jaren',
    'Inburgeringstermijn',
    'Integration term',
    3,
    { unit: 'years', date: '2022-01-01', source: 'kst-35483-3', place: 'termijn' },
  ],
  [
    'inburgering.zRoute.aandeel',
    'Aandeel in de Z-route',
    'Share in the Z route',
    0.33,
    { date: '2026-02', source: 'rekenkamer-2026-wi2021', place: '"ongeveer een derde"', confidence: 'press' },
  ],
  [
    'inburgering.pip.vertraging',
    'Duur tot het persoonlijk plan, maal de termijn',
    'Time to the personal plan, times the term',
    2,
    { unit: 'factor', date: '2026-02', source: 'rekenkamer-2026-wi2021', place: '"ongeveer twee keer zo lang"', confidence: 'press' },
  ],
  [
    'inburgering.statushouders.2022-2024',
    'Statushouders onder de Wi2021, 2022 tot en met 2024',
    'Status holders under the Wi2021, 2022 to 2024',
    65_000,
    { unit: 'persons', date: '2022/2024', source: 'rekenkamer-2026-wi2021', place: '"ongeveer 65.000"', confidence: 'press' },
  ],
]);
