/** 6c: scenarios for the short and the long term, for reception and integration. */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import {
  BAN_ANNULLED,
  COVENANT,
  LESS_INFLOW,
  MORE_HOMES,
  ONLY_BAN,
  PACKAGE,
  PACKAGE_2027,
  WITH_ALTERNATIVE,
  WITHOUT_ALTERNATIVE,
} from './pairs.ts';
import { BAN, INFLOW, RECEPTION, ROUTES, TASK, WORK } from './rests-on.ts';
import { pairTable, scenariosTable } from './tables.ts';

const PAIRS = [
  PACKAGE,
  PACKAGE_2027,
  COVENANT,
  WITHOUT_ALTERNATIVE,
  WITH_ALTERNATIVE,
  BAN_ANNULLED,
  ONLY_BAN,
  MORE_HOMES,
  LESS_INFLOW,
] as const;
const RECEPTION_OUTCOMES = [
  'opvang.bezetting',
  'opvang.statushouders',
  'opvang.noodopvang',
  'opvang.kinderen',
  'opvang.kosten',
  'uitstroom.gehuisvest',
  'uitstroom.wachttijd.mediaan',
  'wonen.wachttijd.regulier.mediaan',
] as const;
const INTEGRATION_OUTCOMES = [
  'integratie.startInburgering.mediaan',
  'integratie.werk.1jaar',
  'integratie.werk.3jaar',
  'integratie.werk.5jaar',
] as const;

export const q6c = ask({
  id: '6c',
  question: text(
    'Welke gevolgen heeft het pakket op korte en lange termijn voor de opvang en de integratie?',
    'Which effects does the package have in the short and long term on reception and integration?',
  ),
  pairs: PAIRS,
  observables: ['opvang.bezetting', 'integratie.werk.3jaar'],
  charts: ['opvang.bezetting', 'opvang.statushouders', 'uitstroom.gehuisvest', 'integratie.werk.3jaar'],
  say: (worlds) =>
    headline(worlds, {
      pair: PACKAGE,
      id: 'opvang.bezetting',
      subject: text('het aantal mensen in de opvang', 'the number of people in reception'),
      under: text('met het hele pakket', 'with the whole package'),
      verdict: {
        more: text('de opvang wordt voller', 'reception becomes fuller'),
        less: text('de opvang wordt leger', 'reception becomes emptier'),
        equal: text('de opvang blijft vrijwel gelijk', 'reception stays nearly equal'),
        uncertain: text('of de opvang voller wordt, is niet zeker', 'whether reception becomes fuller is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, 'opvang.bezetting', 'short'),
    beside(worlds, PACKAGE, 'integratie.werk.3jaar', 'short'),
    beside(worlds, PACKAGE, 'integratie.werk.3jaar', 'long'),
    beside(worlds, PACKAGE, 'wonen.wachttijd.regulier.mediaan', 'long'),
  ],
  moreTables: (worlds) => [
    scenariosTable(
      worlds,
      PAIRS,
      RECEPTION_OUTCOMES,
      text(
        'Opvang en wonen: verschil van elk scenario met huidig recht (5-95 %)',
        'Reception and housing: difference of each scenario from the law as it stands (5-95 %)',
      ),
    ),
    scenariosTable(
      worlds,
      PAIRS,
      INTEGRATION_OUTCOMES,
      text(
        'Integratie: verschil van elk scenario met huidig recht (5-95 %)',
        'Integration: difference of each scenario from the law as it stands (5-95 %)',
      ),
    ),
    pairTable(worlds, PACKAGE, [...RECEPTION_OUTCOMES, ...INTEGRATION_OUTCOMES]),
  ],
  assumptions: [...BAN, ...TASK, ...ROUTES, ...INFLOW, ...RECEPTION, ...WORK],
  limits: text(
    'Dit zijn scenario’s, geen voorspellingen: zij zijn nog niet op hun voorspellende waarde getoetst. Het pakket is doorgerekend alsof het vanaf 2026 was ingevoerd. De instroom na 2026 is een keuze.',
    'These are scenarios, not forecasts: their predictive value has not been scored. The package is computed as if introduced from 2026. The inflow after 2026 is a choice.',
  ),
  sources: ['kst-19637-3457', 'coalitieakkoord-2026-01-30', 'brief-vro-2026-03-20', 'mpp-2025-09'],
});
