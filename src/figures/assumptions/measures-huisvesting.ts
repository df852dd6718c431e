/** Assumptions behind the measures on who gets which home: ban on priority, taakstelling, alternative, sharing, large families. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';
import type { Assumption, SourcedFigure } from '../figure.ts';

/** History cannot tell; `laag` is the end with the least outflow from reception, `hoog` the end with the most. */
const unknown = (laag: number, midden: number, hoog: number): { standing: 'unidentifiable'; variants: Record<string, number> } => ({
  standing: 'unidentifiable',
  variants: { laag, midden, hoog },
});

const voorrangAssumptions: readonly Assumption[] = [
  assume(
    'verbod.aandeelNaVerbod',
    'share',
    0.3,
    [0.05, 0.6],
    text(
      'deel van de huidige toewijzingen aan statushouders dat na een verbod op voorrang overblijft',
      'share of current lettings to status holders that remains after a ban on priority',
    ),
    text(
      'Er is nooit een verbod geweest. Onderkant: alleen wie lang genoeg is ingeschreven of een andere urgentie heeft. Bovenkant: gemeenten gebruiken andere urgentiegronden en directe bemiddeling ruim. Voor gezinnen en alleenstaanden geldt hetzelfde bereik, omdat geen bron ze uit elkaar houdt.',
      'There never was a ban. Lower end: only those registered long enough or urgent on another ground. Upper end: municipalities use other urgency grounds and direct mediation widely. The same range holds for families and singles because no source tells them apart.',
    ),
    { ...unknown(0.05, 0.3, 0.6), shape: 'uniform', sources: ['kst-36831', 'rvs-36831', 'kst-36600-xx-p'] },
  ),
  assume(
    'verbod.aandeelAlleenstaandOvergang',
    'share',
    0.45,
    [0.15, 0.8],
    text(
      'deel van de huidige toewijzingen aan alleenstaande statushouders dat in het overgangsjaar overblijft',
      'share of current lettings to single status holders that remains in the transition year',
    ),
    text(
      'In het overgangsjaar mag voorrang alleen nog voor kamers en gedeelde woningen. Hoeveel woningen voor alleenstaanden dat zijn, is niet gepubliceerd; in 2021 werden 22.000 corporatiewoningen gedeeld, waarvan 3 % door statushouders.',
      'In the transition year priority is allowed for rooms and shared homes only. How many homes for singles those are was not published; in 2021 22,000 corporation homes were shared, 3 % of them by status holders.',
    ),
    { ...unknown(0.15, 0.45, 0.8), shape: 'uniform', sources: ['kst-36831'] },
  ),
];

