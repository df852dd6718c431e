/** Tables of CBS and Eurostat. */
import { text } from '../../base/text.ts';
import { CC_BY_4, sourcesUnder } from './licence.ts';

const CBS = 'Centraal Bureau voor de Statistiek';
const THROUGH = text(
  'Overgenomen via een openbare repository die de tabel aanhaalt; niet rechtstreeks gelezen. `doorstroom figures pull` leest de tabel opnieuw.',
  'Taken over through a public repository that cites the table; not read directly. `doorstroom figures pull` reads the table again.',
);
const table = (id: string): string => `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${id}/table`;

export const statisticsSources = sourcesUnder(CC_BY_4, [
  [
    'cbs-83102ned',
    'Asielverzoeken en nareizigers; nationaliteit, geslacht en leeftijd (83102NED)',
    CBS,
    table('83102NED'),
    '2026',
    'secondary',
    THROUGH,
  ],
  ['cbs-80059ned', 'Asielverzoeken; kerncijfers (80059NED)', CBS, table('80059ned'), '2026', 'secondary', THROUGH],
  ['cbs-85400ned', 'Beslissingen op asielverzoeken in eerste aanleg (85400NED)', CBS, table('85400NED'), '2026', 'secondary', THROUGH],
  ['cbs-85984ned', 'Kerncijfers wijken en buurten 2024 (85984NED)', CBS, table('85984NED'), '2024', 'secondary', THROUGH],
  ['cbs-85755ned', 'Gebieden in Nederland 2024 (85755NED)', CBS, table('85755NED'), '2024', 'secondary', THROUGH],
  [
    'cbs-03759ned',
    'Bevolking op 1 januari; geslacht, leeftijd en regio (03759ned)',
    CBS,
    table('03759ned'),
    '2025',
    'secondary',
    text(
      'Nog niet gelezen; nodig voor taken van 2026. `doorstroom figures pull` leest de tabel.',
      'Not read yet; needed for tasks of 2026. `doorstroom figures pull` reads the table.',
    ),
  ],
  [
    'cbs-startblokken',
    'Uit de startblokken: cohortonderzoek asielmigranten',
    CBS,
    'CBS, Uit de startblokken (opeenvolgende jaren)',
    '2018',
    'text',
  ],
  [
    'cbs-toewijzingen',
    'Vrijgekomen corporatiewoningen en toewijzing aan statushouders',
    CBS,
    'CBS, toewijzingen van corporatiewoningen 2021-2023',
    '2025',
    'press',
  ],
  ['cbs-swi', 'Statistiek Wet inburgering', CBS, 'CBS, Statistiek Wet inburgering', '2024', 'text'],
  [
    'eurostat-migr-asyappctzm',
    'Asylum applicants by citizenship, monthly (migr_asyappctzm)',
    'Eurostat',
    'https://ec.europa.eu/eurostat/databrowser/view/migr_asyappctzm',
    '2019',
    'secondary',
    text('Gelezen via ebuddj/2019-asylum, public/data/data.json.', 'Read through ebuddj/2019-asylum, public/data/data.json.'),
  ],
]);
