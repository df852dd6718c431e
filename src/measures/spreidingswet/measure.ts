/** S6, Spreidingswet: municipalities must make reception places possible, divided per two-year cycle (Stb. 2024, 12 and 13). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { spreidingswetOpen } from './open.ts';

export const spreidingswet = measureDefine({
  id: 'spreidingswet',
  systems: ['S6'],
  title: text('Spreidingswet', 'Dispersal act for reception'),
  summary: text(
    'Elke twee jaar raamt de minister hoeveel opvangplaatsen nodig zijn; provincies overleggen met gemeenten en de minister verdeelt wat ontbreekt (Stb. 2024, 12). De sleutel gebruikt inwoners en de sociaal-economische score (Stb. 2024, 13). Na het verdeelbesluit is er een halfjaar om de plaatsen te maken. Cyclus 2 gaat over 88.000 plaatsen; ongeveer 50.000 zijn er voor meer jaren.',
    'Every two years the minister estimates how many reception places are needed; provinces consult municipalities and the minister allots what is missing (Stb. 2024, 12). The key uses inhabitants and the socio-economic score (Stb. 2024, 13). After the decision there is half a year to create the places. Cycle 2 is about 88,000 places; some 50,000 exist for several years.',
  ),
  grounds: [
    { instrument: 'Spreidingswet', article: 'Stb. 2024, 12 (taak, cyclus en verdeelbesluit)', source: 'stb-2024-12' },
    { instrument: 'Besluit bij de Spreidingswet', article: 'Stb. 2024, 13 (verdeelsleutel)', source: 'stb-2024-13' },
  ],
  history: [
    {
      date: '2024-02-01',
      status: 'in-force',
      note: text('In werking; cyclus 1 gaat over 96.000 plaatsen.', 'In force; cycle 1 is about 96,000 places.'),
      source: 'stb-2024-12',
    },
    {
      date: '2025-07-03',
      status: 'advised',
      note: text('De Landelijke Regietafel steunt intrekking niet.', 'The Landelijke Regietafel does not support repeal.'),
      source: 'tk-2025d33554',
    },
    {
      date: '2025-07-11',
      status: 'announced',
      note: text('Intrekking hoort bij het pakket.', 'Repeal is part of the package.'),
      source: 'kst-19637-3457',
    },
    {
      date: '2026-01-30',
      status: 'changed',
      note: text('Coalitieakkoord: intrekking gaat voorlopig niet door.', 'Coalition agreement: repeal is dropped for now.'),
      source: 'coalitieakkoord-2026-01-30',
    },
    {
      date: '2026-02-27',
      status: 'changed',
      note: text(
        'Cyclus 2: 88.000 plaatsen, 38.000 tekort, 160 gemeenten moeten plaatsen toevoegen.',
        'Cycle 2: 88,000 places, 38,000 short, 160 municipalities must add places.',
      ),
      source: 'welingelichtekringen-2026-02-27',
    },
  ],
  from: '2024-02-01',
  effects: [
    {
      lever: 'spreidingswet.actief',
      amount: 1,
      when: 'during',
      explanation: text(
        'Zolang de wet geldt, is er een indicatieve verdeling.',
        'As long as the act holds there is an indicative distribution.',
      ),
    },
    {
      lever: 'spreidingswet.plaatsen',
      amount: 'spreidingswet.plaatsenPerMaand',
      startAfter: 'spreidingswet.aanloopMaanden',
      when: 'during',
      explanation: text(
        'Na het verdeelbesluit van cyclus 2 komen er elke maand reguliere plaatsen bij. Plaatsen van cyclus 1 zitten al in de telling van november 2025.',
        'After the decision of cycle 2 regular places are added every month. Places of cycle 1 are already in the count of November 2025.',
      ),
    },
  ],
  restsOn: [
    'spreidingswet.indicatie.cyclus2',
    'spreidingswet.tekort.cyclus2',
    'spreidingswet.realisatie.maanden',
    'opvang.plaatsen.regulier.2025-11',
  ],
  open: spreidingswetOpen,
});
