/** Groups of assumption keys that several answers rest on. */

export const BAN: readonly string[] = ['verbod.aandeelNaVerbod', 'verbod.aandeelAlleenstaandOvergang'];
export const TASK: readonly string[] = ['taakstelling.inzetZonderTaak', 'taakstelling.afbouwMaanden', 'alternatief.voorkomtVerlies'];
export const INFLOW: readonly string[] = [
  'instroom.variant',
  'instroom.eerste.toekomst',
  'asielnood.instroomfactor',
  'pact.instroomfactor',
  'tweestatus.nareisfactor',
];
export const ROUTES: readonly string[] = [
  'woningdelen.plekkenPerMaand',
  'omklappen.plaatsenPerMaand',
  'eigen.factorPakket',
  'doorstroom.doelHuidig',
  'doorstroom.doelPakket',
  'sft.woningenPerJaarPakket',
];
export const WORK: readonly string[] = [
  'werk.basis.1jaar',
  'werk.basis.3jaar',
  'werk.basis.5jaar',
  'werk.effectWachtjaar',
  'inburgering.startNaWoning',
];
export const SEEKERS: readonly string[] = ['wonen.actiefZoekend', 'inschrijftijd.schaal', 'wonen.mutatie.krap', 'wonen.mutatie.ruim'];
export const CHILDREN: readonly string[] = [
  'kinderen.aandeelInstroom',
  'kinderen.aandeelInstroom',
  'opvang.verhuizingen.regulier',
  'opvang.verhuizingen.nood',
  'tweestatus.inkomensdeel',
];
export const RECEPTION: readonly string[] = [
  'opvang.bruikbaar',
  'spreidingswet.plaatsenPerMaand',
  'inwilliging.toekomst',
  'procedure.capaciteit',
];
