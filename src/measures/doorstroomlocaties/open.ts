/** What the scheme for doorstroomlocaties and the letters leave open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const doorstroomlocatiesOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Het normbedrag is alleen in de pers gevonden (ongeveer € 60 per persoon per dag); het bedrag voor transitiekosten is niet gevonden.',
      'The norm amount was found in the press only (about EUR 60 per person per day); the amount for transition costs was not found.',
    ),
    meanwhile: text('Het model rekent € 60 en geen transitiekosten.', 'The model counts EUR 60 and no transition costs.'),
    source: 'stcrt-2025-11378',
  },
  {
    point: text(
      'Welk deel van een gemengde locatie voor andere woningzoekenden is, en welke waarborg statushouders houden, zegt de brief niet.',
      'The letter does not say which part of a mixed site is for other seekers, nor which guarantee status holders keep.',
    ),
    meanwhile: text('Een aanname voor het deel van anderen; geen waarborg.', 'An assumption for the part of others; no guarantee.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Wat er met bewoners gebeurt als de regeling op 1 januari 2029 vervalt, is niet geregeld in wat is gelezen.',
      'What happens to residents when the scheme lapses on 1 January 2029 is not settled in what was read.',
    ),
    meanwhile: text(
      'Vanaf die datum komt niemand meer binnen; wie er woont, stroomt door zoals anderen.',
      'From that date nobody enters; those who live there move on as others do.',
    ),
    source: 'stcrt-2025-11378',
  },
  {
    point: text(
      'Na ongeveer een jaar zoekt een bewoner opnieuw een woning; of die er dan is, hangt van de rest van het pakket af.',
      'After about a year a resident looks for a home again; whether there is one depends on the rest of the package.',
    ),
    meanwhile: text(
      'Het model laat bewoners terugkeren in de vraag naar woningen.',
      'The model lets residents return to the demand for homes.',
    ),
    source: 'stcrt-2025-11378',
  },
];
