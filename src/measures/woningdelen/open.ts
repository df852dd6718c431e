/** What the plans for home sharing leave open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const woningdelenOpen: readonly OpenPoint[] = [
  {
    point: text('Een aantal gedeelde plekken of een datum is niet genoemd.', 'No number of shared places or date was named.'),
    meanwhile: text('Een aanname per maand, alleen voor alleenstaanden.', 'An assumption a month, for singles only.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Gevolgen voor huurtoeslag en uitkering van wie deelt, zijn niet geregeld in wat is gelezen.',
      'Effects on rent allowance and benefit of those who share are not settled in what was read.',
    ),
    meanwhile: text('Niet in het model.', 'Not in the model.'),
  },
  {
    point: text(
      'Wie nu alleen woont, kan later een gezin laten komen en een andere woning nodig hebben.',
      'Who now lives alone may later bring a family and need another home.',
    ),
    meanwhile: text('Nareis telt als nieuwe vraag naar een woning.', 'Family members count as new demand for a home.'),
    source: 'nrc-2021-01-12',
  },
];
