/** S9, HAR+: a one-off amount per status holder who leaves reception for a home or temporary accommodation (kst-19637-3383). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { harPlusOpen } from './open.ts';

export const harPlus = measureDefine({
  id: 'har-plus',
  systems: ['S9'],
  title: text('HAR+', 'HAR+'),
  summary: text(
    'Een gemeente krijgt eenmalig € 30.000 voor elke statushouder die zij in een gewone of gedeelde woning huisvest en van het COA overneemt. Voor een jaar tijdelijk onderdak is het € 38.000; het COA blijft de bewoner dan geld voor levensonderhoud geven (brief van 14 februari 2025).',
    'A municipality gets a one-off EUR 30,000 for each status holder it houses in a regular or shared home and takes over from COA. For a year of temporary accommodation it is EUR 38,000; COA then keeps giving the resident money for living costs (letter of 14 February 2025).',
  ),
  grounds: [{ instrument: 'Brief HAR+', article: 'kst-19637-3383', source: 'kst-19637-3383' }],
  history: [
    { date: '2025-02-14', status: 'in-force', note: text('Brief met de bedragen.', 'Letter with the amounts.'), source: 'kst-19637-3383' },
    {
      date: '2025-11-14',
      status: 'in-force',
      note: text('Antwoord aan de Eerste Kamer noemt de regeling als lopend.', 'Answer to the Senate names the scheme as running.'),
      source: 'kst-36600-xx-p',
    },
  ],
  from: '2025-02-14',
  effects: [
    {
      lever: 'harplus.regulier',
      amount: 'harplus.regulierPerMaand',
      ramp: 'harplus.opbouwMaanden',
      when: 'during',
      explanation: text('Extra uitstroom naar gewone of gedeelde woningen.', 'Extra outflow to regular or shared homes.'),
    },
    {
      lever: 'harplus.tijdelijk',
      amount: 'harplus.tijdelijkePlaatsen',
      ramp: 'harplus.opbouwMaanden',
      when: 'during',
      explanation: text('Plaatsen voor een jaar tijdelijk onderdak.', 'Places for a year of temporary accommodation.'),
    },
  ],
  restsOn: ['harplus.bedrag.regulier', 'harplus.bedrag.tijdelijk', 'har.oud.plaatsen', 'har.oud.gebruikt.2022-08'],
  open: harPlusOpen,
});
