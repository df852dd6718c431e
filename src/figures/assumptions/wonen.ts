/** Assumptions about social housing: homes that become free, who is waiting for them, and the part that goes to status holders. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

const classReason = text(
  'De verdeling van vrijkomende woningen naar huishoudgrootte is niet gevonden; anker is dat ruim 60 % van de woningzoekenden alleenstaand is en 9 % van de voorraad kleiner dan 50 m².',
  'The distribution of vacated homes by household size was not found; anchors are that over 60 % of seekers are single and 9 % of the stock is below 50 m².',
);
const shareReason = text(
  'Gekozen zodat het totaal in 2022-2024 op ongeveer 30.000 personen per jaar komt en 67 % van de gehuisveste huishoudens alleenstaand is. De geschiedenis laat geen verband met de hoogte van de taak zien.',
  'Set so that 2022-2024 come to about 30,000 persons a year and 67 % of the households housed are single. History shows no relation with the size of the task.',
);
const waitReason = text(
  'Inschrijftijd per stedelijkheidsklasse 9/7/6/5/4 jaar (2018-2021), geschaald met 0,78 omdat landelijk 5,25 jaar is gepubliceerd waar de klassen 6,7 geven.',
  'Registration time by urbanity class 9/7/6/5/4 years (2018-2021), scaled by 0.78 because 5.25 years is published nationally where the classes give 6.7.',
);

const classes = [
  [1, 0.46, '1 persoon', '1 person'],
  [2, 0.26, '2 personen', '2 persons'],
  [3, 0.215, '3-4 personen', '3-4 persons'],
  [4, 0.055, '5-6 personen', '5-6 persons'],
  [5, 0.01, '7 of meer', '7 or more'],
] as const;
const shares = [
  [1, 0.151],
  [2, 0.052],
  [3, 0.087],
  [4, 0.273],
  [5, 0.454],
] as const;
const waits = [
  [1, 9],
  [2, 7],
  [3, 6],
  [4, 5],
  [5, 4],
] as const;

export const wonenAssumptions = [
  ...classes.map(([k, value, nl, en]) =>
    assume(
      `woningen.klasse.${String(k)}`,
      'share',
      value,
      [value * 0.85, value * 1.15],
      text(`deel van de vrijkomende woningen voor ${nl}`, `share of vacated homes for ${en}`),
      classReason,
    ),
  ),
  ...shares.map(([k, value]) =>
    assume(
      `toewijzing.aandeel.${String(k)}`,
      'share',
      value,
      [value * 0.85, value * 1.15],
      text(
        `deel van woningklasse ${String(k)} dat statushouders kunnen krijgen`,
        `share of home class ${String(k)} available to status holders`,
      ),
      shareReason,
      { standing: 'fitted' },
    ),
  ),
  ...waits.map(([k, value]) =>
    assume(
      `inschrijftijd.klasse.${String(k)}`,
      'years',
      value,
      [value * 0.85, value * 1.15],
      text(`inschrijftijd bij toewijzing, stedelijkheidsklasse ${String(k)}`, `registration time at letting, urbanity class ${String(k)}`),
      waitReason,
      { date: '2021', sources: ['rigo-2018'] },
    ),
  ),
  assume(
    'inschrijftijd.schaal',
    'factor',
    0.78,
    [0.65, 0.95],
    text('schaal op de inschrijftijd', 'scale on registration time'),
    waitReason,
    { date: '2021' },
  ),
  assume(
    'wonen.corporatievoorraad',
    'homes',
    2300000,
    [2250000, 2350000],
    text('corporatiewoningen', 'corporation homes'),
    text(
      'Ongeveer 2,3 miljoen eind 2021; verdeeld naar huurwoningen per gemeente omdat het corporatiedeel per gemeente ontbreekt.',
      'About 2.3 million at the end of 2021; spread by rented homes per municipality because the corporation share per municipality is missing.',
    ),
    { date: '2021' },
  ),
  assume(
    'wonen.mutatie.krap',
    'per year',
    0.06,
    [0.05, 0.07],
    text('deel van de woningen dat per jaar vrijkomt, klasse 1-2', 'share of homes vacated a year, class 1-2'),
    text(
      'Landelijk 7,0 %, van 5 % in krappe tot 8,5 % in krimpende gebieden; geschaald naar het gepubliceerde totaal.',
      '7.0 % nationally, from 5 % in tight to 8.5 % in shrinking areas; scaled to the published total.',
    ),
  ),
  assume(
    'wonen.mutatie.ruim',
    'per year',
    0.08,
    [0.07, 0.085],
    text('deel van de woningen dat per jaar vrijkomt, klasse 3-5', 'share of homes vacated a year, class 3-5'),
    text('Zie klasse 1-2.', 'See class 1-2.'),
  ),
  assume(
    'wonen.actiefZoekend',
    'households',
    1390000,
    [800000, 1800000],
    text('actieve woningzoekenden', 'active seekers'),
    text(
      "Acht regio's in 2023: 237.585 zoekenden op 27.451 toewijzingen is 8,65 per toewijzing; landelijk niet gevonden.",
      'Eight regions in 2023: 237,585 seekers on 27,451 lettings is 8.65 per letting; no national figure found.',
    ),
    { date: '2023', sources: ['enserve-2023'] },
  ),
  assume(
    'wonen.aandeelUrgent',
    'share',
    0.12,
    [0.06, 0.2],
    text('deel van de toewijzingen aan urgenten', 'share of lettings to urgent seekers'),
    text(
      "Landelijk niet gepubliceerd; 20-40 % direct bemiddeld in acht regio's omvat meer dan urgentie.",
      'Not published nationally; 20-40 % directly mediated in eight regions covers more than urgency.',
    ),
  ),
  assume(
    'wonen.urgent.maanden',
    'months',
    8,
    [4, 14],
    text('wachttijd met urgentie', 'wait with urgency'),
    text('Een urgentie geldt meestal zes maanden tot een jaar.', 'An urgency usually holds for six months to a year.'),
  ),
];
