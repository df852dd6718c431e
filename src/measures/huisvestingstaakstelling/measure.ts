/** S4, huisvestingstaakstelling: each municipality must house its part of the status holders per half-year (art. 28-30). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { huisvestingstaakstellingHistory } from './history.ts';
import { huisvestingstaakstellingOpen } from './open.ts';

export const huisvestingstaakstelling = measureDefine({
  id: 'huisvestingstaakstelling',
  systems: ['S4'],
  title: text('Huisvestingstaakstelling', 'Housing task'),
  summary: text(
    'Burgemeester en wethouders zorgen dat de vergunninghouders uit hun taak woonruimte krijgen (art. 28). De minister maakt het landelijke aantal ten minste 13 weken voor het halfjaar bekend; elke gemeente krijgt het deel dat hoort bij haar inwoners, naar boven afgerond (art. 29 lid 1). Gemeenten mogen samen hun taken wijzigen als de som gelijk blijft (art. 29 lid 2). Achterstand en voorsprong tellen in de praktijk mee in het volgende halfjaar. De provincie houdt toezicht.',
    'The municipal executive provides housing for the permit holders in its task (art. 28). The minister announces the national number at least 13 weeks before the half-year; each municipality gets the part that goes with its inhabitants, rounded up (art. 29(1)). Municipalities may together change their tasks as long as the sum stays the same (art. 29(2)). In practice backlog and advance count in the next half-year. The province supervises.',
  ),
  grounds: [
    { instrument: 'Huisvestingswet 2014', article: 'art. 28', source: 'huisvestingswet-2014' },
    { instrument: 'Huisvestingswet 2014', article: 'art. 29 lid 1 en 2', source: 'huisvestingswet-2014' },
    { instrument: 'Huisvestingswet 2014', article: 'art. 30 (inwoners na herindeling)', source: 'huisvestingswet-2014' },
  ],
  history: huisvestingstaakstellingHistory,
  from: '2015-10-01',
  effects: [
    {
      lever: 'taakstelling.actief',
      amount: 1,
      when: 'during',
      explanation: text('Zolang de wet geldt, is er elk halfjaar een taak.', 'As long as the act holds there is a task each half-year.'),
    },
    {
      lever: 'taakstelling.inzet',
      amount: 'taakstelling.inzetZonderTaak',
      ramp: 'taakstelling.afbouwMaanden',
      when: 'without',
      explanation: text(
        'Na afschaffing daalt de inzet van gemeenten langzaam naar wat zonder taak overblijft.',
        'After abolition municipal effort falls slowly to what remains without a task.',
      ),
    },
  ],
  restsOn: ['taakstelling.termijn.bekendmaking', 'toezicht.ingrijpen.halfjaren'],
  open: huisvestingstaakstellingOpen,
});
