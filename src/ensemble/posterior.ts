/** Parameters from a posterior instead of from their whole ranges: which of its points a draw takes, and whether it is of this model. */
import { sha256Json } from '../base/digest.ts';
import { SOBOL_DIMENSIONS, sobolUniform } from '../base/sobol.ts';
import { everyFigure, figuresHash } from '../figures/catalogue.ts';
import { CENTRAL } from '../scenario/parameter-uniform.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Posterior, posteriorHolds } from './calibrate.ts';
import { assumptionsOf } from './fit/parameters.ts';
import { chosen } from './fit/population.ts';
import { VERSION } from './receipt.ts';

/** The last one: no figure will have it. */
const DIMENSION = SOBOL_DIMENSIONS - 1;

/**
 * The scenario of one draw. Draw 0, the central path, has every fitted assumption at its median; draw n takes the point at a share of the summed
 * weights that is Sobol' point n - 1, so that in any run of draws each point comes as often as its weight says, to within one. What the scenario
 * moves itself stays as it says.
 */
export function posteriorScenario(scenario: Scenario, { parameters, particles }: Posterior, seed: number, draw: number): Scenario {
  const point = draw === CENTRAL ? parameters.map(({ p50 }) => p50) : chosen(particles, sobolUniform(seed, draw - 1, DIMENSION)).values;
  return { ...scenario, assumptions: { ...assumptionsOf(parameters, point, everyFigure), ...scenario.assumptions } };
}

/** Why a posterior cannot be used here, in words for a refusal; null where it can. */
export function posteriorFault(posterior: Posterior): { readonly what: string; readonly why: string } | null {
  const { receipt, parameters, particles, predictive } = posterior;
  if (receipt.version !== VERSION)
    return { what: `made with version ${receipt.version}, this is ${VERSION}`, why: 'another model has other points that fit' };
  if (receipt.figuresHash !== figuresHash() || !posteriorHolds(posterior))
    return {
      what: `made with figures ${receipt.figuresHash.slice(0, SHOWN)}, these are ${figuresHash().slice(0, SHOWN)}`,
      why: 'its points were fitted to other figures or lie in other ranges',
    };
  if (receipt.hash !== sha256Json({ parameters, particles, predictive }))
    return { what: 'its digest is not that of its content', why: 'it was changed after it was written' };
  return null;
}

const SHOWN = 12;
