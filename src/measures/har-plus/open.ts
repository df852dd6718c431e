/** What the letter on HAR+ leaves open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const harPlusOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Hoeveel statushouders met HAR+ zijn gehuisvest, is niet gepubliceerd.',
      'How many status holders were housed with HAR+ was not published.',
    ),
    meanwhile: text(
      'Twee aannames met een breed bereik; anker is het lage gebruik van de oude HAR.',
      'Two assumptions with a wide range; anchor is the low use of the old HAR.',
    ),
    source: 'kst-19637-3383',
  },
  {
    point: text('Een einddatum van HAR+ is niet gevonden.', 'No end date of HAR+ was found.'),
    meanwhile: text('De regeling blijft gelden.', 'The scheme continues to hold.'),
    source: 'kst-19637-3383',
  },
  {
    point: text(
      'Wat er na een jaar tijdelijk onderdak gebeurt als er geen woning is, zegt de brief niet.',
      'The letter does not say what happens after a year of temporary accommodation when there is no home.',
    ),
    meanwhile: text(
      'De bewoner zoekt opnieuw en gaat niet terug naar de opvang.',
      'The resident looks again and does not return to reception.',
    ),
    source: 'kst-19637-3383',
  },
];
