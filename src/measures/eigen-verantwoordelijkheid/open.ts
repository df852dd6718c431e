/** What the appeal to own responsibility leaves open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const eigenVerantwoordelijkheidOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Met welk middel statushouders vaker zelf een woning vinden, is niet genoemd.',
      'By which means status holders will more often find a home themselves was not named.',
    ),
    meanwhile: text('Een factor op wie nu zelf een woning vindt.', 'A factor on those who find a home themselves now.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Hoeveel statushouders nu zelf een woning vinden, is niet gepubliceerd.',
      'How many status holders find a home themselves now was not published.',
    ),
    meanwhile: text('Een aanname, zichtbaar in het model.', 'An assumption, visible in the model.'),
  },
];
