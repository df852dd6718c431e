/** 6e: what happens when a measure turns out to conflict with treaties? Computed as the ban annulled from a date. */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { ANNULMENT, BAN_ANNULLED } from './pairs.ts';
import { treatiesTable } from './record-tables.ts';
import { BAN } from './rests-on.ts';

const STATUS = 'opvang.statushouders';

export const q6e = ask({
  id: '6e',
  question: text(
    'Wat doet de regering als een maatregel toch botst met een verdrag?',
    'What will the government do when a measure does clash with a treaty?',
  ),
  pairs: [ANNULMENT, BAN_ANNULLED],
  observables: [STATUS, 'opvang.bezetting', 'uitstroom.wachttijd.mediaan', 'wonen.wachttijd.regulier.mediaan'],
  charts: [STATUS],
  say: (worlds) =>
    headline(worlds, {
      pair: ANNULMENT,
      id: STATUS,
      subject: text('het aantal statushouders in de opvang', 'the number of status holders in reception'),
      under: text('zonder het verbod (door een rechter vernietigd per 2028)', 'without the ban (annulled by a court from 2028)'),
      than: text('met het verbod', 'with the ban'),
      verdict: {
        more: text('de opvang wordt dan voller', 'reception then becomes fuller'),
        less: text('de opvang wordt dan leger', 'reception then becomes emptier'),
        equal: text('voor de opvang maakt dat nauwelijks verschil', 'for reception that makes hardly any difference'),
        uncertain: text('of de opvang dan leger wordt, is niet zeker', 'whether reception then becomes emptier is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, ANNULMENT, STATUS, 'short'),
    beside(worlds, ANNULMENT, 'uitstroom.wachttijd.mediaan', 'long'),
    beside(
      worlds,
      BAN_ANNULLED,
      STATUS,
      'long',
      text('wat er dan overblijft tegenover huidig recht', 'what then remains against the law as it stands'),
    ),
  ],
  moreTables: (worlds) => [treatiesTable('ban', worlds, ANNULMENT)],
  assumptions: BAN,
  limits: text(
    'De datum van 1 januari 2028 is gekozen. Of een rechter het verbod buiten werking stelt, is niet te voorspellen; schade en herstel voor mensen die intussen wachtten, zijn niet berekend.',
    'The date of 1 January 2028 was chosen. Whether a court sets the ban aside cannot be predicted; damage and redress for people who waited meanwhile are not computed.',
  ),
  sources: ['rvs-36831', 'kst-36831-6', 'richtlijn-2011-95-eu'],
});
