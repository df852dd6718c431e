/** S14, Wet inburgering 2021: language, participation and a personal plan by the municipality, with evaluations in 2025 and 2027. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { inburgeringOpen } from './open.ts';

export const inburgering = measureDefine({
  id: 'inburgering',
  systems: ['S14', 'S21'],
  title: text('Wet inburgering 2021', 'Civic Integration Act 2021'),
  summary: text(
    'De gemeente houdt een brede intake en maakt een persoonlijk plan (PIP). Er zijn drie routes: B1, onderwijs en zelfredzaamheid (Z). De termijn is drie jaar. De tussenevaluatie van 2025 en de wetsevaluatie van 2027 zijn de momenten om de wet te veranderen (antwoord 3 van 14 november 2025).',
    'The municipality holds a broad intake and makes a personal plan (PIP). There are three routes: B1, education and self-reliance (Z). The term is three years. The interim evaluation of 2025 and the evaluation of 2027 are the moments to change the act (answer 3 of 14 November 2025).',
  ),
  grounds: [
    { instrument: 'Wet inburgering 2021', article: 'gehele wet; art. 17 lid 3 (afschalen)', source: 'wi2021' },
    { instrument: 'Memorie van toelichting Wi2021', article: 'kst-35483-3', source: 'kst-35483-3' },
    { instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 3 en 4', source: 'kst-36600-xx-p' },
  ],
  history: [
    { date: '2022-01-01', status: 'in-force', note: text('In werking.', 'In force.'), source: 'wi2021' },
    {
      date: '2026-01-28',
      status: 'advised',
      note: text('Kabinetsreactie op de tussenevaluatie.', 'Cabinet reaction to the interim evaluation.'),
      source: 'tk-2026d03890',
    },
    {
      date: '2026-02-01',
      status: 'advised',
      note: text(
        'Algemene Rekenkamer, februari 2026: het plan duurt ongeveer twee keer zo lang als bedoeld.',
        'Court of Audit, February 2026: the plan takes about twice as long as intended.',
      ),
      source: 'rekenkamer-2026-wi2021',
    },
  ],
  from: '2022-01-01',
  effects: [
    {
      lever: 'integratie.startversnelling',
      amount: 'inburgering.startversnelling',
      startAfter: 'inburgering.evaluatieMaanden',
      when: 'during',
      explanation: text(
        'Beslismoment: na de wetsevaluatie van 2027 kan het traject eerder beginnen.',
        'Decision point: after the evaluation of 2027 the course may start earlier.',
      ),
    },
  ],
  restsOn: ['inburgering.startNaWoning'],
  open: inburgeringOpen,
});
