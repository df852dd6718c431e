/** S13, tweestatusstelsel: refugees and subsidiary protected get different rights, above all on family reunion (bill 36703). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { tweestatusstelselOpen } from './open.ts';

export const tweestatusstelsel = measureDefine({
  id: 'tweestatusstelsel',
  systems: ['S13'],
  title: text('Tweestatusstelsel', 'Two-status system'),
  summary: text(
    'Vluchtelingen en mensen met subsidiaire bescherming (b-status) krijgen verschillende rechten. Met een b-status mag het gezin pas komen na twee jaar, met genoeg inkomen en met een eigen woning; een plek in de opvang telt niet. De kring van gezinsleden wordt kleiner en vergunningen gelden drie jaar. De Eerste Kamer nam de wet aan op 21 april 2026 (41 voor, 34 tegen); zij geldt sinds 9 juni 2026.',
    'Refugees and people with subsidiary protection (b-status) get different rights. With a b-status the family may come only after two years, with enough income and with a home of one’s own; a place in reception does not count. The circle of family members narrows and permits last three years. The Senate adopted the act on 21 April 2026 (41 for, 34 against); it holds since 9 June 2026.',
  ),
  grounds: [
    { instrument: 'Wet invoering tweestatusstelsel (36703)', article: 'voorwaarden voor nareis', source: 'kst-36703' },
    { instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 3 (huisvestingseis)', source: 'kst-36600-xx-p' },
  ],
  history: [
    {
      date: '2025-07-03',
      status: 'adopted-commons',
      note: text('Aangenomen door de Tweede Kamer.', 'Adopted by the House.'),
      source: 'hartvannederland-2025-07',
    },
    {
      date: '2026-04-21',
      status: 'adopted',
      note: text('Aangenomen door de Eerste Kamer, 41 tegen 34.', 'Adopted by the Senate, 41 to 34.'),
      source: 'wetgevingsmonitor-2026-09',
    },
    { date: '2026-06-09', status: 'in-force', note: text('In werking.', 'In force.'), source: 'wetgevingsmonitor-2026-09' },
  ],
  from: '2026-06-09',
  effects: [
    {
      lever: 'nareis.wachttijdB',
      amount: 'tweestatus.nareis.wachttijd.maanden',
      when: 'during',
      explanation: text('Twee jaar wachten met een b-status.', 'A wait of two years with a b-status.'),
    },
    {
      lever: 'nareis.huisvestingseisB',
      amount: 1,
      when: 'during',
      explanation: text(
        'Alleen met een eigen woning: wie langer op een woning wacht, wacht langer op het gezin.',
        'Only with a home of one’s own: who waits longer for a home waits longer for the family.',
      ),
    },
    {
      lever: 'nareis.inkomensdeelB',
      amount: 'tweestatus.inkomensdeel',
      when: 'during',
      explanation: text('Alleen met genoeg inkomen.', 'Only with enough income.'),
    },
    {
      lever: 'nareis.factor',
      amount: 'tweestatus.nareisfactor',
      when: 'during',
      explanation: text('Een kleinere kring van gezinsleden.', 'A narrower circle of family members.'),
    },
  ],
  restsOn: ['tweestatus.nareis.wachttijd.jaren', 'tweestatus.vergunning.jaren'],
  open: tweestatusstelselOpen,
});
