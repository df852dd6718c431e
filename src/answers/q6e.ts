/** 6e: what happens when a measure turns out to conflict with treaties? Computed as the ban annulled from a date. */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { ANNULMENT, BAN_ANNULLED } from './pairs.ts';
import { BAN } from './rests-on.ts';
import { endsClause, led, longClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

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
    sentenceOf(
      text('wat de regering dan doet, zegt het antwoord niet', 'the answer does not say what the government will do then'),
      led(
        text(
          'als de rechter het verbod in 2028 weghaalt en de rest van het pakket blijft',
          'when a court removes the ban in 2028 and the rest of the package stays',
        ),
        verdictOf(worlds, ANNULMENT, STATUS, {
          less: text(
            'zijn er daarna minder statushouders in de opvang dan met het verbod',
            'there are fewer status holders in reception afterwards than with the ban',
          ),
          more: text(
            'zijn er daarna meer statushouders in de opvang dan met het verbod',
            'there are more status holders in reception afterwards than with the ban',
          ),
          equal: text(
            'zijn er daarna vrijwel evenveel statushouders in de opvang',
            'there are nearly as many status holders in reception afterwards',
          ),
          uncertain: text(
            'is niet zeker of er daarna minder statushouders in de opvang zijn',
            'it is not certain whether there are fewer status holders in reception afterwards',
          ),
        }),
        ',',
      ),
      termsClause(worlds, ANNULMENT, STATUS),
      endsClause(worlds, ANNULMENT, STATUS),
      led(
        text('tegenover huidig recht blijft dan over', 'against the law as it stands this leaves'),
        longClause(worlds, BAN_ANNULLED, STATUS),
      ),
    ),
  assumptions: BAN,
  limits: text(
    'De datum van 1 januari 2028 is gekozen. Of een rechter het verbod buiten werking stelt, is niet te voorspellen; schade en herstel voor mensen die intussen wachtten, zijn niet berekend.',
    'The date of 1 January 2028 was chosen. Whether a court sets the ban aside cannot be predicted; damage and redress for people who waited meanwhile are not computed.',
  ),
  sources: ['rvs-36831', 'kst-36831-6', 'richtlijn-2011-95-eu'],
});
