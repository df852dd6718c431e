/** Status history of the ban on priority, from the promise of 2024 to the letter of March 2026. */
import { text } from '../../base/text.ts';
import type { StatusEvent } from '../measure.ts';

export const verbodOpVoorrangHistory: readonly StatusEvent[] = [
  {
    date: '2017-07-01',
    status: 'changed',
    note: text(
      'Gemeenten hoeven statushouders niet langer verplicht urgentie te geven; het mag nog wel.',
      'Municipalities no longer have to give status holders urgency; they still may.',
    ),
    source: 'wet-34454',
  },
  {
    date: '2024-10-25',
    status: 'announced',
    note: text(
      'Brief van de minister-president kondigt een samenhangend pakket aan.',
      'Letter of the prime minister announces a coherent package.',
    ),
    source: 'brief-mp-2024-10-25',
  },
  {
    date: '2025-07-03',
    status: 'adopted-commons',
    note: text(
      'Tweede Kamer neemt de Regiewet (36512) aan met een amendement voor een verbod zonder uitzondering.',
      'The House adopts the Regiewet (36512) with an amendment for a ban without exception.',
    ),
    source: 'kst-36512',
  },
  {
    date: '2025-07-03',
    status: 'advised',
    note: text(
      'VNG, commissarissen, IPO, Aedes en COA steunen het verbod niet (Landelijke Regietafel).',
      'VNG, the King’s commissioners, IPO, Aedes and COA do not support the ban (Landelijke Regietafel).',
    ),
    source: 'tk-2025d33554',
  },
  {
    date: '2025-09-22',
    status: 'advised',
    note: text('Raad van State adviseert negatief over het wetsvoorstel.', 'The Council of State gives negative advice on the bill.'),
    source: 'rvs-36831',
  },
  {
    date: '2025-10-03',
    status: 'proposed',
    note: text('Wetsvoorstel 36831 naar de Tweede Kamer.', 'Bill 36831 sent to the House.'),
    source: 'kst-36831',
  },
  {
    date: '2025-12-18',
    status: 'proposed',
    note: text('Verslag met vragen van de fracties (nr. 5).', 'Report with questions of the groups (no. 5).'),
    source: 'kst-36831-5',
  },
  {
    date: '2026-01-22',
    status: 'advised',
    note: text(
      'Advies van de tijdelijke commissie Grondrechten (nr. 6).',
      'Advice of the temporary committee on fundamental rights (no. 6).',
    ),
    source: 'kst-36831-6',
  },
  {
    date: '2026-01-30',
    status: 'changed',
    note: text(
      'Coalitieakkoord: gemeenten beslissen zelf over voorrang. Verslag bij novelle 36881 op de Regiewet.',
      'Coalition agreement: municipalities decide on priority themselves. Report on amending bill 36881 to the Regiewet.',
    ),
    source: 'coalitieakkoord-2026-01-30',
  },
  {
    date: '2026-02-18',
    status: 'proposed',
    note: text('Nota naar aanleiding van het verslag (nr. 7).', 'Answer to the report (no. 7).'),
    source: 'kst-36831-7',
  },
  {
    date: '2026-03-20',
    status: 'changed',
    note: text(
      'Brief van VRO: nieuw wetsvoorstel voor een gelijke positie, convenant over flexibele locaties, verbod pas bij voldoende andere huisvesting.',
      'Letter of VRO: new bill for an equal position, covenant on flexible sites, ban only with sufficient other housing.',
    ),
    source: 'brief-vro-2026-03-20',
  },
];
