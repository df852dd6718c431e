/** Sites and repositories that cite a primary source which was not itself reached; titles describe the subject. */
import { text } from '../../base/text.ts';
import { UNKNOWN, sourcesUnder } from './licence.ts';

export const secondarySources = sourcesUnder(UNKNOWN, [
  [
    'grenzendicht',
    'Grenzendicht: opvangplaatsen per gemeente, cyclus 2, maandreeksen',
    'InfoMakersHub',
    'https://github.com/InfoMakersHub/grenzendicht (a058780f)',
    '2026',
    'secondary',
    text(
      'De maandtotalen zijn daar deels geschat; april 2026 is voorlopig.',
      'Its monthly totals are partly estimated; April 2026 is preliminary.',
    ),
  ],
  [
    'datawrapper-h2qll',
    'Opvangplaatsen per gemeente, november 2025',
    'Datawrapper',
    'Datawrapper h2QlL, via InfoMakersHub/grenzendicht (a058780f) data/gemeenten.json',
    '2025-11',
    'secondary',
  ],
  [
    'woonikveilig',
    'Kerncijfers per gemeente uit CBS',
    'loukanton',
    'https://github.com/loukanton/woonikveilig (df5ed993)',
    '2025',
    'secondary',
  ],
  ['gemeentle', 'Buurgemeenten en middelpunten', 'Gijs6', 'https://github.com/Gijs6/gemeentle (217647f8)', '2025', 'secondary'],
  ['asielcijfers-2019', 'Asylum applicants per country and month', 'ebuddj', 'https://github.com/ebuddj/2019-asylum', '2019', 'secondary'],
  [
    'wetgevingsmonitor-2026-09',
    'Overzicht van asielwetgeving, september 2026',
    'Onbekend',
    'Overzicht van wetgeving, september 2026; adres niet bewaard',
    '2026-09',
    'secondary',
  ],
  [
    'kabinetslijst-2026-09',
    'Lijst van kabinetsleden, september 2026',
    'Onbekend',
    'Lijst van kabinetsleden, september 2026; adres niet bewaard',
    '2026-09',
    'secondary',
  ],
  ['fintool-43735', 'Internetconsultatie SFT+', 'Fintool', 'https://fintool.nl/43735', '2025', 'secondary'],
  ['schulinck-inburgering', 'Wet inburgering 2021: trajecten en termijnen', 'Schulinck', 'schulinck.nl', '2022', 'secondary'],
  [
    'secundair-zonder-adres',
    'Secundaire bron waarvan het adres niet is bewaard',
    'Onbekend',
    'Adres niet bewaard: zoek de bron opnieuw voor gebruik',
    'unknown',
    'secondary',
    text('Verzamelpost: de plaats in het cijfer zegt wat bekend is.', 'Collective entry: the place in the figure says what is known.'),
  ],
]);
