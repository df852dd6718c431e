/** Numbers as people read them; they live beside the units, because answers write them too. */
export { differenceText, numberText, unitText } from '../figures/number-text.ts';
