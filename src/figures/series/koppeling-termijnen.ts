/** The terms of koppeling and housing that the law, COA and municipalities agreed. */
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type Shared } from '../series.ts';

const TERM: Shared = {
  unit: 'days',
  date: '2025',
  source: 'nieuwebrabanders',
  place: '2 + 10 + 2 = 14 weken; ook coa.nl',
  confidence: 'official',
};
const HW: Shared = { unit: 'days', date: '2015', source: 'huisvestingswet-2014', place: 'tekst van oktober 2015', confidence: 'official' };
const COA = { source: 'coa-huisvesting', place: 'criteria voor koppeling' } as const;

export const koppelingTermijnFigures: readonly SourcedFigure[] = [
  ...namedFigures(TERM, [
    ['koppeling.termijn.koppelen', 'Van vergunning tot koppeling (2 weken)', 'From permit to koppeling (2 weeks)', 14],
    ['koppeling.termijn.woning', 'Van koppeling tot een woning (10 weken)', 'From koppeling to a home (10 weeks)', 70],
    ['koppeling.termijn.verhuizen', 'Van woning tot verhuizing (2 weken)', 'From home to moving in (2 weeks)', 14],
    [
      'koppeling.termijn.totaal',
      'Van vergunning tot verhuizing (14 weken)',
      'From permit to moving in (14 weeks)',
      98,
      { place: '14 + 70 + 14', confidence: 'derived' },
    ],
    [
      'koppeling.termijn.vertrekNaWeigering',
      'Vertrek uit de opvang na weigering (2 weken)',
      'Leaving reception after a refusal (2 weeks)',
      14,
      { source: 'nijmegen-een-aanbod', place: 'een aanbod' },
    ],
    [
      'koppeling.werk.urenPerWeek',
      'Werk telt bij koppeling vanaf (uur per week)',
      'Work counts in koppeling from (hours a week)',
      8,
      { ...COA, unit: 'count' },
    ],
    [
      'koppeling.aanbiedingen',
      'Aanbiedingen van een woning',
      'Offers of a home',
      1,
      { unit: 'count', source: 'nijmegen-een-aanbod', place: 'een aanbod' },
    ],
  ]),
  ...namedFigures(HW, [
    [
      'taakstelling.termijn.bekendmaking',
      'Bekendmaking van de taak voor het halfjaar (13 weken)',
      'Announcement of the task before the half-year (13 weeks)',
      91,
      { place: 'art. 29 lid 1' },
    ],
    [
      'huisvestingswet.vruchteloosAanbod',
      'Vruchteloos aanbod, langste termijn (13 weken)',
      'Fruitless offer, longest term (13 weeks)',
      91,
      { place: 'art. 17' },
    ],
  ]),
];
