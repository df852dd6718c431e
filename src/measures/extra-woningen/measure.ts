/** S19, extra woningen: a lever without a law, to compare more social homes with fewer arrivals (question 2). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { extraWoningenOpen } from './open.ts';

export const extraWoningen = measureDefine({
  id: 'extra-woningen',
  systems: ['S19'],
  title: text('Extra sociale huurwoningen', 'Extra social homes'),
  summary: text(
    'Dit is geen wet, maar een knop. De Eerste Kamer vroeg waarom het pakket op instroom mikt en niet op het woningtekort; het kabinet antwoordde dat minder instroom ook een maatregel tegen het tekort is (antwoord 2). Met deze knop zijn beide in dezelfde tabel te vergelijken.',
    'This is not a law but a knob. The Senate asked why the package aims at inflow and not at the housing shortage; the cabinet answered that less inflow is a measure against the shortage too (answer 2). With this knob both can be compared in the same table.',
  ),
  grounds: [{ instrument: 'Antwoord aan de Eerste Kamer', article: 'vraag en antwoord 2', source: 'kst-36600-xx-p' }],
  history: [],
  effects: [
    {
      lever: 'woningen.extra',
      amount: 'extraWoningen.perJaar',
      ramp: 'extraWoningen.opbouwMaanden',
      when: 'during',
      explanation: text(
        'Elk jaar komen er meer sociale huurwoningen vrij, voor iedereen.',
        'More social homes become available each year, for everyone.',
      ),
    },
  ],
  open: extraWoningenOpen,
});
