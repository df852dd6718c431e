/** Which independent tests of the package, or of parts of it, were found, and what they covered. */
import { type Text, text } from '../../base/text.ts';

export interface PackageTest {
  readonly who: Text;
  readonly date: string;
  readonly about: Text;
  readonly outcome: Text;
  /** Whether it looked at the package as a whole. */
  readonly whole: boolean;
  readonly source: string;
}

const BAN = text('Alleen het verbod op voorrang (36831)', 'Only the ban on priority (36831)');
const NOT_READ = text('Uitgebracht; de inhoud per onderdeel is hier niet overgenomen.', 'Given; its content is not taken over here.');

export const tests: readonly PackageTest[] = [
  {
    who: text('Raad van State', 'Council of State'),
    date: '2025-09-22',
    about: BAN,
    outcome: text('Negatief advies.', 'Negative advice.'),
    whole: false,
    source: 'rvs-36831',
  },
  {
    who: text('Kabinet', 'Cabinet'),
    date: '2025-11-14',
    about: text('Uitvoeringstoets op delen of op het geheel', 'Implementation test of parts or the whole'),
    outcome: text('Nog niet gedaan: er wordt over gesproken met de partijen.', 'Not done yet: it is being discussed with the parties.'),
    whole: true,
    source: 'kst-36600-xx-p',
  },
  {
    who: text('Tweede Kamer, verslag', 'House, report'),
    date: '2025-12-18',
    about: BAN,
    outcome: text('Vragen van de fracties.', 'Questions of the groups.'),
    whole: false,
    source: 'kst-36831-5',
  },
  {
    who: text('Tijdelijke commissie Grondrechten', 'Temporary committee on fundamental rights'),
    date: '2026-01-22',
    about: BAN,
    outcome: NOT_READ,
    whole: false,
    source: 'kst-36831-6',
  },
  {
    who: text('Tussenevaluatie Wet inburgering, reactie kabinet', 'Interim evaluation of the integration act, cabinet response'),
    date: '2026-01-28',
    about: text('De Wet inburgering 2021, niet het pakket', 'The integration act of 2021, not the package'),
    outcome: NOT_READ,
    whole: false,
    source: 'tk-2026d03890',
  },
  {
    who: text('Algemene Rekenkamer', 'Court of Audit'),
    date: '2026-02',
    about: text('De Wet inburgering 2021, niet het pakket', 'The integration act of 2021, not the package'),
    outcome: text(
      'Onder meer: het plan per inburgeraar duurt ongeveer twee keer zo lang als bedoeld (volgens de pers).',
      'Among others: the plan per newcomer takes about twice as long as intended (according to the press).',
    ),
    whole: false,
    source: 'rekenkamer-2026-wi2021',
  },
];
