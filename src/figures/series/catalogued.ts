/** All sourced figures in one list, subject by subject. */
import type { SourcedFigure } from '../figure.ts';
import { bevolkingFigures } from './bevolking.ts';
import { bezettingFigures } from './bezetting.ts';
import { instroomFigures } from './instroom.ts';
import { taakstellingFigures } from './taakstelling.ts';
import { vergunningenFigures } from './vergunningen.ts';
import { koppelingTermijnFigures } from './koppeling-termijnen.ts';
import { kostenFigures } from './kosten.ts';
import { mppFigures } from './mpp.ts';
import { regelingenFigures } from './regelingen.ts';
import { spreidingswetFigures } from './spreidingswet.ts';
import { toewijzingenFigures } from './toewijzingen.ts';
import { uitstroomFigures } from './uitstroom.ts';
import { wachttijdenFigures } from './wachttijden.ts';
import { werkFigures } from './werk.ts';
import { woningvoorraadFigures } from './woningvoorraad.ts';

export const sourcedFigures: readonly SourcedFigure[] = [
  ...bevolkingFigures,
  ...taakstellingFigures,
  ...instroomFigures,
  ...vergunningenFigures,
  ...bezettingFigures,
  ...koppelingTermijnFigures,
  ...kostenFigures,
  ...mppFigures,
  ...regelingenFigures,
  ...spreidingswetFigures,
  ...toewijzingenFigures,
  ...uitstroomFigures,
  ...wachttijdenFigures,
  ...werkFigures,
  ...woningvoorraadFigures,
];
