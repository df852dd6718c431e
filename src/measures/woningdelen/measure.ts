/** S10, woningdelen: more shared homes and split homes as a route out of reception for singles. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { woningdelenOpen } from './open.ts';

export const woningdelen = measureDefine({
  id: 'woningdelen',
  systems: ['S10'],
  title: text('Woningdelen', 'Home sharing'),
  summary: text(
    'Het kabinet wil dat meer statushouders een woning delen, in gesplitste woningen of kamers, naast andere woningzoekenden (antwoord 2). De nieuwe woonvormen zijn vooral voor alleenstaanden en mensen die later een gezin laten komen (antwoord 3). Er is geen wet voor; SFT+ en HAR+ betalen mee.',
    'The cabinet wants more status holders to share a home, in split homes or rooms, beside other seekers (answer 2). The new forms are mostly for singles and for people who bring a family later (answer 3). There is no act for it; SFT+ and HAR+ contribute.',
  ),
  grounds: [{ instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 2 en 3', source: 'kst-36600-xx-p' }],
  history: [
    { date: '2025-07-11', status: 'announced', note: text('Brief over het pakket.', 'Letter on the package.'), source: 'kst-19637-3457' },
    {
      date: '2025-11-14',
      status: 'announced',
      note: text('Herhaald in antwoord 2 en 3.', 'Repeated in answers 2 and 3.'),
      source: 'kst-36600-xx-p',
    },
  ],
  effects: [
    {
      lever: 'woningdelen.plekken',
      amount: 'woningdelen.plekkenPerMaand',
      ramp: 'woningdelen.opbouwMaanden',
      when: 'during',
      explanation: text('Extra gedeelde plekken, boven wat nu al wordt gedeeld.', 'Extra shared places, on top of what is shared already.'),
    },
  ],
  open: woningdelenOpen,
});
