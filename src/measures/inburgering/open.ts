/** What the evaluations of the Wet inburgering 2021 leave to be decided. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const inburgeringOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Wat er na de wetsevaluatie van 2027 verandert, is niet besloten.',
      'What changes after the evaluation of 2027 was not decided.',
    ),
    meanwhile: text(
      'Eerder beginnen is een knop die op nul staat, met een bereik tot 2,3 maanden.',
      'Starting earlier is a knob set to zero, with a range up to 2.3 months.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Gemeenten vrezen problemen met inburgering als de taak vervalt: wie niet gekoppeld is, heeft geen gemeente die het traject begint.',
      'Municipalities fear problems with integration when the task lapses: who is not coupled has no municipality to start the course.',
    ),
    meanwhile: text('Het traject begint na het krijgen van een woning.', 'The course starts after getting a home.'),
    source: 'tk-2025d33554',
  },
  {
    point: text(
      'De termijnen van tien weken voor het plan en 800 + 800 uur in de Z-route zijn niet in een officiële tekst gelezen.',
      'The terms of ten weeks for the plan and 800 + 800 hours in the Z-route were not read in an official text.',
    ),
    meanwhile: text('Het model gebruikt ze alleen als bereik van een aanname.', 'The model uses them only as the range of an assumption.'),
  },
];
