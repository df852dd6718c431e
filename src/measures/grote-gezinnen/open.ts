/** What the exploration of a national system for large families leaves open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const groteGezinnenOpen: readonly OpenPoint[] = [
  {
    point: text(
      'De minister wil de mogelijkheid onderzoeken; of het systeem er komt, is niet besloten.',
      'The minister wants to explore the possibility; whether the system will come was not decided.',
    ),
    meanwhile: text(
      'De maatregel geldt alleen in een scenario dat een datum geeft.',
      'The measure holds only in a scenario that gives a date.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Of corporaties verplicht meedoen en of ook andere grote gezinnen meedoen, is niet gezegd.',
      'Whether corporations must take part and whether other large families take part was not said.',
    ),
    meanwhile: text(
      'De extra woningen zijn voor alle grote gezinnen; het model telt de statushouders.',
      'The extra homes are for all large families; the model counts status holders.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Hoeveel grote gezinnen nu wachten, is na februari 2023 niet gepubliceerd.',
      'How many large families wait now was not published after February 2023.',
    ),
    meanwhile: text('Het model berekent het aantal.', 'The model computes the number.'),
    source: 'schulinck-grote-gezinnen',
  },
];
