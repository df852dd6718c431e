/** From what to what nine out of ten outcomes lie, in brackets; nothing for an expected path, which has no band. */
import { useContext } from 'react';
import type { Unit } from '../figures/figure.ts';
import { LanguageContext } from './language.ts';
import { type Told, valueText } from './told.ts';

export function Band({ value, unit }: { readonly value: Told; readonly unit: Unit }): React.JSX.Element | null {
  const language = useContext(LanguageContext);
  if (value.p05 === value.p95) return null;
  return (
    <span className="band">
      <span>({valueText(value.p05, unit, language, value.se.p05)} …</span>{' '}
      <span>{valueText(value.p95, unit, language, value.se.p95)})</span>
    </span>
  );
}
