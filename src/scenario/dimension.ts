/**
 * Which dimension of the Sobol' points moves which figure. A figure keeps its dimension for ever: one that is added gets the next at the end, so
 * that it moves the draws of no other, and one that is withdrawn leaves its place empty. In front stand those on which most depends, because the first
 * sixteen dimensions are the most even two by two.
 */
const REGISTER = `
  taakstelling.inzetZonderTaak verbod.aandeelNaVerbod instroom.variant alternatief.voorkomtVerlies asielnood.instroomfactor
  instroom.eerste.toekomst inwilliging.toekomst procedure.capaciteit nareis.capaciteit vergunning.overig vertrek.overig.maanden
  pact.instroomfactor verbod.aandeelAlleenstaandOvergang eigen.factorPakket omklappen.plaatsenPerMaand instroom.overig
  instroom.schommeling vergunning.overig.bijFamilie procedure.voorraad.2019 procedure.uitval procedure.uitval.maanden procedure.snelDeel
  procedure.snelMaanden inwilliging.2019 inwilliging.2020 inwilliging.2021 inwilliging.2022 inwilliging.2023 inwilliging.2024
  inwilliging.2025 vertrek.afgewezen.maanden huishouden.alleenstaand huishouden.groot huishouden.paarZonderKinderen
  kinderen.aandeelInstroom nareis.perVergunning nareis.aandeelMetGezin nareis.wachtend.2019 nareis.minimumMaanden nareis.bijReferent
  opvang.plaatsen.regulier.2019-01 opvang.plaatsen.regulier.2020-01 opvang.plaatsen.regulier.2021-01 opvang.plaatsen.regulier.2022-01
  opvang.plaatsen.regulier.2023-01 opvang.plaatsen.regulier.2024-01 opvang.plaatsen.regulier.2025-01 opvang.bruikbaar
  opvang.verhuizingen.regulier opvang.verhuizingen.nood eigen.perMaand koppeling.kortsteMaanden koppeling.gemeente.spreiding
  taakstelling.factor woningen.klasse.1 woningen.klasse.2 woningen.klasse.3 woningen.klasse.4 woningen.klasse.5 toewijzing.aandeel.1
  toewijzing.aandeel.2 toewijzing.aandeel.3 toewijzing.aandeel.4 toewijzing.aandeel.5 inschrijftijd.klasse.1 inschrijftijd.klasse.2
  inschrijftijd.klasse.3 inschrijftijd.klasse.4 inschrijftijd.klasse.5 inschrijftijd.schaal wonen.corporatievoorraad wonen.mutatie.krap
  wonen.mutatie.ruim wonen.actiefZoekend wonen.aandeelUrgent wonen.urgent.maanden werk.basis.1jaar werk.basis.3jaar werk.basis.5jaar
  werk.effectWachtjaar werk.verschilProvincies werk.gewoneWachttijd inburgering.startNaWoning koppeling.ruil.hoogstens
  koppeling.band.onder koppeling.band.boven koppeling.gewicht.woning koppeling.gewicht.werk koppeling.gewicht.inburgering
  koppeling.gewicht.banden koppeling.gewicht.school taakstelling.afbouwMaanden alternatief.aanloopMaanden woningdelen.plekkenPerMaand
  woningdelen.opbouwMaanden eigen.aanloopMaanden groteGezinnen.extraPerJaar groteGezinnen.aanloopMaanden extraWoningen.perJaar
  extraWoningen.opbouwMaanden doorstroom.doelHuidig doorstroom.doelPakket doorstroom.aanloopMaanden doorstroom.opbouwMaanden
  doorstroom.aandeelOverig doorstroom.normbedrag.factor harplus.regulierPerMaand harplus.tijdelijkePlaatsen harplus.opbouwMaanden
  sft.woningenPerJaarHuidig sft.woningenPerJaarPakket sft.plus.beginMaanden sft.plus.eindeMaanden omklappen.aanloopMaanden
  omklappen.opbouwMaanden spreidingswet.plaatsenPerMaand spreidingswet.aanloopMaanden pact.procedureCapaciteit tweestatus.inkomensdeel
  tweestatus.nareisfactor verblijfsduur.werkfactor verblijfsduur.aanloopMaanden inburgering.startversnelling inburgering.evaluatieMaanden
  terugblik.meetfout.official terugblik.meetfout.press terugblik.meetfout.secondary terugblik.meetfout.derived terugblik.profiel.1
  terugblik.profiel.2 terugblik.profiel.3 terugblik.profiel.4 terugblik.profiel.5 terugblik.modelafwijking terugblik.onaannemelijk
  terugblik.toewijzing.aandeel terugblik.inwilliging terugblik.inwilliging.marge terugblik.inwilliging.verandering
  terugblik.beslissingen.factor terugblik.woningen.vrijgekomen terugblik.naief.spreiding terugblik.naief.gewicht terugblik.raming.kans
  terugblik.raming.halfbreedte instroom.model
`
  .trim()
  .split(/\s+/);

const byKey: ReadonlyMap<string, number> = new Map(REGISTER.map((key, dimension) => [key, dimension]));

/** Dimension of a figure, or undefined for one that is not in the register (a figure without spread that a scenario gives a range). */
export const dimensionOf = (key: string): number | undefined => byKey.get(key);

/** Keys that have a dimension, in its order. */
export const registeredKeys: readonly string[] = REGISTER;
