/** What an observer has to know of the inputs of a run. */
import type { Settings } from '../observe/settings.ts';
import { MUNICIPALITIES, type Towns } from '../population/municipalities.ts';
import { workIndex } from '../population/work-index.ts';
import type { Inputs } from '../scenario/inputs.ts';

export function settingsOf(inputs: Inputs, places: Towns, perMunicipality: boolean): Settings {
  const { levers, reception, integration, routes } = inputs;
  return {
    months: inputs.months,
    seed: inputs.seed,
    municipalities: MUNICIPALITIES,
    perMunicipality,
    tight: places.tight,
    populationShare: places.populationShare,
    reception: { ...reception, spreidingswetInForce: levers['spreidingswet.actief'] },
    integration: {
      ...integration,
      startAfter: levers['integratie.startversnelling'].map((sooner) => integration.startAfterHome - sooner),
      workFactor: levers['integratie.werkfactor'],
      workIndex: workIndex(inputs.seed, integration.provinceRatio, places.province, places.population),
    },
    money: routes,
  };
}
