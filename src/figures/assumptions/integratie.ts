/** Assumptions about integration: start of the course and work as a function of the wait. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

const base = text(
  'Cohort 2014: 4 % na anderhalf jaar, 11 % na tweeënhalf, 19 % na drie en 43 % na zes jaar; cohort 2020: 31 % na drie jaar. Nieuwere cohorten werken vaker.',
  'Cohort 2014: 4 % after one and a half years, 11 % after two and a half, 19 % after three and 43 % after six; cohort 2020: 31 % after three. Newer cohorts work more often.',
);

export const integratieAssumptions = [
  assume(
    'werk.basis.1jaar',
    'share',
    0.08,
    [0.04, 0.14],
    text('werk na 1 jaar bij de gewone wachttijd', 'work after 1 year at the usual wait'),
    base,
    { sources: ['cbs-startblokken'] },
  ),
  assume(
    'werk.basis.3jaar',
    'share',
    0.31,
    [0.24, 0.38],
    text('werk na 3 jaar bij de gewone wachttijd', 'work after 3 years at the usual wait'),
    base,
    { sources: ['cbs-startblokken'] },
  ),
  assume(
    'werk.basis.5jaar',
    'share',
    0.43,
    [0.36, 0.5],
    text('werk na 5 jaar bij de gewone wachttijd', 'work after 5 years at the usual wait'),
    base,
    { sources: ['cbs-startblokken'] },
  ),
  assume(
    'werk.effectWachtjaar',
    'share',
    0.045,
    [0, 0.08],
    text('daling van de kans op werk per jaar langer in de opvang', 'fall in the chance of work per extra year in reception'),
    text(
      'Buitenlands onderzoek naar een jaar langer wachten vond 4 tot 5 procentpunt; voor wachten ná de vergunning in Nederland is geen cijfer gevonden.',
      'Research abroad on a year of extra waiting found 4 to 5 percentage points; no figure was found for waiting after the permit in the Netherlands.',
    ),
    { sources: ['hainmueller-et-al-2016'] },
  ),
  assume(
    'werk.verschilProvincies',
    'factor',
    1.5,
    [1, 1.5],
    text('kans op werk in de beste provincie ten opzichte van de slechtste', 'chance of work in the best province against the worst'),
    text(
      'Het CPB vond tot anderhalf keer verschil tussen gebieden. Welke gebieden beter zijn is hier niet bekend: elke trekking loot een andere volgorde.',
      'CPB found up to one and a half times difference between areas. Which areas do better is not known here: every draw takes another order.',
    ),
    { sources: ['cpb-2018'] },
  ),
  assume(
    'werk.gewoneWachttijd',
    'months',
    7,
    [4, 12],
    text('wachttijd waarbij de basiskans hoort', 'wait that belongs to the base chance'),
    text(
      'Een gezin van vier wachtte in 2018-2021 148 dagen na koppeling, alleenstaanden langer.',
      'A family of four waited 148 days after coupling in 2018-2021, singles longer.',
    ),
  ),
  assume(
    'inburgering.startNaWoning',
    'months',
    3,
    [2, 6],
    text('maanden van woning tot start van het traject', 'months from home to start of the course'),
    text(
      'Brede intake en plan (tien weken), in de praktijk ongeveer twee keer zo lang.',
      'Broad intake and plan (ten weeks), in practice about twice as long.',
    ),
    { sources: ['rekenkamer-2026-wi2021'] },
  ),
];
