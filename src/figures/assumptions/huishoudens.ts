/** Assumptions about households of asylum seekers and status holders: size, children, family left behind. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

const sizeReason = text(
  'De verdeling naar huishoudgrootte is niet gepubliceerd; ankers zijn 85 % alleenstaanden onder wie wacht, 67 % onder wie een woning kreeg en ongeveer 525 gezinnen van zes of meer in februari 2023.',
  'The distribution of household size is not published; anchors are 85 % single among those waiting, 67 % among those housed and about 525 families of six or more in February 2023.',
);

export const huishoudenAssumptions = [
  assume(
    'huishouden.alleenstaand',
    'share',
    0.775,
    [0.72, 0.85],
    text('deel alleenstaanden onder huishoudens die aankomen', 'share of singles among arriving households'),
    sizeReason,
  ),
  assume(
    'huishouden.groot',
    'share',
    0.02,
    [0.01, 0.03],
    text('deel huishoudens van zes of meer bij aankomst', 'share of households of six or more on arrival'),
    sizeReason,
  ),
  assume(
    'huishouden.paarZonderKinderen',
    'share',
    0.3,
    [0.2, 0.4],
    text('deel van de tweepersoonshuishoudens zonder kind', 'share of two-person households without a child'),
    sizeReason,
  ),
  assume(
    'kinderen.aandeelInstroom',
    'share',
    0.1,
    [0.05, 0.15],
    text('deel alleenstaanden onder 18 (alleenstaande minderjarigen)', 'share of singles under 18 (unaccompanied minors)'),
    text(
      '5.240 alleenstaande minderjarigen op 38.375 eerste aanvragen in 2023.',
      '5,240 unaccompanied minors on 38,375 first applications in 2023.',
    ),
  ),
  assume(
    'nareis.perVergunning',
    'factor',
    0.9,
    [0.6, 1.3],
    text('nareizigers per vergunning', 'family members per permit'),
    text('Aankomsten 2021-2025 gedeeld door vergunningen 2020-2024.', 'Arrivals 2021-2025 divided by permits 2020-2024.'),
  ),
  assume(
    'nareis.aandeelMetGezin',
    'share',
    0.35,
    [0.25, 0.45],
    text('deel van de vergunninghouders met gezin dat nakomt', 'share of permit holders with family to follow'),
    text(
      'In cohort 2014 had 30 % van de Syriërs binnen een jaar familie; met 0,9 per vergunning geeft dit gezinnen van drie tot vier.',
      'In cohort 2014, 30 % of Syrians had family within a year; with 0.9 per permit this gives families of three to four.',
    ),
  ),
  assume(
    'nareis.wachtend.2019',
    'persons',
    4500,
    [3000, 6000],
    text('nareizigers die op 1 januari 2019 nog moesten komen', 'family members still to come on 1 January 2019'),
    text('Ongeveer de aankomsten van 2019.', 'About the arrivals of 2019.'),
  ),
  assume(
    'nareis.capaciteit',
    'persons/month',
    1300,
    [800, 1700],
    text('nareizigers die per maand kunnen komen vanaf 2026', 'family members who can come per month from 2026'),
    text(
      '2025 kende er gemiddeld 1.370 per maand; daarvoor 850 tot 1.000.',
      '2025 had 1,370 a month on average; before that 850 to 1,000.',
    ),
  ),
  assume(
    'nareis.minimumMaanden',
    'months',
    7,
    [4, 12],
    text('kortste tijd tussen vergunning en komst van het gezin', 'shortest time between permit and arrival of the family'),
    text('Aanvraag, besluit en visum; niet gepubliceerd.', 'Application, decision and visa; not published.'),
  ),
  assume(
    'nareis.bijReferent',
    'share',
    0.4,
    [0.2, 0.6],
    text(
      'deel van de nareizigers dat direct bij de referent intrekt als die een woning heeft',
      'share of family members who move in at once when the referent is housed',
    ),
    text(
      '30.618 gehuisveste personen op 12.729 woningen in 2023 laat ongeveer 5.000 personen langs andere wegen over.',
      '30,618 persons housed in 12,729 homes in 2023 leaves about 5,000 persons by other ways.',
    ),
    { standing: 'fitted' },
  ),
];
