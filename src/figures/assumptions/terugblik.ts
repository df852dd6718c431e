/** Assumptions of the back-test and of the calibration: what a run at an old day puts in the place of figures that were not known yet. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

const noise = (key: string, value: number, range: readonly [number, number], nl: string, en: string) =>
  assume(
    `terugblik.meetfout.${key}`,
    'share',
    value,
    range,
    text(`standaardfout van een ${nl} punt, als deel van de waarde`, `standard error of ${en} point, as a part of its value`),
    text(
      'Tellingen worden later bijgesteld (het saldo van de taakstelling sluit op ongeveer 1 %), de pers rondt af op honderden of duizenden.',
      'Counts are revised later (the balance of the task closes to about 1 %), the press rounds to hundreds or thousands.',
    ),
    { shape: 'uniform' },
  );

const profileReason = text(
  'Verdeling van te huisvesten huishoudens naar grootte: 67 % van de gehuisveste huishoudens is alleenstaand, de rest naar de verdeling bij aankomst met gezinnen die nakomen. Alleen de verhouding telt.',
  'Division of households to be housed by size: 67 % of the households housed are single, the rest by the division on arrival with families that follow. Only the proportion counts.',
);
const profile = (k: number, value: number) =>
  assume(
    `terugblik.profiel.${String(k)}`,
    'share',
    value,
    [value * 0.7, value * 1.3],
    text(`deel van de te huisvesten huishoudens in klasse ${String(k)}`, `part of the households to be housed in class ${String(k)}`),
    profileReason,
  );

export const terugblikAssumptions = [
  noise('official', 0.01, [0.005, 0.02], 'officieel', 'an official'),
  noise('press', 0.03, [0.02, 0.05], 'in de pers genoemd', 'a press'),
  noise('secondary', 0.03, [0.02, 0.05], 'secundair', 'a secondary'),
  noise('derived', 0.05, [0.03, 0.1], 'afgeleid', 'a derived'),
  profile(1, 0.67),
  profile(2, 0.11),
  profile(3, 0.14),
  profile(4, 0.06),
  profile(5, 0.02),
  assume(
    'terugblik.modelafwijking',
    'share',
    0.08,
    [0.04, 0.15],
    text('afwijking van het model zelf, standaardafwijking per jaar', 'discrepancy of the model itself, standard deviation a year'),
    text(
      'Een model van maandstromen zonder gebeurtenissen als een lockdown of een akkoord mist naar orde van grootte een tiende; vooraf gekozen, niet uit de score.',
      'A model of monthly flows without events such as a lockdown or an agreement misses by the order of a tenth; chosen beforehand, not from the score.',
    ),
    { shape: 'uniform' },
  ),
  assume(
    'terugblik.onaannemelijk',
    'factor',
    3,
    [2, 4],
    text('grens waarboven een punt onaannemelijk is', 'limit above which a point is implausible'),
    text(
      'Bij elke verdeling met één top ligt ten minste 95 % binnen drie standaardafwijkingen.',
      'For any distribution with one peak at least 95 % lies within three standard deviations.',
    ),
  ),
  assume(
    'terugblik.toewijzing.aandeel',
    'share',
    0.08,
    [0.03, 0.13],
    text('deel van de vrijkomende woningen voor statushouders', 'part of vacated homes for status holders'),
    text(
      'Ruim om de 6 tot 10 % die vanaf 2021 is gepubliceerd; per klasse naar de behoefte.',
      'Wide around the 6 to 10 % published from 2021; by class according to need.',
    ),
    { shape: 'uniform' },
  ),
  assume(
    'terugblik.inwilliging',
    'share',
    0.5,
    [0.2, 0.85],
    text('inwilligingspercentage van een jaar zonder gepubliceerd cijfer', 'grant rate of a year without a published figure'),
    text(
      'Tussen de laagste en hoogste jaren van de jaren tien; de kalibratie maakt het smaller.',
      'Between the lowest and highest years of the twenty-tens; the calibration narrows it.',
    ),
    { shape: 'uniform' },
  ),
  assume(
    'terugblik.inwilliging.marge',
    'share',
    0.05,
    [0.02, 0.1],
    text('marge om een gepubliceerd inwilligingspercentage', 'margin around a published grant rate'),
    text('Gepubliceerde percentages tellen verschillende groepen.', 'Published rates count different groups.'),
  ),
  assume(
    'terugblik.inwilliging.verandering',
    'factor',
    1,
    [0.7, 1.35],
    text('verandering van het inwilligingspercentage na de dag van de raming', 'change of the grant rate after the day of the forecast'),
    text('Het hangt aan de landen van herkomst en het beleid van één jaar.', 'It hangs on countries of origin and on one year of policy.'),
  ),
  assume(
    'terugblik.beslissingen.factor',
    'factor',
    1,
    [0.75, 1.4],
    text(
      'beslissingen na de dag van de raming, ten opzichte van het laatste jaar',
      'decisions after the day of the forecast, against the last year',
    ),
    text(
      'Jaartotalen van vergunningen bewogen van 2015 tot 2019 tussen een derde minder en de helft meer.',
      'Yearly permits moved between a third less and half more from 2015 to 2019.',
    ),
  ),
  assume(
    'terugblik.woningen.vrijgekomen',
    'homes/year',
    165_000,
    [145_000, 190_000],
    text('vrijkomende corporatiewoningen vóór het eerste gepubliceerde jaar', 'vacated corporation homes before the first published year'),
    text('Ongeveer 7 % van 2,3 miljoen woningen.', 'About 7 % of 2.3 million homes.'),
  ),
  assume(
    'terugblik.naief.spreiding',
    'share',
    0.2,
    [0.1, 0.4],
    text(
      'spreiding van de eenvoudige ramingen in een jaar, vóór hun eigen missers bekend zijn',
      'spread of the simple forecasts over a year, before their own misses are known',
    ),
    text(
      'Jaartotalen van de instroom weken ongeveer een vijfde af van het jaar ervoor, de crisisjaren niet meegeteld.',
      'Yearly inflow differed by about a fifth from the year before, the crisis years left out.',
    ),
  ),
  assume(
    'terugblik.naief.gewicht',
    'count',
    4,
    [2, 8],
    text('gewicht van die spreiding, in aantallen missers', 'weight of that spread, as a number of misses'),
    text(
      'Na vier eigen missers telt de vooraf gekozen spreiding nog half.',
      'After four misses of its own the spread chosen beforehand counts for half.',
    ),
  ),
  assume(
    'terugblik.raming.kans',
    'share',
    0.8,
    [0.5, 0.95],
    text('kans die laag tot hoog van een officiële raming krijgt', 'probability given to low up to high of an official forecast'),
    text(
      'De ramingen noemen scenario’s zonder kans; 0,8 is de gewone lezing van laag en hoog. De tabel rekent ook met 0,5 en 0,95.',
      'The forecasts name scenarios without a probability; 0.8 is the common reading of low and high. The table also reckons with 0.5 and 0.95.',
    ),
  ),
  assume(
    'terugblik.raming.halfbreedte',
    'share',
    0.15,
    [0.07, 0.25],
    text('halve breedte van een officiële raming die één getal noemt', 'half width of an official forecast that names one number'),
    text(
      'Rondes die beide einden noemen liepen van 7 tot 21 % aan weerszijden.',
      'Rounds that name both ends ran from 7 to 21 % on either side.',
    ),
  ),
];
