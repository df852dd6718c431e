/** S10, eigen verantwoordelijkheid: status holders are expected to find a home themselves where they can. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { eigenVerantwoordelijkheidOpen } from './open.ts';

export const eigenVerantwoordelijkheid = measureDefine({
  id: 'eigen-verantwoordelijkheid',
  systems: ['S10'],
  title: text('Eigen verantwoordelijkheid', 'Own responsibility'),
  summary: text(
    'Een statushouder zorgt in beginsel zelf voor een woning als dat kan: bij vrienden of familie, door te kopen of particulier te huren, bij een hospita of via een werkgever (antwoord 2). Een wet, bedrag of aantal hoort er niet bij.',
    'A status holder in principle finds a home themselves where possible: with friends or family, by buying or renting privately, as a lodger or through an employer (answer 2). No act, amount or number comes with it.',
  ),
  grounds: [{ instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 2', source: 'kst-36600-xx-p' }],
  history: [
    { date: '2025-11-14', status: 'announced', note: text('Genoemd in antwoord 2.', 'Named in answer 2.'), source: 'kst-36600-xx-p' },
  ],
  effects: [
    {
      lever: 'eigen.factor',
      amount: 'eigen.factorPakket',
      ramp: 'eigen.aanloopMaanden',
      when: 'during',
      explanation: text('Meer mensen vinden zelf een woning.', 'More people find a home themselves.'),
    },
  ],
  open: eigenVerantwoordelijkheidOpen,
});
