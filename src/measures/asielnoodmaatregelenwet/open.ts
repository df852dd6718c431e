/** What is not known about the effect of the rejected Asielnoodmaatregelenwet. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const asielnoodmaatregelenwetOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Stemming en data komen uit een secundair overzicht van september 2026.',
      'Vote and dates come from a secondary overview of September 2026.',
    ),
    meanwhile: text('De wet is geen recht; een scenario kan haar aanzetten.', 'The act is not law; a scenario may switch it on.'),
    source: 'wetgevingsmonitor-2026-09',
  },
  {
    point: text('Het effect op de instroom is niet geraamd.', 'The effect on inflow was not estimated.'),
    meanwhile: text('Een factor met een bereik van 0,7 tot 1.', 'A factor with a range of 0.7 to 1.'),
    source: 'kst-36704',
  },
];
