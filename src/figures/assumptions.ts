/** All assumptions in one list: numbers that nobody published, each with its range and reason. */
import type { Assumption } from './figure.ts';
import { huishoudenAssumptions } from './assumptions/huishoudens.ts';
import { instroomAssumptions } from './assumptions/instroom.ts';
import { integratieAssumptions } from './assumptions/integratie.ts';
import { koppelingAssumptions } from './assumptions/koppeling.ts';
import { measuresAssumptions } from './assumptions/measures-all.ts';
import { opvangAssumptions } from './assumptions/opvang.ts';
import { terugblikAssumptions } from './assumptions/terugblik.ts';
import { wonenAssumptions } from './assumptions/wonen.ts';

export const assumptions: readonly Assumption[] = [
  ...instroomAssumptions,
  ...huishoudenAssumptions,
  ...opvangAssumptions,
  ...wonenAssumptions,
  ...integratieAssumptions,
  ...koppelingAssumptions,
  ...terugblikAssumptions,
  ...measuresAssumptions,
];
