/** S21, verblijfsduur: shorter permits, no permanent asylum permit any more, and the uncertainty that comes with them. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { verblijfsduurOpen } from './open.ts';

export const verblijfsduur = measureDefine({
  id: 'verblijfsduur',
  systems: ['S21'],
  title: text('Duur en zekerheid van het verblijf', 'Length and certainty of residence'),
  summary: text(
    'Sinds juni 2026 geldt een asielvergunning drie jaar en bestaat de asielvergunning voor onbepaalde tijd niet meer. Het kabinet erkent dat onzekerheid en gebrek aan perspectief nadelig kunnen zijn voor meedoen en inburgeren (antwoord 4). De Actieagenda Integratie en de evaluaties van de Wet inburgering 2021 (2025 en 2027) zijn de momenten om dat bij te sturen.',
    'Since June 2026 an asylum permit lasts three years and the permanent asylum permit no longer exists. The cabinet acknowledges that uncertainty and lack of perspective may harm participation and integration (answer 4). The Actieagenda Integratie and the evaluations of the Wet inburgering 2021 (2025 and 2027) are the moments to adjust.',
  ),
  grounds: [
    { instrument: 'Wet invoering tweestatusstelsel (36703)', article: 'duur van de vergunning', source: 'kst-36703' },
    {
      instrument: 'Uitvoerings- en implementatiewet Asiel- en migratiepact (36871)',
      article: 'einde vergunning onbepaalde tijd',
      source: 'kst-36871',
    },
    { instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 4', source: 'kst-36600-xx-p' },
  ],
  history: [
    {
      date: '2025-11-14',
      status: 'announced',
      note: text(
        'Kabinet erkent nadelen van onzekerheid en verwijst naar de Actieagenda Integratie.',
        'The cabinet acknowledges drawbacks of uncertainty and refers to the Actieagenda Integratie.',
      ),
      source: 'kst-36600-xx-p',
    },
    {
      date: '2026-06-09',
      status: 'in-force',
      note: text('Vergunningen gelden drie jaar.', 'Permits last three years.'),
      source: 'wetgevingsmonitor-2026-09',
    },
    {
      date: '2026-06-12',
      status: 'in-force',
      note: text('De asielvergunning voor onbepaalde tijd vervalt.', 'The permanent asylum permit is abolished.'),
      source: 'wetgevingsmonitor-2026-09',
    },
  ],
  from: '2026-06-12',
  effects: [
    {
      lever: 'integratie.werkfactor',
      amount: 'verblijfsduur.werkfactor',
      ramp: 'verblijfsduur.aanloopMaanden',
      when: 'during',
      explanation: text('Onzekerheid over verblijf drukt op de kans op werk.', 'Uncertainty about residence weighs on the chance of work.'),
    },
  ],
  restsOn: ['tweestatus.vergunning.jaren'],
  open: verblijfsduurOpen,
});
