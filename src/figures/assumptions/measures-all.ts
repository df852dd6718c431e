/** Every assumption and derived figure that a measure rests on and that no other room needs. */
import type { Assumption, SourcedFigure } from '../figure.ts';
import { measuresAsielAssumptions, measuresAsielFigures } from './measures-asiel.ts';
import { measuresHuisvestingAssumptions, measuresHuisvestingFigures } from './measures-huisvesting.ts';
import { measuresOpvangAssumptions } from './measures-opvang.ts';

export const measuresAssumptions: readonly Assumption[] = [
  ...measuresHuisvestingAssumptions,
  ...measuresOpvangAssumptions,
  ...measuresAsielAssumptions,
];

export const measuresFigures: readonly SourcedFigure[] = [...measuresHuisvestingFigures, ...measuresAsielFigures];
