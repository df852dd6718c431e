/** A small posterior of this model: two points, one three times as likely. */
import { sha256Json } from '../base/digest.ts';
import { everyFigure, figuresHash } from '../figures/catalogue.ts';
import { type Posterior, POSTERIOR_FORMAT, type PredictiveRow } from './calibrate.ts';
import { parametersOf } from './fit/parameters.ts';
import { VERSION } from './receipt.ts';

const box = parametersOf(everyFigure);
const at = (share: number): readonly number[] => box.map(({ low, high }) => low + share * (high - low));
const parameters = box.map((side, d) => ({ ...side, p05: at(0.25)[d], p50: at(0.5)[d], p95: at(0.75)[d] }));
const particles = [
  { weight: 0.75, values: at(0.25) },
  { weight: 0.25, values: at(0.75) },
];
const [point] = everyFigure.byPrefix('opvang.bezetting.2020');
const predictive: readonly PredictiveRow[] = [
  {
    ...{ figure: point.key, observable: 'opvang.bezetting', date: '2020-01', published: point.value },
    ...{ p05: 1, p50: 2, p95: 3, inside: false, heldOut: false },
  },
];
const effort = { first: 2, keep: 2, rounds: 0 };

export const posterior: Posterior = {
  format: POSTERIOR_FORMAT,
  receipt: {
    ...{ version: VERSION, figuresHash: figuresHash(), scenarioHash: 's', seed: 1, effort, draws: 1 },
    ...{ points: 1, runs: 2, tried: 2, plausible: 2, hash: sha256Json({ parameters, particles, predictive }) },
  },
  parameters,
  particles,
  predictive,
};
