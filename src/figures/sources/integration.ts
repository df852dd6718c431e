/** Research abroad on waiting, permits and language courses: the evidence behind the integration levers. */
import { text } from '../../base/text.ts';
import { CC_BY_4, sourcesUnder, UNKNOWN } from './licence.ts';

const ABSTRACT = text('Alleen de samenvatting is gelezen.', 'Only the abstract was read.');

export const integrationSources = [
  ...sourcesUnder(CC_BY_4, [
    [
      'hvidtfeldt-et-al-2018',
      'An estimate of the effect of waiting time in the Danish asylum system on post-resettlement employment among refugees (Hvidtfeldt, Schultz-Nielsen, Tekin, Fosgerau)',
      'PLOS ONE 13(11)',
      'https://doi.org/10.1371/journal.pone.0206737',
      '2018-11',
      'opening',
      ABSTRACT,
    ],
    [
      'kilstrom-larsen-olme-2023',
      'Temporary refugee protection and labor-market outcomes (Kilström, Larsen, Olme)',
      'Empirical Economics',
      'https://doi.org/10.1007/s00181-023-02403-z',
      '2023-05-27',
      'opening',
      ABSTRACT,
    ],
  ]),
  ...sourcesUnder(UNKNOWN, [
    [
      'hainmueller-et-al-2016',
      'When lives are put on hold: Lengthy asylum processes decrease employment among refugees (Hainmueller, Hangartner, Lawrence)',
      'Science Advances 2(8)',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC4972466',
      '2016-08-03',
      'opening',
      ABSTRACT,
    ],
    [
      'marbach-et-al-2018',
      'The long-term impact of employment bans on the economic integration of refugees (Marbach, Hainmueller, Hangartner)',
      'Science Advances 4(9)',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC6155022',
      '2018-09-19',
      'opening',
      ABSTRACT,
    ],
    [
      'arendt-dustmann-ku-2025',
      "Permanent Residency and Refugee Immigrants' Skill Investment (Arendt, Dustmann, Ku)",
      'Journal of Labor Economics 43(2)',
      'https://www.iza.org/publications/dp/16313/permanent-residency-and-refugee-immigrants-skill-investment',
      '2025',
      'opening',
      ABSTRACT,
    ],
    [
      'rockwool-2021-permanent',
      'Tightening of criteria for permanent residency had negative impact on employment',
      'European Website on Integration, on a study of the ROCKWOOL Foundation',
      'https://migrant-integration.ec.europa.eu/index.php/library-document/tightening-criteria-permanent-residency-had-negative-impact-employment_en',
      '2021-05-03',
      'secondary',
    ],
    [
      'arendt-et-al-2021-taal',
      "Language Training and Refugees' Integration (Arendt, Bolvig, Foged, Hasager, Peri)",
      'NBER Working Paper 26834',
      'http://www.nber.org/papers/w26834',
      '2021-02',
      'opening',
      ABSTRACT,
    ],
  ]),
];
