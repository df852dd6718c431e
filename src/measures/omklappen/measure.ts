/** S11, omklappen and the doelgroepflexibele regeling: reception places become housing, and sites may serve several groups. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { omklappenOpen } from './open.ts';

export const omklappen = measureDefine({
  id: 'omklappen',
  systems: ['S11'],
  title: text('Omklappen en doelgroepflexibele regeling', 'Converting reception and the flexible-group scheme'),
  summary: text(
    'Opvangplaatsen die niet meer nodig zijn, kunnen woonruimte worden (omklappen). Een doelgroepflexibele regeling moet locaties mogelijk maken waar verschillende groepen kunnen wonen en die van groep kunnen wisselen (antwoord 3). Beide zijn aangekondigd; een regeling of aantal is niet gepubliceerd.',
    'Reception places that are no longer needed can become housing (omklappen). A doelgroepflexibele regeling is to allow sites where several groups can live and which can change group (answer 3). Both were announced; no scheme or number was published.',
  ),
  grounds: [{ instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 3', source: 'kst-36600-xx-p' }],
  history: [
    { date: '2025-07-11', status: 'announced', note: text('Brief over het pakket.', 'Letter on the package.'), source: 'kst-19637-3457' },
    { date: '2025-11-14', status: 'announced', note: text('Herhaald in antwoord 3.', 'Repeated in answer 3.'), source: 'kst-36600-xx-p' },
    {
      date: '2026-03-20',
      status: 'announced',
      note: text('Convenant over flexibele huisvestingslocaties.', 'Covenant on flexible housing sites.'),
      source: 'brief-vro-2026-03-20',
    },
  ],
  effects: [
    {
      lever: 'omklappen.plaatsen',
      amount: 'omklappen.plaatsenPerMaand',
      startAfter: 'omklappen.aanloopMaanden',
      ramp: 'omklappen.opbouwMaanden',
      when: 'during',
      explanation: text(
        'Opvangplaatsen worden woonruimte; de opvang krimpt even veel.',
        'Reception places become housing; reception shrinks as much.',
      ),
    },
    {
      lever: 'doorstroom.plaatsen',
      amount: 'doorstroom.doelPakket',
      ramp: 'doorstroom.opbouwMaanden',
      when: 'during',
      explanation: text(
        'De doelgroepflexibele regeling brengt het aantal plekken op doorstroomlocaties naar het doel van het pakket ...',
        'The doelgroepflexibele regeling brings the number of places on doorstroomlocaties to the target of the package ...',
      ),
    },
    {
      lever: 'doorstroom.plaatsen',
      amount: 'doorstroom.doelHuidig',
      as: 'negative',
      ramp: 'doorstroom.opbouwMaanden',
      when: 'during',
      explanation: text(
        '... waarvan de huidige regeling een deel al zou halen: alleen het verschil is extra.',
        '... of which the present scheme would reach a part anyway: only the difference is extra.',
      ),
    },
    {
      lever: 'doorstroom.aandeelOverig',
      amount: 'doorstroom.aandeelOverig',
      when: 'during',
      explanation: text(
        'Ook na 2029 blijft een deel van deze plekken voor andere woningzoekenden.',
        'After 2029 too part of these places stays for other seekers.',
      ),
    },
  ],
  restsOn: ['doorstroom.plaatsen.gepland'],
  open: omklappenOpen,
});
