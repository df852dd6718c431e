/** What the promise of an alternative system leaves open: nearly all of it. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const alternatieveSystematiekOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Tot september 2026 is geen ontwerp van de alternatieve systematiek gepubliceerd, ook niet door VNG.',
      'Up to September 2026 no design of the alternative system was published, nor by VNG.',
    ),
    meanwhile: text(
      'Het model neemt aan dat zij tussen niets en alles van het verlies aan inzet voorkomt en toont beide uiteinden.',
      'The model assumes that it prevents between nothing and all of the loss of effort and shows both ends.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Of zij in een wet komt, wie haar betaalt en wie haar handhaaft, is niet gezegd.',
      'Whether it becomes law, who pays for it and who enforces it was not said.',
    ),
    meanwhile: text('Geen geld en geen toezicht in het model.', 'No money and no supervision in the model.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'De Eerste Kamer vroeg welk alternatief er voor 1 juli 2026 is; het antwoord noemt er geen.',
      'The Senate asked which alternative exists before 1 July 2026; the answer names none.',
    ),
    meanwhile: text(
      'De maatregel geldt alleen in een scenario dat een datum geeft.',
      'The measure holds only in a scenario that gives a date.',
    ),
    source: 'kst-36600-xx-p',
  },
];
