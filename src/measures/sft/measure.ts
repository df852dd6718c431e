/** S8, SFT and SFT+: grants for flex and converted homes, part of them for status holders (Stcrt. 2025, 41315). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { sftOpen } from './open.ts';

export const sft = measureDefine({
  id: 'sft',
  systems: ['S8'],
  title: text(
    'Stimuleringsregeling flex- en transformatiewoningen (SFT en SFT+)',
    'Grant scheme for flex and converted homes (SFT and SFT+)',
  ),
  summary: text(
    'Het Rijk betaalt € 14.000 per zelfstandige flex- of transformatiewoning. De verlengde regeling (SFT+) loopt tot en met 2027 met € 178,5 miljoen, geeft gemeenten € 6.000 per woning voor sociaal beheer en betaalt ook gesplitste woningen en kamers (€ 7.000 en € 4.000). Volgens de regels van 2024 is 30 % voor statushouders en Oekraïners en blijft een woning tien jaar sociale huur.',
    'The national government pays EUR 14,000 per self-contained flex or converted home. The extended scheme (SFT+) runs to the end of 2027 with EUR 178.5 million, gives municipalities EUR 6,000 per home for social management and also pays for split homes and rooms (EUR 7,000 and EUR 4,000). Under the rules of 2024 30 % is for status holders and Ukrainians and a home stays social rent for ten years.',
  ),
  grounds: [
    { instrument: 'SFT', article: 'voorwaarden vanaf 3 februari 2025', source: 'rvo-sft' },
    { instrument: 'SFT, wijziging (SFT+)', article: 'Stcrt. 2025, 41315 (bedragen)', source: 'stcrt-2025-41315' },
    { instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 2', source: 'kst-36600-xx-p' },
  ],
  history: [
    {
      date: '2025-02-03',
      status: 'in-force',
      note: text('Ronde met € 14.000 per woning en € 77,8 miljoen.', 'Round with EUR 14,000 per home and EUR 77.8 million.'),
      source: 'rvo-sft',
    },
    {
      date: '2025-11-14',
      status: 'announced',
      note: text('Verlenging tot en met 2027 en € 178,5 miljoen.', 'Extension to the end of 2027 and EUR 178.5 million.'),
      source: 'kst-36600-xx-p',
    },
    {
      date: '2025-12-01',
      status: 'changed',
      note: text(
        'SFT+ in de Staatscourant, december 2025; de dag is niet bewaard.',
        'SFT+ in the Staatscourant, December 2025; the day was not kept.',
      ),
      source: 'stcrt-2025-41315',
    },
  ],
  from: '2025-02-03',
  transition: text(
    'Aanvragen kan tot en met 2027. Woningen komen later: bouwen begint binnen 18 maanden.',
    'Applications are open to the end of 2027. Homes follow later: building starts within 18 months.',
  ),
  effects: [
    {
      lever: 'flex.woningen',
      amount: 'sft.woningenPerJaarHuidig',
      endAfter: 'sft.plus.beginMaanden',
      when: 'during',
      explanation: text('Woningen uit de rondes van 2024 en 2025.', 'Homes from the rounds of 2024 and 2025.'),
    },
    {
      lever: 'flex.woningen',
      amount: 'sft.woningenPerJaarPakket',
      startAfter: 'sft.plus.beginMaanden',
      endAfter: 'sft.plus.eindeMaanden',
      when: 'during',
      explanation: text('Woningen uit SFT+, hoogstens wat het budget toelaat.', 'Homes from SFT+, at most what the budget allows.'),
    },
  ],
  restsOn: [
    'sft.budget',
    'sft.budget.2025',
    'sft.bedrag.woning.2025-02',
    'sft.bedrag.woning',
    'sft.bedrag.socialeBeheer',
    'sft.aandeelStatushouders',
    'sft.starttermijn.maanden',
  ],
  open: sftOpen,
});
