/** Status history of the taakstelling and of the plan to abolish it. */
import { text } from '../../base/text.ts';
import type { StatusEvent } from '../measure.ts';

export const huisvestingstaakstellingHistory: readonly StatusEvent[] = [
  {
    date: '2015-10-01',
    status: 'in-force',
    note: text(
      'Geldt in elk geval sinds de gelezen tekst van oktober 2015; de regeling zelf is ouder.',
      'Holds at least since the text of October 2015 that was read; the rule itself is older.',
    ),
    source: 'huisvestingswet-2014',
  },
  {
    date: '2017-07-01',
    status: 'changed',
    note: text('De verplichte urgentie vervalt; de taak blijft.', 'Compulsory urgency lapses; the task remains.'),
    source: 'wet-34454',
  },
  {
    date: '2025-07-03',
    status: 'advised',
    note: text(
      'Partijen aan de Landelijke Regietafel steunen afschaffing niet zonder werkbaar alternatief.',
      'The parties at the Landelijke Regietafel do not support abolition without a workable alternative.',
    ),
    source: 'tk-2025d33554',
  },
  {
    date: '2025-07-11',
    status: 'announced',
    note: text('Brief over het pakket: de taak wordt afgeschaft.', 'Letter on the package: the task will be abolished.'),
    source: 'kst-19637-3457',
  },
  {
    date: '2025-11-14',
    status: 'announced',
    note: text(
      'Antwoord aan de Eerste Kamer: voor afschaffing moet er een alternatieve systematiek zijn.',
      'Answer to the Senate: before abolition an alternative system must exist.',
    ),
    source: 'kst-36600-xx-p',
  },
];
