/** S22: candidate designs for spreading and coupling, with legal instrument, money and enforcement as far as the papers say. */
import { type Text, text } from '../../base/text.ts';

export interface Alternative {
  readonly name: Text;
  /** `replacement`: could stand in for or beside the task. `within-task`: exists only while the task does. */
  readonly kind: 'present' | 'replacement' | 'within-task' | 'nothing';
  readonly status: Text;
  readonly instrument: Text;
  readonly money: Text;
  readonly enforcement: Text;
  /** Scenario in which it runs, when it does. */
  readonly scenario?: string;
  readonly sources: readonly string[];
}

export const UNKNOWN = text('Niet bekend', 'Not known');

export const alternatives: readonly Alternative[] = [
  {
    name: text('De taakstelling van nu', 'The present task'),
    kind: 'present',
    status: text('Geldt', 'In force'),
    instrument: text('Huisvestingswet 2014, art. 28 en 29', 'Housing act 2014, arts. 28 and 29'),
    money: text('Geen apart geld; SFT, doorstroomlocaties en HAR+ ernaast', 'No money of its own; SFT, transit sites and HAR+ beside it'),
    enforcement: text(
      'Toezicht door de provincie, tot en met overnemen van de taak',
      'Supervision by the province, up to taking over the task',
    ),
    scenario: 'huidig-recht',
    sources: ['huisvestingswet-2014', 'abrvs-2018-2647'],
  },
  {
    name: text('Beloofde alternatieve systematiek', 'Promised alternative system'),
    kind: 'replacement',
    status: text('Beloofd op 14 november 2025; geen ontwerp gevonden', 'Promised on 14 November 2025; no design found'),
    instrument: UNKNOWN,
    money: UNKNOWN,
    enforcement: UNKNOWN,
    scenario: 'pakket-met-alternatief',
    sources: ['kst-36600-xx-p'],
  },
  {
    name: text('Convenant over flexibele locaties', 'Covenant on flexible sites'),
    kind: 'replacement',
    status: text('Aangekondigd op 20 maart 2026; tekst niet gevonden', 'Announced on 20 March 2026; text not found'),
    instrument: text('Convenant (een afspraak, geen wet)', 'Covenant (an agreement, not a law)'),
    money: UNKNOWN,
    enforcement: UNKNOWN,
    scenario: 'convenant-2026',
    sources: ['brief-vro-2026-03-20'],
  },
  {
    name: text('Ruil van taken tussen gemeenten', 'Exchange of tasks between municipalities'),
    kind: 'within-task',
    status: text(
      'Kan zolang er een taak is; Breda deed iets dergelijks',
      'Possible as long as there is a task; Breda did something like it',
    ),
    instrument: text('Huisvestingswet 2014, art. 29 lid 2', 'Housing act 2014, art. 29(2)'),
    money: text('Afspraak tussen gemeenten', 'Agreement between municipalities'),
    enforcement: text('Als bij de taakstelling', 'As with the task'),
    sources: ['huisvestingswet-2014', 'nu-6239642'],
  },
  {
    name: text('Niets in de plaats', 'Nothing in its place'),
    kind: 'nothing',
    status: text('Wat gemeenten vreesden op 3 juli 2025', 'What municipalities feared on 3 July 2025'),
    instrument: text('Geen', 'None'),
    money: text('Alleen de regelingen', 'Only the schemes'),
    enforcement: text('Geen', 'None'),
    scenario: 'pakket-zonder-alternatief',
    sources: ['tk-2025d33554'],
  },
];
