/** What the lever for extra homes leaves open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const extraWoningenOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Geen stuk van het pakket belooft een aantal extra sociale huurwoningen.',
      'No paper of the package promises a number of extra social homes.',
    ),
    meanwhile: text('Een knop, om meer woningen naast minder instroom te zetten.', 'A knob, to put more homes beside less inflow.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Waar de woningen komen en hoe groot zij zijn, is niet gekozen.',
      'Where the homes come and how large they are was not chosen.',
    ),
    meanwhile: text(
      'Zij volgen de verdeling van de woningen die nu vrijkomen.',
      'They follow the distribution of the homes that become available now.',
    ),
  },
];
