/**
 * S20: which measure touches which treaty article, what advice about it was found, and which outcome of the model comes nearest. The link is ours,
 * the advice is sourced; the articles are told from their own text, in our words.
 */
import { type Text, text } from '../../base/text.ts';
import type { ObservableId } from '../../observe/observable.ts';

export type TreatyArticle = 'IVRK 3' | 'IVRK 22' | 'IVRK 27' | 'IVRK 28' | 'EVRM 8' | 'EVRM 14' | 'Richtlijn 2011/95/EU 32';

export interface TreatyPoint {
  readonly measure: Text;
  readonly article: TreatyArticle;
  /** Why the article comes into view. */
  readonly touches: Text;
  readonly advice: Text;
  /** What was not found. */
  readonly gap: Text;
  /** The outcome of the model that comes nearest to what the article protects; absent where none does. */
  readonly shows?: ObservableId;
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
    touches: text(
      'Toegang tot woonruimte onder dezelfde voorwaarden als andere vreemdelingen die hier wettig wonen; spreiden mag, ongelijke behandeling niet.',
      'Access to accommodation under the same conditions as other foreigners who lawfully live here; dispersal is allowed, unequal treatment is not.',
    ),
    advice: ADVICE_BAN,
    gap: GAP_BAN,
    shows: 'uitstroom.wachttijd.mediaan',
    sources: ['richtlijn-2011-95-eu', 'rvs-36831', 'kst-36831-6'],
  },
  {
    measure: BAN,
    article: 'EVRM 14',
    touches: text(
      'Geen ongelijke behandeling naar afkomst of status zonder goede reden, samen met artikel 8 (woning en gezin).',
      'No unequal treatment by origin or status without good reason, together with article 8 (home and family).',
    ),
    advice: ADVICE_BAN,
    gap: GAP_BAN,
    shows: 'wonen.toewijzingen.statushouder',
    sources: ['evrm', 'rvs-36831', 'kst-36831-6'],
  },
  {
    measure: BAN,
    article: 'EVRM 8',
    touches: text(
      'Woning en gezinsleven: wie subsidiaire bescherming heeft, heeft een eigen woning nodig om gezinsleden te laten komen.',
      'Home and family life: those with subsidiary protection need a home of their own to have family join.',
    ),
    advice: ADVICE_BAN,
    gap: GAP_BAN,
    shows: 'gezinnen.gescheiden',
    sources: ['evrm', 'rvs-36831', 'kst-36831-6', 'kst-36703'],
  },
  {
    measure: TASK,
    article: 'Richtlijn 2011/95/EU 32',
    touches: text(
      'Zonder taak is er geen plicht meer per gemeente; de staat blijft verplicht toegang tot woonruimte te geven.',
      'Without a task no municipality has a duty; the state remains bound to give access to accommodation.',
    ),
    advice: NO_ADVICE,
    gap: text('Er is nog geen wetsvoorstel om te toetsen.', 'There is no bill to test yet.'),
    shows: 'uitstroom.gehuisvest',
    sources: ['richtlijn-2011-95-eu', 'kst-36600-xx-p'],
  },
  {
    measure: TWO_STATUS,
    article: 'EVRM 8',
    touches: text(
      'Gezinsleven: wie subsidiaire bescherming heeft, kan gezinsleden pas na twee jaar laten komen, met eigen woning en inkomen.',
      'Family life: those with subsidiary protection can have family join only after two years, with own home and income.',
    ),
    advice: NO_ADVICE,
    gap: text('De wettekst en de adviezen erover zijn niet gelezen.', 'The act and the advice on it were not read.'),
    shows: 'gezinnen.gescheiden',
    sources: ['evrm', 'kst-36703'],
  },
  {
    measure: TWO_STATUS,
    article: 'IVRK 22',
    touches: text(
      'Bescherming van kinderen die vluchteling zijn, en hulp om hun ouders terug te vinden en te herenigen.',
      'Protection of refugee children, and help to find and rejoin their parents.',
    ),
    advice: NO_ADVICE,
    gap: text('De wettekst en de adviezen erover zijn niet gelezen.', 'The act and the advice on it were not read.'),
    shows: 'gezinnen.gescheiden',
    sources: ['ivrk', 'kst-36703'],
  },
  {
    measure: PACKAGE,
    article: 'IVRK 3',
    touches: text(
      'Het belang van het kind is een eerste overweging bij elke maatregel die kinderen raakt (lid 1).',
      'The interest of the child is a primary consideration in every measure that touches children (paragraph 1).',
    ),
    advice: NO_ADVICE,
    gap: text(
      'Het antwoord van 14 november 2025 noemt gezinnen met kinderen, maar geeft geen analyse en noemt het verdrag niet.',
      'The answer of 14 November 2025 mentions families with children, but gives no analysis and does not name the convention.',
    ),
    shows: 'opvang.kinderen',
    sources: ['ivrk', 'kst-36600-xx-p'],
  },
  {
    measure: PACKAGE,
    article: 'IVRK 27',
    touches: text(
      'Een toereikende levensstandaard; de staat helpt ouders zo nodig, ook met huisvesting (lid 1 en 3).',
      'An adequate standard of living; the state helps parents where needed, with housing too (paragraphs 1 and 3).',
    ),
    advice: NO_ADVICE,
    gap: GAP_CABINET,
    shows: 'kinderen.verblijfsduur.mediaan',
    sources: ['ivrk', 'kst-36600-xx-p'],
  },
  {
    measure: PACKAGE,
    article: 'IVRK 28',
    touches: text(
      'Recht op onderwijs; elke verhuizing tussen opvanglocaties is vaak een andere school.',
      'The right to education; every move between reception sites is often another school.',
    ),
    advice: NO_ADVICE,
    gap: text(
      'Het antwoord van 14 november 2025 zegt dat een vast thuis van belang is voor onderwijs, zonder maat of plan.',
      'The answer of 14 November 2025 says that a stable home matters for education, without measure or plan.',
    ),
    shows: 'kinderen.schoolwisselingen',
    sources: ['ivrk', 'kst-36600-xx-p'],
  },
];
