/** The population of the country, against which the municipalities are summed. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { singleFigures } from '../series.ts';

export const bevolkingFigures: readonly SourcedFigure[] = singleFigures([
  {
    key: 'bevolking.nederland.2024-01-01',
    label: text('Inwoners van Nederland op 1 januari 2024', 'Inhabitants of the Netherlands on 1 January 2024'),
    value: 17_942_942,
    unit: 'persons',
    date: '2024-01-01',
    source: 'cbs-85984ned',
    place: 'Nederland, aantal inwoners; gelijk aan de som over 342 gemeenten',
    confidence: 'secondary',
  },
]);
