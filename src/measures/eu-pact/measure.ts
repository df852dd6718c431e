/** S13, EU pact on asylum and migration, applied from June 2026 (implementation act 36871). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { euPactOpen } from './open.ts';

export const euPact = measureDefine({
  id: 'eu-pact',
  systems: ['S13'],
  title: text('Europees asiel- en migratiepact', 'European pact on asylum and migration'),
  summary: text(
    'Het pact geeft alle landen van de EU dezelfde asielprocedure, met procedures aan de grens, kortere termijnen en verplichte solidariteit. De uitvoeringswet (36871) is op 26 mei 2026 door de Eerste Kamer aangenomen; het pact geldt sinds 12 juni 2026.',
    'The pact gives all EU countries the same asylum procedure, with procedures at the border, shorter terms and compulsory solidarity. The implementation act (36871) was adopted by the Senate on 26 May 2026; the pact applies since 12 June 2026.',
  ),
  grounds: [{ instrument: 'Uitvoerings- en implementatiewet Asiel- en migratiepact (36871)', article: 'gehele wet', source: 'kst-36871' }],
  history: [
    {
      date: '2026-05-26',
      status: 'adopted',
      note: text('Aangenomen door de Eerste Kamer.', 'Adopted by the Senate.'),
      source: 'wetgevingsmonitor-2026-09',
    },
    {
      date: '2026-06-12',
      status: 'in-force',
      note: text('Het pact wordt toegepast.', 'The pact is applied.'),
      source: 'wetgevingsmonitor-2026-09',
    },
  ],
  from: '2026-06-12',
  effects: [
    {
      lever: 'instroom.factor',
      amount: 'pact.instroomfactor',
      when: 'during',
      explanation: text(
        'Mogelijk iets minder, of iets meer, eerste aanvragen.',
        'Possibly slightly fewer, or slightly more, first applications.',
      ),
    },
    {
      lever: 'procedure.capaciteit',
      amount: 'pact.procedureCapaciteit',
      when: 'during',
      explanation: text('Kortere termijnen tegenover een nieuwe werkwijze.', 'Shorter terms against a new way of working.'),
    },
  ],
  open: euPactOpen,
});
