/** Values in a run at an old day: a year that was not published yet takes the last one that was, and before the first a prior. */
import type { Catalogue } from '../../figures/catalogue.ts';
import type { Values } from '../values.ts';

const YEARLY = /^(.+)\.(\d{4})$/;
/** Nothing in the catalogue is older. */
const OLDEST = 2010;

/** Reading a figure that was not known, and that no rule stands in for, is refused by the catalogue. */
export function knownValues(value: Values, catalogue: Catalogue): Values {
  return (key) => value(knownKey(key, catalogue));
}

function knownKey(key: string, catalogue: Catalogue): string {
  if (catalogue.find(key) !== undefined) return key;
  const parts = YEARLY.exec(key);
  if (parts === null) return key;
  for (let year = Number(parts[2]) - 1; year >= OLDEST; year--) {
    const earlier = `${parts[1]}.${String(year)}`;
    if (catalogue.find(earlier) !== undefined) return earlier;
  }
  const prior = `terugblik.${parts[1]}`;
  return catalogue.find(prior) === undefined ? key : prior;
}
