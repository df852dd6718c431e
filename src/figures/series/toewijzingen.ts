/** Corporation homes that came free, and the part that went to status holders. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type Point, seriesFigures, type Shared } from '../series.ts';

const CBS = { source: 'cbs-toewijzingen', place: 'vrijgekomen en verhuurde corporatiewoningen', confidence: 'official' } as const;
const ENSERVE: Shared = { unit: 'count', date: '2023', source: 'enserve-2023', place: 'acht regio’s samen', confidence: 'official' };
const LOOSE: Shared = { unit: 'share', date: '2023', source: 'cbs-toewijzingen', place: 'tekst', confidence: 'official' };
const ROUNDED = { simplified: text('Afgerond door de bron.', 'Rounded by the source.') };

const vacated: readonly Point[] = [
  ['2021', 169_000, ROUNDED],
  ['2022', 162_500, ROUNDED],
  [
    '2023',
    161_000,
    { simplified: text('148.290 anderen en 12.729 statushouders is 161.019.', '148,290 others and 12,729 status holders is 161,019.') },
  ],
];

const toStatusHolders: readonly Point[] = [
  ['2021', 10_000, ROUNDED],
  ['2022', 11_000, ROUNDED],
  ['2023', 12_729],
];

const shares: readonly Point[] = [
  ['2021', 0.06],
  ['2022', 0.07],
  ['2023', 0.079],
  ['2024', 0.1, { source: 'aedes-toewijzingen', place: 'pers; schatting van Aedes voor 2023 en 2024', confidence: 'press' }],
];

export const toewijzingenFigures: readonly SourcedFigure[] = [
  ...seriesFigures(
    {
      ...CBS,
      unit: 'homes/year',
      prefix: 'woningen.vrijgekomen',
      label: text('Vrijgekomen corporatiewoningen', 'Vacated corporation homes'),
    },
    vacated,
  ),
  ...seriesFigures(
    {
      ...CBS,
      unit: 'homes/year',
      prefix: 'woningen.naarStatushouders',
      label: text('Corporatiewoningen naar statushouders', 'Corporation homes to status holders'),
    },
    toStatusHolders,
  ),
  ...seriesFigures(
    {
      ...CBS,
      unit: 'share',
      prefix: 'woningen.aandeelStatushouders',
      label: text('Aandeel naar statushouders', 'Share to status holders'),
    },
    shares,
  ),
  ...namedFigures(LOOSE, [
    [
      'woningen.naarStatushouders.alleenstaand.2023',
      'Aandeel alleenstaanden bij toewijzing (2023)',
      'Share of singles among allotments (2023)',
      0.67,
      { simplified: text('De bron schrijft twee derde.', 'The source says two thirds.') },
    ],
    [
      'woningen.naarStatushouders.gezin.2023',
      'Aandeel paren met kinderen bij toewijzing (2023)',
      'Share of couples with children among allotments (2023)',
      0.23,
    ],
    [
      'woningen.naarStatushouders.gezin.2021',
      'Aandeel paren met kinderen bij toewijzing (2021)',
      'Share of couples with children among allotments (2021)',
      0.32,
      { date: '2021' },
    ],
    [
      'woningen.naarAnderen.gezin.2021',
      'Aandeel paren met kinderen bij andere toewijzing (2021)',
      'Share of couples with children among other allotments (2021)',
      0.07,
      { date: '2021' },
    ],
    ['woningen.naarStatushouders.alkmaar.2023', 'Aandeel naar statushouders in Alkmaar', 'Share to status holders in Alkmaar', 0.13],
    ['woningen.naarStatushouders.delfzijl.2023', 'Aandeel naar statushouders in Delfzijl', 'Share to status holders in Delfzijl', 0.02],
    [
      'woningen.statushouders.latenWoningAchter',
      'Statushouders die een lege woning achterlaten',
      'Status holders who leave a vacant home behind',
      0.17,
    ],
    [
      'woningen.afspraak2022.aandeel',
      'Afspraak van augustus 2022: aandeel naar statushouders',
      'Agreement of August 2022: share to status holders',
      0.12,
      { date: '2022-08', source: 'pers-zonder-adres', place: 'van 8% naar 12%', confidence: 'press' },
    ],
    [
      'woningen.personenPerWoning.2023',
      'Gehuisveste personen per corporatiewoning, bovengrens',
      'Persons housed per corporation home, upper bound',
      2.4,
      { unit: 'factor', place: '(taakstelling.gerealiseerd.2023-I 14.296 + 2023-II 16.322) / 12.729, afgerond', confidence: 'derived' },
    ],
  ]),
  ...namedFigures(ENSERVE, [
    [
      'toewijzingen.enserve.verhuurd',
      'Verhuurde woningen in acht regio’s (2023)',
      'Homes let in eight regions (2023)',
      27_451,
      { unit: 'homes/year' },
    ],
    [
      'toewijzingen.enserve.zoekers',
      'Actieve woningzoekenden in acht regio’s (2023)',
      'Active seekers in eight regions (2023)',
      237_585,
      { unit: 'households' },
    ],
    [
      'toewijzingen.enserve.slaagkans',
      'Slaagkans in acht regio’s (2023)',
      'Chance of success in eight regions (2023)',
      0.116,
      { unit: 'share', place: '27.451 / 237.585' },
    ],
    [
      'toewijzingen.enserve.directBemiddeld.laag',
      'Directe bemiddeling, laagste regio',
      'Direct mediation, lowest region',
      0.2,
      { unit: 'share' },
    ],
    [
      'toewijzingen.enserve.directBemiddeld.hoog',
      'Directe bemiddeling, hoogste regio',
      'Direct mediation, highest region',
      0.4,
      { unit: 'share' },
    ],
    [
      'toewijzingen.enserve.alleenstaand',
      'Alleenstaanden onder de zoekers, minstens',
      'Singles among seekers, at least',
      0.6,
      { unit: 'share' },
    ],
  ]),
];
