/** Research, advice and market reports. */
import { text } from '../../base/text.ts';
import { UNKNOWN, sourcesUnder } from './licence.ts';

export const researchSources = sourcesUnder(UNKNOWN, [
  [
    'esb-2018',
    'Verhuizingen van statushouders na eerste huisvesting',
    'Economisch Statistische Berichten',
    'esb.nu, 2018',
    '2018',
    'press',
  ],
  ['rigo-2018', 'Inschrijfduur en zoekduur voor sociale huur in vijf regio’s', 'RIGO', 'RIGO, 2018', '2018', 'press'],
  [
    'enserve-2023',
    'Woningmarkt in beeld: acht woonruimteregio’s 2023',
    'Enserve',
    'https://www.enserve.nl/woningmarkt-in-beeld/',
    '2024',
    'text',
  ],
  [
    'rekenkamer-2026-wi2021',
    'Onderzoek naar de Wet inburgering 2021',
    'Algemene Rekenkamer',
    'Algemene Rekenkamer, februari 2026',
    '2026-02',
    'press',
  ],
  [
    'rekenkamer-asielbegroting',
    'Asieluitgaven te laag begroot in 21 van 23 jaar',
    'Algemene Rekenkamer',
    'Algemene Rekenkamer, 2024; adres niet bewaard',
    '2024',
    'secondary',
  ],
  [
    'cpb-2018',
    'Regionale plaatsing vergunninghouders en kans op werk',
    'Centraal Planbureau',
    'CPB, 2018',
    '2018',
    'text',
    text('Alleen de samenvatting is gelezen.', 'Only the summary was read.'),
  ],
  ['adviesraad-migratie-2022', 'Een thuis voor statushouders', 'Adviesraad Migratie', 'Adviesraad Migratie, 2022', '2022', 'opening'],
  [
    'adviesraad-rob-opvang',
    'Structurele in plaats van noodopvang kan ongeveer € 1 miljard besparen',
    'Adviesraad Migratie en Raad voor het Openbaar Bestuur',
    'Pers; adres niet bewaard',
    '2022',
    'press',
  ],
  [
    'aedes-toewijzingen',
    'Aandeel toewijzingen aan statushouders 2023-2024',
    'Aedes',
    'Pers over Aedes; adres niet bewaard',
    '2024',
    'press',
  ],
]);
