/** Which figures and assumptions an observable rests on most, for "why this number?". */
import { figuresByPrefix } from '../figures/catalogue.ts';
import { measureFind } from '../measures/catalogue.ts';
import type { ObservableId } from '../observe/observable.ts';

const ALWAYS = [
  'instroom.eerste.2025',
  'instroom.nareis.2025',
  'instroom.eerste.toekomst',
  'instroom.variant',
  'inwilliging.toekomst',
  'procedure.capaciteit',
];

/** First part of the id, with the prefixes of what feeds it. */
const BY_SUBJECT: Readonly<Record<string, readonly string[]>> = {
  opvang: [
    'instroom.overig',
    'procedure.',
    'vertrek.',
    'opvang.bruikbaar',
    'opvang.plaatsen.regulier.2025-11',
    'opvang.plaatsen.nood.2025-11',
    'opvang.kosten.regulier.2023',
    'opvang.kosten.nood.2023',
    'opvang.verhuizingen',
  ],
  uitstroom: [
    'toewijzing.',
    'vergunning.overig',
    'nareis.',
    'koppeling.',
    'eigen.perMaand',
    'taakstelling.gerealiseerd.2024',
    'woningen.naarStatushouders.2023',
  ],
  wonen: ['toewijzing.', 'woningen.vrijgekomen.2023', 'woningen.klasse', 'inschrijftijd.', 'wonen.'],
  kinderen: ['huishouden.', 'kinderen.', 'opvang.verhuizingen', 'nareis.'],
  gezinnen: ['nareis.', 'tweestatus.'],
  integratie: ['werk.basis', 'werk.effectWachtjaar', 'werk.gewoneWachttijd', 'inburgering.'],
  doorstroom: ['doorstroom.'],
  taakstelling: ['taakstelling.'],
  geld: ['sft.', 'harplus.', 'doorstroom.normbedrag'],
};

/** Keys, measures' own parameters first. */
export function behind(id: ObservableId, measures: readonly string[]): readonly string[] {
  const own = measures.flatMap((m) => measureFind(m)?.parameters ?? []);
  const subject = (BY_SUBJECT[id.split('.')[0]] ?? []).flatMap((prefix) => figuresByPrefix(prefix).map((f) => f.key));
  return [...new Set([...own, ...subject, ...ALWAYS])];
}
