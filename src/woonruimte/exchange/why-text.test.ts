/** Why somebody goes on waiting, every way of it in both languages. */
import { expect, test } from 'vitest';
import type { Reason, Without } from './why.ts';
import { whyText } from './why-text.ts';

const others = (goal: Extract<Reason, { kind: 'others' }>['goal']): Reason => ({
  kind: 'others',
  homes: 2,
  losers: ['a', 'b'],
  goal,
  loss: 7,
});
const worse = (nl: string, en: string): readonly [string, string] => [
  `Passende woningen: 2. Krijgt dit huishouden er een, dan valt a, b af; per saldo is dat 7 ${nl} slechter.`,
  `Homes that fit: 2. If this household gets one, a, b goes without; on balance that is worse by 7 ${en}.`,
];

test.each<[string, Reason, readonly [string, string]]>([
  [
    'too many persons',
    { kind: 'size', persons: 11, largest: 9 },
    [
      'Geen andere woning in de ruil is voor 11 personen; de grootste is voor 9.',
      'No other home in the exchange is for 11 persons; the largest is for 9.',
    ],
  ],
  [
    'too few persons',
    { kind: 'size', persons: 1, largest: 1 },
    ['Geen andere woning in de ruil is voor 1 persoon.', 'No other home in the exchange is for 1 person.'],
  ],
  [
    'none is accessible',
    { kind: 'obstacle', obstacle: 'accessible', homes: 3 },
    ['Woningen van de goede grootte: 3. Geen daarvan is toegankelijk.', 'Homes of its size: 3. None of them is accessible.'],
  ],
  [
    'none has an accepted size',
    { kind: 'obstacle', obstacle: 'limits', homes: 3 },
    [
      'Woningen die verder passen: 3. Geen daarvan heeft de grootte die het huishouden aanvaardt.',
      'Homes that fit otherwise: 3. None of them has a size that the household accepts.',
    ],
  ],
  [
    'none lies where it wishes',
    { kind: 'obstacle', obstacle: 'wishes', homes: 3 },
    [
      'Woningen die verder passen: 3. Geen daarvan ligt waar het huishouden wil wonen.',
      'Homes that fit otherwise: 3. None of them lies where the household wishes to live.',
    ],
  ],
  [
    'occupied',
    { kind: 'occupied', homes: 4 },
    [
      'Passende woningen: 4. Daar wonen huishoudens die nergens anders heen kunnen.',
      'Homes that fit: 4. Households live there that have nowhere else to go.',
    ],
  ],
  [
    'as good',
    { kind: 'equal', homes: 4 },
    [
      'Passende woningen: 4. Een ruil waarin dit huishouden er een krijgt, is even goed; de volgorde van id geeft de doorslag.',
      'Homes that fit: 4. An exchange in which this household gets one is as good; the order of ids decides.',
    ],
  ],
  [
    'out of time',
    { kind: 'not-examined' },
    ['De tijd was op voordat dit huishouden was bekeken.', 'Time ran out before this household was looked at.'],
  ],
  [
    'worse for one promise',
    { kind: 'others', homes: 2, losers: ['a'], goal: 'floors', loss: 1 },
    [
      'Passende woningen: 2. Krijgt dit huishouden er een, dan valt a af; per saldo is dat 1 toegezegde woning slechter.',
      'Homes that fit: 2. If this household gets one, a goes without; on balance that is worse by 1 promised home.',
    ],
  ],
  ['worse for promises', others('floors'), worse('toegezegde woningen', 'promised homes')],
  ['worse for children', others('children'), worse('kind-dagen in de opvang', 'child-days in reception')],
  ['worse for who waits', others('waiting'), worse('dagen wachten', 'days of waiting')],
  ['worse for ties', others('ties'), worse('banden met school, werk of regio', 'ties with school, work or region')],
  ['worse for moves', others('moves'), worse('verhuizingen', 'moves')],
])('%s', (_what, reason, [nl, en]) => {
  expect(whyText({ reason, without: [] })).toEqual({ nl, en });
});

test.each<[Without['obstacle'], string, string]>([
  [
    'accessible',
    'Zou een passende woning toegankelijk worden gemaakt, dan kreeg het er een.',
    'If homes that fit were made accessible, it would get one.',
  ],
  ['limits', 'Zonder eigen grens aan de grootte kreeg het een woning.', 'Without its own limit on size it would get a home.'],
  ['wishes', 'Zonder wens over de plaats kreeg het een woning.', 'Without its wish of place it would get a home.'],
])('without %s it would have a home; what would change nothing is not told', (obstacle, nl, en) => {
  const told = (outcome: Without['outcome']) => whyText({ reason: { kind: 'not-examined' }, without: [{ obstacle, outcome }] });
  const out = told('waits');
  expect(told('equal')).toEqual(out);
  expect(told('housed')).toEqual({ nl: `${out.nl} ${nl}`, en: `${out.en} ${en}` });
});
