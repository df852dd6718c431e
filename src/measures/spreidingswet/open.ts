/** What is not known about the Spreidingswet. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const spreidingswetOpen: readonly OpenPoint[] = [
  {
    point: text(
      'De formule van de verdeelsleutel (inwoners en SES-WOA) is niet gelezen.',
      'The formula of the distribution key (inhabitants and SES-WOA) was not read.',
    ),
    meanwhile: text(
      'Het model gebruikt de aantallen per gemeente van cyclus 2.',
      'The model uses the numbers per municipality of cycle 2.',
    ),
    source: 'stb-2024-13',
  },
  {
    point: text(
      'In welk tempo gemeenten de ontbrekende 38.000 plaatsen maken, is niet bekend.',
      'At what pace municipalities create the missing 38,000 places is not known.',
    ),
    meanwhile: text('Een aantal per maand, als aanname met een breed bereik.', 'A number a month, as an assumption with a wide range.'),
    source: 'welingelichtekringen-2026-02-27',
  },
  {
    point: text(
      'Het definitieve verdeelbesluit van cyclus 2 wordt eind 2026 verwacht.',
      'The final decision of cycle 2 is expected at the end of 2026.',
    ),
    meanwhile: text('De indicatie van februari 2026 telt.', 'The indication of February 2026 counts.'),
    source: 'welingelichtekringen-2026-02-27',
  },
  {
    point: text(
      'Of bestaande plaatsen sluiten als de wet wordt ingetrokken, zegt geen stuk.',
      'No paper says whether existing places close when the act is repealed.',
    ),
    meanwhile: text(
      'Bij intrekking komen er geen plaatsen meer bij; bestaande blijven.',
      'After repeal no places are added; existing ones remain.',
    ),
  },
];
