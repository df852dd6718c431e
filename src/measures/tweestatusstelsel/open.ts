/** What is not known about the two-status system and its conditions for nareis. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const tweestatusstelselOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Stemming, inwerkingtreding en voorwaarden komen uit een secundair overzicht van september 2026; de wettekst is niet gelezen.',
      'Vote, entry into force and conditions come from a secondary overview of September 2026; the text of the act was not read.',
    ),
    meanwhile: text('Het model volgt het overzicht.', 'The model follows the overview.'),
    source: 'wetgevingsmonitor-2026-09',
  },
  {
    point: text(
      'Hoe hoog de inkomenseis is en wanneer hij wordt getoetst, is niet gelezen.',
      'How high the income condition is and when it is tested was not read.',
    ),
    meanwhile: text('Een deel dat aan de eis voldoet, als aanname.', 'A share that meets the condition, as an assumption.'),
    source: 'kst-36703',
  },
  {
    point: text(
      'Of de eisen ook gelden voor aanvragen van voor 9 juni 2026, is niet gelezen.',
      'Whether the conditions hold for applications from before 9 June 2026 was not read.',
    ),
    meanwhile: text(
      'Vanaf die datum gelden ze voor iedereen die nog op gezin wacht: dat kan te streng zijn.',
      'From that date they hold for everyone still waiting for family: that may be too strict.',
    ),
    source: 'kst-36703',
  },
  {
    point: text(
      'Het antwoord aan de Eerste Kamer zegt dat de eisen nareis kunnen vertragen en misschien verminderen, zonder getal.',
      'The answer to the Senate says that the conditions may delay and perhaps reduce family reunion, without a number.',
    ),
    meanwhile: text(
      'Het model berekent de vertraging uit de wachttijd op een woning.',
      'The model computes the delay from the wait for a home.',
    ),
    source: 'kst-36600-xx-p',
  },
];