const taakstellingAssumptions: readonly Assumption[] = [
  assume(
    'taakstelling.inzetZonderTaak',
    'share',
    0.75,
    [0.5, 1],
    text('deel van de gemeentelijke inzet dat zonder taakstelling overblijft', 'share of municipal effort that remains without a task'),
    text(
      'In 2022-2024 werden elk jaar ongeveer 29.000 tot 31.000 mensen gehuisvest, hoe hoog de taak ook was. De geschiedenis zegt dus niet wat er gebeurt zonder taak: misschien niets, misschien valt de helft weg.',
      'In 2022-2024 about 29,000 to 31,000 people were housed each year, however high the task. So history does not say what happens without a task: perhaps nothing, perhaps half is lost.',
    ),
    { ...unknown(0.5, 0.75, 1), shape: 'uniform', sources: ['ah-tk-20232024-2564', 'kst-19637-3457'] },
  ),
  assume(
    'taakstelling.afbouwMaanden',
    'months',
    12,
    [3, 24],
    text('maanden waarin de inzet na afschaffing van de taak daalt', 'months in which effort falls after abolition of the task'),
    text(
      'Afspraken met corporaties gelden meestal een jaar; daarna verdwijnt inzet die alleen op de taak rustte.',
      'Agreements with corporations mostly hold for a year; after that effort that rested on the task alone is gone.',
    ),
  ),
  assume(
    'alternatief.voorkomtVerlies',
    'share',
    0.5,
    [0, 1],
    text(
      'deel van het verlies aan inzet dat een alternatieve systematiek voorkomt',
      'share of the loss of effort that an alternative system prevents',
    ),
    text(
      'Er is een alternatieve systematiek toegezegd, maar er is geen ontwerp gepubliceerd. Elk deel tussen niets en alles is mogelijk.',
      'An alternative system was promised, but no design was published. Any share between nothing and all is possible.',
    ),
    { ...unknown(0, 0.5, 1), shape: 'uniform', sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'alternatief.aanloopMaanden',
    'months',
    6,
    [1, 18],
    text('maanden tot een alternatieve systematiek volledig werkt', 'months until an alternative system works fully'),
    text(
      'Een nieuwe verdeling telt pas na ten minste een halfjaar, zoals nu de taak per halfjaar.',
      'A new division counts only after at least half a year, as the task does now per half-year.',
    ),
  ),
];

const woonvormAssumptions: readonly Assumption[] = [
  assume(
    'woningdelen.plekkenPerMaand',
    'persons/month',
    60,
    [10, 200],
    text(
      'extra gedeelde plekken voor statushouders per maand door het pakket',
      'extra shared places for status holders a month by the package',
    ),
    text(
      'In 2021 woonden statushouders in 3 % van 22.000 gedeelde corporatiewoningen, dus ongeveer 660. Zestig per maand is ruim zo veel per jaar erbij.',
      'In 2021 status holders lived in 3 % of 22,000 shared corporation homes, so about 660. Sixty a month adds slightly more than that each year.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'woningdelen.opbouwMaanden',
    'months',
    18,
    [6, 36],
    text('maanden tot woningdelen op volle kracht is', 'months until home sharing is at full strength'),
    text(
      'Regels voor toeslagen, uitkering en huurcontract moeten eerst per gemeente zijn geregeld.',
      'Rules on allowances, benefit and tenancy must first be settled per municipality.',
    ),
  ),
  assume(
    'eigen.factorPakket',
    'factor',
    1.25,
    [1, 2],
    text(
      'factor op statushouders die zelf een woning vinden, door nadruk op eigen verantwoordelijkheid',
      'factor on status holders who find a home themselves, by emphasis on own responsibility',
    ),
    text(
      'De brief noemt vrienden, familie, hospita, koop, particuliere huur en werkgever, zonder aantallen. Wie dat al kon, deed het vaak al.',
      'The letter names friends, family, lodging, buying, private rent and employers, without numbers. Many who could already did.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'eigen.aanloopMaanden',
    'months',
    12,
    [1, 24],
    text('maanden tot die nadruk volledig doorwerkt', 'months until that emphasis has its full effect'),
    text('Gekozen: gedrag verandert niet in een maand.', 'Chosen: behaviour does not change in a month.'),
  ),
  assume(
    'groteGezinnen.extraPerJaar',
    'homes/year',
    75,
    [0, 250],
    text('extra grote woningen per jaar door een landelijk verdeelsysteem', 'extra large homes a year by a national system of allotment'),
    text(
      'In februari 2023 wachtten ongeveer 300 gezinnen van 7 of meer en 225 van 6. Het systeem bouwt niets; het brengt woning en gezin over gemeentegrenzen bij elkaar.',
      'In February 2023 about 300 families of 7 or more and 225 of 6 were waiting. The system builds nothing; it brings home and family together across municipal borders.',
    ),
    { sources: ['schulinck-grote-gezinnen', 'kst-36600-xx-p'] },
  ),
  assume(
    'groteGezinnen.aanloopMaanden',
    'months',
    12,
    [6, 30],
    text('maanden tot het landelijke systeem woningen toewijst', 'months until the national system allots homes'),
    text('De minister wilde de mogelijkheid nog onderzoeken.', 'The minister still wanted to explore the possibility.'),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'extraWoningen.perJaar',
    'homes/year',
    10_000,
    [2_500, 25_000],
    text('extra vrijkomende sociale huurwoningen per jaar', 'extra social homes becoming available a year'),
    text(
      'Geen wet en geen belofte: een knop om meer woningen te vergelijken met minder instroom. Ter vergelijking: er kwamen 161.000 corporatiewoningen vrij in 2023.',
      'No law and no promise: a knob to compare more homes with less inflow. For comparison: 161,000 corporation homes became available in 2023.',
    ),
    { variants: { laag: 2_500, midden: 10_000, hoog: 25_000 }, sources: ['kst-36831-3'] },
  ),
  assume(
    'extraWoningen.opbouwMaanden',
    'months',
    36,
    [24, 60],
    text('maanden tot de extra woningen er elk jaar zijn', 'months until the extra homes are there each year'),
    text('Van besluit tot oplevering duurt bouwen enkele jaren.', 'From decision to delivery building takes several years.'),
  ),
];

/** The term after which a province can intervene. */
export const measuresHuisvestingFigures: readonly SourcedFigure[] = [
  {
    key: 'toezicht.ingrijpen.halfjaren',
    label: text(
      'Halfjaren achter elkaar zonder taak te halen, tot ingrijpen kan',
      'Half-years in a row missed until intervention is possible',
    ),
    value: 4,
    unit: 'count',
    date: '2025-01',
    confidence: 'press',
    source: 'rd-1094028',
    place: 'tekst over Zuid-Holland',
    published: '2025-01-31',
  },
];

export const measuresHuisvestingAssumptions: readonly Assumption[] = [
  ...voorrangAssumptions,
  ...taakstellingAssumptions,
  ...woonvormAssumptions,
];
