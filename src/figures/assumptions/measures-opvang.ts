/** Assumptions behind the measures on places: doorstroomlocaties, HAR+, SFT, omklappen and the Spreidingswet. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';
import type { Assumption } from '../figure.ts';

const doorstroomAssumptions: readonly Assumption[] = [
  assume(
    'doorstroom.doelHuidig',
    'places',
    3_000,
    [1_200, 4_500],
    text('plekken op doorstroomlocaties onder de huidige regeling', 'places on doorstroomlocaties under the present scheme'),
    text(
      'In augustus 2025 waren er ongeveer 1.200 plekken op 22 locaties; 8.500 is het hoogste aantal. Hoeveel er komen zonder het pakket is niet bekend.',
      'In August 2025 there were about 1,200 places on 22 sites; 8,500 is the maximum. How many will come without the package is not known.',
    ),
    { variants: { laag: 1_200, midden: 3_000, hoog: 4_500 }, sources: ['volkshuisvestingnederland-doorstroom', 'kst-19637-3383'] },
  ),
  assume(
    'doorstroom.doelPakket',
    'places',
    6_000,
    [4_500, 8_500],
    text('plekken op doorstroomlocaties met het pakket, in totaal', 'places on doorstroomlocaties with the package, in total'),
    text(
      'Bovenkant is het hoogste aantal van de regeling (8.500). De doelgroepflexibele regeling die de groei moet brengen, is niet gepubliceerd.',
      'Upper end is the maximum of the scheme (8,500). The doelgroepflexibele regeling that is to bring the growth was not published.',
    ),
    { variants: { laag: 4_500, midden: 6_000, hoog: 8_500 }, sources: ['kst-19637-3383', 'kst-36600-xx-p'] },
  ),
  assume(
    'doorstroom.aanloopMaanden',
    'months',
    5,
    [4, 6],
    text('maanden tot de plekken van augustus 2025 er waren', 'months until the places of August 2025 were there'),
    text(
      'April tot en met augustus 2025. Een deel van de plekken bestond al voor de regeling; dat deel is niet gepubliceerd.',
      'April to August 2025. Part of the places existed before the scheme; that part was not published.',
    ),
    { date: '2025', sources: ['volkshuisvestingnederland-doorstroom'] },
  ),
  assume(
    'doorstroom.opbouwMaanden',
    'months',
    30,
    [18, 42],
    text('maanden van de plekken van nu tot het streefaantal', 'months from the places of now to the target'),
    text(
      'Een locatie vraagt een besluit (13 weken), vergunning en verbouwing; de regeling loopt tot 2029.',
      'A site needs a decision (13 weeks), a permit and conversion; the scheme runs to 2029.',
    ),
    { sources: ['stcrt-2025-11378'] },
  ),
  assume(
    'doorstroom.aandeelOverig',
    'share',
    0.3,
    [0.1, 0.5],
    text('deel van de plekken voor andere woningzoekenden', 'share of the places for other seekers'),
    text(
      'De brief wil gemengde locaties met lokale spoedzoekers, zonder verhouding of waarborg. Niet gepubliceerd.',
      'The letter wants mixed sites with local urgent seekers, without a ratio or a guarantee. Not published.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
];

const bedragAssumptions: readonly Assumption[] = [
  assume(
    'doorstroom.normbedrag.factor',
    'factor',
    1,
    [0.9, 1.1],
    text('factor op het normbedrag uit de pers', 'factor on the norm amount from the press'),
    text(
      'De pers noemt 60 euro per dag per persoon, een rond getal. Het bedrag in de regeling is niet gelezen; een tiende naar beide kanten is gekozen.',
      'The press names 60 euros per person per day, a round number. The amount in the scheme was not read; a tenth to both sides is chosen.',
    ),
    { date: '2025', sources: ['nhnieuws-n177206', 'stcrt-2025-11378'] },
  ),
];

const harplusAssumptions: readonly Assumption[] = [
  assume(
    'harplus.regulierPerMaand',
    'persons/month',
    25,
    [5, 100],
    text('extra uitstroom naar gewone of gedeelde woningen met HAR+', 'extra outflow to regular or shared homes with HAR+'),
    text('Gebruik van HAR+ is niet gepubliceerd.', 'The use of HAR+ was not published.'),
    { sources: ['kst-19637-3383'] },
  ),
  assume(
    'harplus.tijdelijkePlaatsen',
    'places',
    400,
    [100, 2_500],
    text('plaatsen tijdelijk onderdak met HAR+', 'places in temporary accommodation with HAR+'),
    text(
      'De oude regeling (HAR) had 2.500 plaatsen; in augustus 2022 waren er 317 gebruikt. HAR+ betaalt meer en voor langer.',
      'The old scheme (HAR) had 2,500 places; 317 had been used by August 2022. HAR+ pays more and for longer.',
    ),
    { sources: ['coa-har', 'kst-19637-3383'] },
  ),
  assume(
    'harplus.opbouwMaanden',
    'months',
    12,
    [6, 24],
    text('maanden tot HAR+ volledig wordt gebruikt', 'months until HAR+ is fully used'),
    text('De oude regeling was na een jaar nog nauwelijks gebruikt.', 'The old scheme was hardly used after a year.'),
    { sources: ['coa-har'] },
  ),
];

const sftAssumptions: readonly Assumption[] = [
  assume(
    'sft.woningenPerJaarHuidig',
    'homes/year',
    3_000,
    [1_500, 5_557],
    text('flexwoningen per jaar uit de SFT-rondes van 2024 en 2025', 'flex homes a year from the SFT rounds of 2024 and 2025'),
    text(
      'De rondes van 2024 gaven geld voor 2.643 en 1.868 woningen; € 77,8 miljoen in 2025 is hoogstens 5.557 woningen van € 14.000. Geld is nog geen oplevering.',
      'The 2024 rounds funded 2,643 and 1,868 homes; EUR 77.8 million in 2025 is at most 5,557 homes at EUR 14,000. Funding is not yet delivery.',
    ),
    { date: '2025', sources: ['rvo-sft'] },
  ),
  assume(
    'sft.woningenPerJaarPakket',
    'homes/year',
    1_800,
    [800, 2_975],
    text('flexwoningen per jaar uit de verlengde SFT (SFT+)', 'flex homes a year from the extended SFT (SFT+)'),
    text(
      '€ 178,5 miljoen gedeeld door € 14.000 + € 6.000 is hoogstens 8.925 woningen, in ongeveer drie jaar opgeleverd. Of de € 77,8 miljoen van 2025 daarin zit, zegt de brief niet.',
      'EUR 178.5 million divided by EUR 14,000 + EUR 6,000 is at most 8,925 homes, delivered over about three years. The letter does not say whether the EUR 77.8 million of 2025 is part of it.',
    ),
    { sources: ['kst-36600-xx-p', 'stcrt-2025-41315'] },
  ),
  assume(
    'sft.plus.beginMaanden',
    'months',
    24,
    [18, 32],
    text(
      'maanden van de ronde van februari 2025 tot de eerste SFT+-woningen',
      'months from the February 2025 round to the first SFT+ homes',
    ),
    text(
      'SFT+ is van december 2025, na ongeveer tien maanden; bouwen begint binnen 18 maanden na de aanvraag.',
      'SFT+ dates from December 2025, about ten months later; building starts within 18 months of the application.',
    ),
    { sources: ['stcrt-2025-41315', 'rvo-sft'] },
  ),
  assume(
    'sft.plus.eindeMaanden',
    'months',
    60,
    [48, 72],
    text('maanden van februari 2025 tot de laatste SFT+-woningen', 'months from February 2025 to the last SFT+ homes'),
    text(
      'Aanvragen kan tot en met 2027; de laatste woningen volgen een tot twee jaar later.',
      'Applications are open to the end of 2027; the last homes follow one to two years later.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
];

const plaatsAssumptions: readonly Assumption[] = [
  assume(
    'omklappen.plaatsenPerMaand',
    'places/month',
    40,
    [0, 200],
    text('opvangplaatsen die per maand woonruimte worden', 'reception places turned into housing a month'),
    text(
      'De brief noemt omklappen als mogelijkheid, zonder aantal. Zolang er noodopvang is, gaat elke omgeklapte plaats af van een tekort.',
      'The letter names conversion as a possibility, without a number. As long as there is emergency reception each converted place adds to a shortage.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'omklappen.aanloopMaanden',
    'months',
    9,
    [3, 18],
    text('maanden tot de eerste omgeklapte plaatsen', 'months until the first converted places'),
    text('Er is een besluit van de gemeente en een andere huurder nodig.', 'A decision of the municipality and another tenant are needed.'),
  ),
  assume(
    'omklappen.opbouwMaanden',
    'months',
    12,
    [6, 24],
    text('maanden tot omklappen op volle kracht is', 'months until conversion is at full strength'),
    text('Gekozen: locaties komen een voor een.', 'Chosen: sites come one by one.'),
  ),
  assume(
    'spreidingswet.plaatsenPerMaand',
    'places/month',
    300,
    [0, 1_000],
    text('extra reguliere opvangplaatsen per maand door cyclus 2', 'extra regular reception places a month by cycle 2'),
    text(
      'Cyclus 2 komt 38.000 plaatsen tekort. In cyclus 1 haalden 7 van de 12 provincies het niet; het tempo daarvan is niet gepubliceerd.',
      'Cycle 2 is 38,000 places short. In cycle 1 7 of the 12 provinces fell short; its pace was not published.',
    ),
    { sources: ['welingelichtekringen-2026-02-27', 'stb-2024-12'] },
  ),
  assume(
    'spreidingswet.aanloopMaanden',
    'months',
    35,
    [29, 47],
    text(
      'maanden van 1 februari 2024 tot de eerste extra plaatsen van cyclus 2',
      'months from 1 February 2024 to the first extra places of cycle 2',
    ),
    text(
      'Verdeelbesluit eind 2026, daarna zes maanden om te realiseren: januari 2027, met een halfjaar eerder en een jaar later als uitersten.',
      'Decision at the end of 2026, then six months to realise: January 2027, with half a year earlier and a year later as extremes.',
    ),
    { sources: ['stb-2024-12', 'welingelichtekringen-2026-02-27'] },
  ),
];

export const measuresOpvangAssumptions: readonly Assumption[] = [
  ...doorstroomAssumptions,
  ...bedragAssumptions,
  ...harplusAssumptions,
  ...sftAssumptions,
  ...plaatsAssumptions,
];
