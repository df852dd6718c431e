/** S12, grote gezinnen: a national system to allot large homes to large families across municipal borders. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { groteGezinnenOpen } from './open.ts';

export const groteGezinnen = measureDefine({
  id: 'grote-gezinnen',
  systems: ['S12'],
  title: text('Landelijk woonruimteverdeelsysteem voor grote gezinnen', 'National allotment of homes for large families'),
  summary: text(
    'Grote woningen komen zelden vrij en vaak niet waar het grote gezin is gekoppeld. De minister van VRO wil met corporaties onderzoeken of woningen voor grote gezinnen landelijk verdeeld kunnen worden (antwoord 3). Artikel 11 van de Huisvestingswet laat voorrang toe op aard, grootte en prijs van een woning.',
    'Large homes seldom become free and often not where the large family is coupled. The minister of VRO wants to explore with corporations whether homes for large families can be allotted nationally (answer 3). Article 11 of the Huisvestingswet allows priority by kind, size and price of a home.',
  ),
  grounds: [
    { instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 3', source: 'kst-36600-xx-p' },
    { instrument: 'Huisvestingswet 2014', article: 'art. 11', source: 'huisvestingswet-2014' },
  ],
  history: [
    {
      date: '2025-11-14',
      status: 'announced',
      note: text('De minister wil de mogelijkheid onderzoeken.', 'The minister wants to explore the possibility.'),
      source: 'kst-36600-xx-p',
    },
  ],
  effects: [
    {
      lever: 'groteGezinnen.extraWoningen',
      amount: 'groteGezinnen.extraPerJaar',
      startAfter: 'groteGezinnen.aanloopMaanden',
      when: 'during',
      explanation: text('Extra grote woningen die bij een groot gezin terechtkomen.', 'Extra large homes that reach a large family.'),
    },
  ],
  open: groteGezinnenOpen,
});
