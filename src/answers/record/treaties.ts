/** S20: which measure touches which treaty article, and what advice about it was found. The link is ours, the advice is sourced. */
import { type Text, text } from '../../base/text.ts';

export type TreatyArticle = 'IVRK 3' | 'IVRK 22' | 'IVRK 27' | 'IVRK 28' | 'EVRM 8' | 'EVRM 14' | 'Richtlijn 2011/95/EU 32';

export interface TreatyPoint {
  readonly measure: Text;
  readonly article: TreatyArticle;
  /** Why the article comes into view. */
  readonly touches: Text;
  readonly advice: Text;
  /** What was not found. */
  readonly gap: Text;
  readonly sources: readonly string[];
}

const BAN = text('Verbod op voorrang', 'Ban on priority');
const TASK = text('Einde van de taakstelling', 'End of the task');
const TWO_STATUS = text('Tweestatusstelsel', 'Two-status system');
const PACKAGE = text('Pakket als geheel', 'Package as a whole');

const ADVICE_BAN = text(
  'Raad van State 22 september 2025: negatief. Commissie Grondrechten 22 januari 2026: advies uitgebracht.',
  'Council of State 22 September 2025: negative. Committee on fundamental rights 22 January 2026: advice given.',
);
const NO_ADVICE = text('Geen advies gevonden.', 'No advice found.');
const GAP_BAN = text(
  'Wat de adviezen over dit artikel zeggen, is hier niet overgenomen.',
  'What the advice says on this article is not taken over here.',
);
const GAP_CABINET = text(
  'Het antwoord van 14 november 2025 gaat op dit artikel niet in.',
  'The answer of 14 November 2025 does not go into this article.',
);

export const treatyPoints: readonly TreatyPoint[] = [
  {
    measure: BAN,
    article: 'Richtlijn 2011/95/EU 32',
    touches: text('Toegang tot woonruimte voor mensen met bescherming.', 'Access to accommodation for people with protection.'),
    advice: ADVICE_BAN,
    gap: GAP_BAN,
    sources: ['richtlijn-2011-95-eu', 'rvs-36831', 'kst-36831-6'],
  },
  {
    measure: BAN,
    article: 'EVRM 14',
    touches: text('Geen ongelijke behandeling zonder goede reden.', 'No unequal treatment without good reason.'),
    advice: ADVICE_BAN,
    gap: GAP_BAN,
    sources: ['evrm', 'rvs-36831', 'kst-36831-6'],
  },
  {
    measure: TASK,
    article: 'Richtlijn 2011/95/EU 32',
    touches: text('Wie zorgt dat er woonruimte en spreiding is.', 'Who sees to accommodation and spread.'),
    advice: NO_ADVICE,
    gap: text('Er is nog geen wetsvoorstel om te toetsen.', 'There is no bill to test yet.'),
    sources: ['richtlijn-2011-95-eu', 'kst-36600-xx-p'],
  },
  {
    measure: TWO_STATUS,
    article: 'EVRM 8',
    touches: text('Gezinsleven: nareis pas met eigen woning en inkomen.', 'Family life: reunion only with own home and income.'),
    advice: NO_ADVICE,
    gap: text('De wettekst en de adviezen erover zijn niet gelezen.', 'The act and the advice on it were not read.'),
    sources: ['evrm', 'kst-36703'],
  },
  {
    measure: TWO_STATUS,
    article: 'IVRK 22',
    touches: text('Kinderen die vluchteling zijn, en hereniging met hun ouders.', 'Refugee children, and reunion with their parents.'),
    advice: NO_ADVICE,
    gap: text('De wettekst en de adviezen erover zijn niet gelezen.', 'The act and the advice on it were not read.'),
    sources: ['ivrk', 'kst-36703'],
  },
  {
    measure: PACKAGE,
    article: 'IVRK 3',
    touches: text('Het belang van het kind telt eerst mee in elk besluit.', 'The interest of the child comes first in every decision.'),
    advice: NO_ADVICE,
    gap: text(
      'Het antwoord van 14 november 2025 noemt gezinnen met kinderen, maar geeft geen analyse en noemt het verdrag niet.',
      'The answer of 14 November 2025 mentions families with children, but gives no analysis and does not name the convention.',
    ),
    sources: ['ivrk', 'kst-36600-xx-p'],
  },
  {
    measure: PACKAGE,
    article: 'IVRK 27',
    touches: text('Een levensstandaard die genoeg is, ook qua wonen.', 'An adequate standard of living, housing included.'),
    advice: NO_ADVICE,
    gap: GAP_CABINET,
    sources: ['ivrk', 'kst-36600-xx-p'],
  },
  {
    measure: PACKAGE,
    article: 'IVRK 28',
    touches: text('Onderwijs: elke verhuizing is vaak een andere school.', 'Education: every move is often another school.'),
    advice: NO_ADVICE,
    gap: text(
      'Het antwoord van 14 november 2025 zegt dat een vast thuis van belang is voor onderwijs, zonder maat of plan.',
      'The answer of 14 November 2025 says that a stable home matters for education, without measure or plan.',
    ),
    sources: ['ivrk', 'kst-36600-xx-p'],
  },
];
