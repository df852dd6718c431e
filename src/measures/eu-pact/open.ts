/** What is not known about the effect of the EU pact. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const euPactOpen: readonly OpenPoint[] = [
  {
    point: text('Het effect op instroom en doorlooptijd is niet geraamd.', 'The effect on inflow and processing time was not estimated.'),
    meanwhile: text('Twee factoren met een bereik rond 1.', 'Two factors with a range around 1.'),
    source: 'kst-36871',
  },
  {
    point: text(
      'De data van inwerkingtreding (10 tot 12 juni 2026) komen uit een secundair overzicht.',
      'The dates of entry into force (10 to 12 June 2026) come from a secondary overview.',
    ),
    meanwhile: text('Het model rekent vanaf 12 juni 2026.', 'The model counts from 12 June 2026.'),
    source: 'wetgevingsmonitor-2026-09',
  },
  {
    point: text(
      'Wie via de grensprocedure komt en waar die wacht, zit niet apart in het model.',
      'Who comes through the border procedure and where they wait is not separate in the model.',
    ),
    meanwhile: text('Allen gaan door dezelfde procedure.', 'All go through the same procedure.'),
  },
];
