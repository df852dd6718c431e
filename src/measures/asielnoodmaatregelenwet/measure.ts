/** S13, Asielnoodmaatregelenwet: emergency measures on asylum, rejected by the Senate on 21 April 2026. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { asielnoodmaatregelenwetOpen } from './open.ts';

export const asielnoodmaatregelenwet = measureDefine({
  id: 'asielnoodmaatregelenwet',
  systems: ['S13'],
  title: text('Asielnoodmaatregelenwet', 'Asylum emergency measures act'),
  summary: text(
    'Het voorstel wilde de instroom beperken en verblijfsvergunningen verkorten. De Tweede Kamer nam het op 3 juli 2025 aan; de Eerste Kamer verwierp het op 21 april 2026 (31 voor, 44 tegen), samen met novelle 36855. Het is dus geen recht. Een scenario kan het alsnog laten gelden.',
    'The bill wanted to limit inflow and to shorten residence permits. The House adopted it on 3 July 2025; the Senate rejected it on 21 April 2026 (31 for, 44 against), together with amending bill 36855. So it is not law. A scenario may let it hold all the same.',
  ),
  grounds: [{ instrument: 'Wetsvoorstel 36704', article: 'gehele voorstel', source: 'kst-36704' }],
  history: [
    {
      date: '2025-07-03',
      status: 'adopted-commons',
      note: text('Aangenomen door de Tweede Kamer.', 'Adopted by the House.'),
      source: 'hartvannederland-2025-07',
    },
    {
      date: '2026-04-21',
      status: 'rejected',
      note: text(
        'Verworpen door de Eerste Kamer, 31 tegen 44; novelle 36855 met 37 tegen 38.',
        'Rejected by the Senate, 31 to 44; amending bill 36855 by 37 to 38.',
      ),
      source: 'wetgevingsmonitor-2026-09',
    },
  ],
  effects: [
    {
      lever: 'instroom.factor',
      amount: 'asielnood.instroomfactor',
      when: 'during',
      explanation: text('Mogelijk minder eerste aanvragen.', 'Possibly fewer first applications.'),
    },
  ],
  open: asielnoodmaatregelenwetOpen,
});
