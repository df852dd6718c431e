/** What is open about converting reception and about the doelgroepflexibele regeling. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const omklappenOpen: readonly OpenPoint[] = [
  {
    point: text(
      'De doelgroepflexibele regeling is genoemd, maar niet gepubliceerd: wie betaalt, voor wie en hoe lang is onbekend.',
      'The doelgroepflexibele regeling was named but not published: who pays, for whom and how long is unknown.',
    ),
    meanwhile: text(
      'Het model laat er extra plekken op doorstroomlocaties uit komen, tot hoogstens 8.500 in totaal.',
      'The model lets it bring extra places on doorstroomlocaties, up to 8,500 in total.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Hoeveel opvangplaatsen woonruimte kunnen worden, is niet geraamd.',
      'How many reception places can become housing was not estimated.',
    ),
    meanwhile: text(
      'Een aanname per maand; de opvang verliest wat het wonen wint.',
      'An assumption a month; reception loses what housing gains.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Of de extra plekken na 1 januari 2029 blijven, als de bekostiging van doorstroomlocaties vervalt, is onbekend.',
      'Whether the extra places remain after 1 January 2029, when funding of doorstroomlocaties lapses, is unknown.',
    ),
    meanwhile: text(
      'De extra plekken blijven; de plekken van de huidige regeling niet.',
      'The extra places remain; those of the present scheme do not.',
    ),
  },
  {
    point: text(
      'Tekst en stand van het convenant over flexibele locaties zijn niet gevonden.',
      'Text and state of the covenant on flexible sites were not found.',
    ),
    meanwhile: text('Niet apart in het model.', 'Not separate in the model.'),
    source: 'brief-vro-2026-03-20',
  },
];
