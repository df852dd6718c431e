/** Households, family reunion and integration: plain parameters of one draw. */
import type { HouseholdInputs, IntegrationInputs, NareisInputs } from '../inputs.ts';
import type { Values } from '../values.ts';

export const householdInputs = (value: Values): HouseholdInputs => ({
  singleShare: value('huishouden.alleenstaand'),
  largeShare: value('huishouden.groot'),
  childlessPairShare: value('huishouden.paarZonderKinderen'),
  unaccompaniedShare: value('kinderen.aandeelInstroom'),
});

export const nareisInputs = (value: Values): NareisInputs => ({
  perPermit: value('nareis.perVergunning'),
  familyShare: value('nareis.aandeelMetGezin'),
  minimumMonths: Math.round(value('nareis.minimumMaanden')),
  joinsReferentShare: value('nareis.bijReferent'),
  initialWaiting: value('nareis.wachtend.2019'),
});

export const integrationInputs = (value: Values): IntegrationInputs => ({
  work: [value('werk.basis.1jaar'), value('werk.basis.3jaar'), value('werk.basis.5jaar')],
  effectPerWaitYear: value('werk.effectWachtjaar'),
  usualWait: value('werk.gewoneWachttijd'),
  startAfterHome: value('inburgering.startNaWoning'),
  provinceRatio: value('werk.verschilProvincies'),
});
