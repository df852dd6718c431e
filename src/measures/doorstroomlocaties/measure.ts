/** S7, doorstroomlocaties: temporary dwellings for coupled status holders, paid by the national government (Stcrt. 2025, 11378). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { doorstroomlocatiesOpen } from './open.ts';

export const doorstroomlocaties = measureDefine({
  id: 'doorstroomlocaties',
  systems: ['S7'],
  title: text('Doorstroomlocaties', 'Doorstroomlocaties (transit housing)'),
  summary: text(
    'Een doorstroomlocatie is tijdelijke woonruimte voor statushouders die al aan een gemeente zijn gekoppeld (Stcrt. 2025, 11378, art. 1). De gemeente krijgt per statushouder een normbedrag voor de exploitatie en een vergoeding voor de transitiekosten. Een bewoner blijft ongeveer een jaar, heeft een eigen afsluitbare slaapkamer en telt mee voor de taak van de koppelgemeente. Andere woningzoekenden mogen er ook wonen, maar hun plek betaalt de gemeente zelf (antwoord 5).',
    'A doorstroomlocatie is temporary housing for status holders already coupled to a municipality (Stcrt. 2025, 11378, art. 1). Per status holder the municipality gets a norm amount for running it and compensation of the transition costs. A resident stays about a year, has a lockable bedroom and counts for the task of the municipality coupled to. Other seekers may live there too, but the municipality pays for their places itself (answer 5).',
  ),
  grounds: [
    { instrument: 'Bekostigingsregeling doorstroomlocaties', article: 'art. 1', source: 'stcrt-2025-11378' },
    { instrument: 'Veelgestelde vragen doorstroomlocaties', article: 'augustus 2025', source: 'volkshuisvestingnederland-doorstroom' },
    { instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 5', source: 'kst-36600-xx-p' },
  ],
  history: [
    {
      date: '2025-02-14',
      status: 'announced',
      note: text('Brief: tot 8.500 plekken op doorstroomlocaties.', 'Letter: up to 8,500 places on doorstroomlocaties.'),
      source: 'kst-19637-3383',
    },
    {
      date: '2025-04-09',
      status: 'in-force',
      note: text('Bekostigingsregeling in werking; vervalt 1 januari 2029.', 'Funding scheme in force; lapses on 1 January 2029.'),
      source: 'stcrt-2025-11378',
    },
    {
      date: '2026-03-20',
      status: 'announced',
      note: text(
        'Brief van VRO: convenant met gemeenten over flexibele locaties. De tekst is niet gevonden.',
        'Letter of VRO: covenant with municipalities on flexible sites. The text was not found.',
      ),
      source: 'brief-vro-2026-03-20',
    },
  ],
  from: '2025-04-09',
  until: '2029-01-01',
  effects: [
    {
      lever: 'doorstroom.plaatsen',
      amount: 'doorstroom.plaatsen.2025-08',
      ramp: 'doorstroom.aanloopMaanden',
      when: 'during',
      explanation: text('In augustus 2025 waren er ongeveer 1.200 plekken.', 'In August 2025 there were about 1,200 places.'),
    },
    {
      lever: 'doorstroom.plaatsen',
      amount: 'doorstroom.doelHuidig',
      startAfter: 'doorstroom.aanloopMaanden',
      ramp: 'doorstroom.opbouwMaanden',
      when: 'during',
      explanation: text(
        'Daarna groeit het aantal naar het doel onder de huidige regeling.',
        'After that the number grows to the target under the present scheme.',
      ),
    },
    {
      lever: 'doorstroom.plaatsen',
      amount: 'doorstroom.plaatsen.2025-08',
      as: 'negative',
      startAfter: 'doorstroom.aanloopMaanden',
      ramp: 'doorstroom.opbouwMaanden',
      when: 'during',
      explanation: text('De plekken van augustus 2025 zijn deel van dat doel.', 'The places of August 2025 are part of that target.'),
    },
    {
      lever: 'doorstroom.aandeelOverig',
      amount: 'doorstroom.aandeelOverig',
      when: 'during',
      explanation: text('Een deel van de plekken gaat naar lokale spoedzoekers.', 'Part of the places goes to local urgent seekers.'),
    },
  ],
  restsOn: ['doorstroom.plaatsen.gepland', 'doorstroom.verblijf.maanden', 'doorstroom.normbedrag'],
  open: doorstroomlocatiesOpen,
});
