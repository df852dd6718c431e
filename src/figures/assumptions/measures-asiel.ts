/** Assumptions behind the measures on inflow, nareis, permits and integration. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';
import type { Assumption, SourcedFigure } from '../figure.ts';

const NO_ESTIMATE = text(
  'Er is geen schatting gepubliceerd van het effect van deze wet op het aantal mensen. In de prognoses zit de onzekerheid vooral in oorlog en routes.',
  'No estimate was published of the effect of this act on the number of people. In the forecasts most uncertainty lies in war and routes.',
);

const instroomAssumptions: readonly Assumption[] = [
  assume(
    'asielnood.instroomfactor',
    'factor',
    0.9,
    [0.7, 1],
    text('factor op eerste aanvragen door de Asielnoodmaatregelenwet', 'factor on first applications by the Asielnoodmaatregelenwet'),
    NO_ESTIMATE,
    { sources: ['kst-36704'] },
  ),
  assume(
    'pact.instroomfactor',
    'factor',
    0.95,
    [0.8, 1.05],
    text('factor op eerste aanvragen door het EU-pact', 'factor on first applications by the EU pact'),
    text(
      'Grensprocedures en snellere overdracht kunnen de instroom verlagen; verplichte solidariteit kan haar verhogen. Geen schatting gevonden.',
      'Border procedures and faster transfers may lower inflow; compulsory solidarity may raise it. No estimate found.',
    ),
    { sources: ['kst-36871'] },
  ),
  assume(
    'pact.procedureCapaciteit',
    'factor',
    1,
    [0.85, 1.15],
    text('factor op het aantal beslissingen van de IND door het EU-pact', 'factor on decisions by the IND by the EU pact'),
    text(
      'Kortere termijnen versnellen, invoering en dubbele regimes vertragen. Geen schatting gevonden.',
      'Shorter terms speed up, introduction and two regimes side by side slow down. No estimate found.',
    ),
    { sources: ['kst-36871'] },
  ),
];

const nareisAssumptions: readonly Assumption[] = [
  assume(
    'tweestatus.inkomensdeel',
    'share',
    0.25,
    [0.1, 0.5],
    text(
      'deel van de subsidiair beschermden dat aan de inkomenseis voor nareis voldoet',
      'share of subsidiary protected who meet the income condition for family reunion',
    ),
    text(
      'Na drie jaar werkt ongeveer 31 % van cohort 2020, vaak in deeltijd; de eis telt vanaf twee jaar na de vergunning.',
      'After three years about 31 % of cohort 2020 works, often part-time; the condition counts from two years after the permit.',
    ),
    { sources: ['kst-36703'] },
  ),
  assume(
    'tweestatus.nareisfactor',
    'factor',
    0.9,
    [0.7, 1],
    text(
      'factor op het aantal nareizigers per vergunning door de kleinere kring',
      'factor on family members per permit by the narrower circle',
    ),
    text(
      'De meeste nareizigers zijn echtgenoten en minderjarige kinderen; die blijven. Hoeveel anderen er waren, is niet gepubliceerd.',
      'Most family members are spouses and minor children; they stay included. How many others there were was not published.',
    ),
    { sources: ['kst-36703'] },
  ),
];

const integratieAssumptions: readonly Assumption[] = [
  assume(
    'verblijfsduur.werkfactor',
    'factor',
    0.93,
    [0.69, 1.02],
    text(
      'factor op de kans op werk door kortere en onzekerder vergunningen',
      'factor on the chance of work by shorter and less certain permits',
    ),
    text(
      'Denemarken: strengere eisen voor permanent verblijf (2007) verlaagden voltijdswerk bij de getroffen groep met 31 % na drie jaar; een langere tijdelijke periode (2002) had geen aantoonbaar gunstig effect op werk. In Nederland is geen effect gemeten.',
      'Denmark: stricter conditions for permanent residence (2007) lowered full-time work of those affected by 31 % after three years; a longer temporary period (2002) had no detectable positive effect on work. No effect was measured in the Netherlands.',
    ),
    { sources: ['arendt-dustmann-ku-2025', 'rockwool-2021-permanent', 'kilstrom-larsen-olme-2023'] },
  ),
  assume(
    'verblijfsduur.aanloopMaanden',
    'months',
    24,
    [12, 48],
    text('maanden tot de kortere vergunning volledig doorwerkt', 'months until the shorter permit has its full effect'),
    text(
      'De regel raakt eerst alleen nieuwe vergunningen; de groep groeit maand na maand.',
      'The rule first touches new permits only; the group grows month by month.',
    ),
  ),
  assume(
    'inburgering.startversnelling',
    'months',
    0,
    [0, 2.3],
    text('maanden eerder beginnen met inburgeren na de wetsevaluatie', 'months by which integration starts earlier after the evaluation'),
    text(
      'Er is nog niets besloten, dus nul. Bovenkant: het plan (PIP) binnen de tien weken in plaats van ongeveer twee keer zo lang.',
      'Nothing has been decided yet, hence zero. Upper end: the plan (PIP) within ten weeks instead of about twice as long.',
    ),
    { sources: ['rekenkamer-2026-wi2021', 'tk-2026d03890', 'arendt-et-al-2021-taal'] },
  ),
  assume(
    'inburgering.evaluatieMaanden',
    'months',
    72,
    [66, 90],
    text('maanden van 1 januari 2022 tot gevolgen van de wetsevaluatie', 'months from 1 January 2022 to consequences of the evaluation'),
    text(
      'De wetsevaluatie is in 2027; gevolgen daarvan zijn er op zijn vroegst eind 2027.',
      'The evaluation of the act is in 2027; it has consequences at the end of 2027 at the earliest.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
];

/** Sourced terms in the unit that a lever counts in. */
export const measuresAsielFigures: readonly SourcedFigure[] = [
  {
    key: 'tweestatus.nareis.wachttijd.maanden',
    label: text('Tweestatusstelsel: wachttijd voor nareis bij b-status', 'Two-status system: wait for nareis under b-status'),
    value: 24,
    unit: 'months',
    date: '2026-06-09',
    confidence: 'secondary',
    source: 'kst-36703',
    place: 'voorwaarden voor nareis: 2 jaar x 12',
    published: '2026-04-21',
  },
];

export const measuresAsielAssumptions: readonly Assumption[] = [...instroomAssumptions, ...nareisAssumptions, ...integratieAssumptions];
