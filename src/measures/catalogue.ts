/** Every measure, in the order of the systems of the paper. */
import { alternatieveSystematiek } from './alternatieve-systematiek/measure.ts';
import { asielnoodmaatregelenwet } from './asielnoodmaatregelenwet/measure.ts';
import { doorstroomlocaties } from './doorstroomlocaties/measure.ts';
import { eigenVerantwoordelijkheid } from './eigen-verantwoordelijkheid/measure.ts';
import { euPact } from './eu-pact/measure.ts';
import { extraWoningen } from './extra-woningen/measure.ts';
import { groteGezinnen } from './grote-gezinnen/measure.ts';
import { harPlus } from './har-plus/measure.ts';
import { huisvestingstaakstelling } from './huisvestingstaakstelling/measure.ts';
import { inburgering } from './inburgering/measure.ts';
import type { Measure, MeasureId } from './measure.ts';
import { omklappen } from './omklappen/measure.ts';
import { sft } from './sft/measure.ts';
import { spreidingswet } from './spreidingswet/measure.ts';
import { tweestatusstelsel } from './tweestatusstelsel/measure.ts';
import { verblijfsduur } from './verblijfsduur/measure.ts';
import { verbodOpVoorrang } from './verbod-op-voorrang/measure.ts';
import { woningdelen } from './woningdelen/measure.ts';

// Keyed by id first, so that the compiler misses a measure that is forgotten here.
const byId: Readonly<Record<MeasureId, Measure>> = {
  'verbod-op-voorrang': verbodOpVoorrang,
  huisvestingstaakstelling,
  'alternatieve-systematiek': alternatieveSystematiek,
  spreidingswet,
  doorstroomlocaties,
  sft,
  'har-plus': harPlus,
  woningdelen,
  'eigen-verantwoordelijkheid': eigenVerantwoordelijkheid,
  omklappen,
  'grote-gezinnen': groteGezinnen,
  asielnoodmaatregelenwet,
  tweestatusstelsel,
  'eu-pact': euPact,
  inburgering,
  'extra-woningen': extraWoningen,
  verblijfsduur,
};

export const measures: readonly Measure[] = Object.values(byId);
export const measureIds: readonly MeasureId[] = measures.map((measure) => measure.id);

/** The measure with this id; undefined when there is none. */
export const measureFind = (id: string): Measure | undefined => measures.find((measure) => measure.id === id);
