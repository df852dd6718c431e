/** All sourced figures in one list, subject by subject. */
import type { SourcedFigure } from '../figure.ts';
import { bezettingFigures } from './bezetting.ts';
import { instroomFigures } from './instroom.ts';
import { taakstellingFigures } from './taakstelling.ts';
import { vergunningenFigures } from './vergunningen.ts';

export const sourcedFigures: readonly SourcedFigure[] = [
  ...taakstellingFigures,
  ...instroomFigures,
  ...vergunningenFigures,
  ...bezettingFigures,
];
