/** What parties said and decided about the package, with date and source; nothing here is computed. */
import { type Text, text } from '../../base/text.ts';

export interface Position {
  readonly party: Text;
  /** `2025-07-03`, or as much of it as is known. */
  readonly date: string;
  readonly position: Text;
  readonly source: string;
  /** True for what changed after the Landelijke Regietafel of 3 July 2025. */
  readonly change: boolean;
  /** True when it speaks to one of the three objections of that day: ban, repeal of the Spreidingswet, end of the task. */
  readonly meets?: true;
}

const said = (nl: string, en: string, date: string, source: string, position: Text): Position => ({
  party: text(nl, en),
  date,
  position,
  source,
  change: false,
});
const changed = (nl: string, en: string, date: string, source: string, position: Text): Position => ({
  ...said(nl, en, date, source, position),
  change: true,
});

const met = (nl: string, en: string, date: string, source: string, position: Text): Position => ({
  ...changed(nl, en, date, source, position),
  meets: true,
});

const TABLE = text(
  'Steunt het verbod op voorrang, de intrekking van de Spreidingswet en het einde van de taakstelling niet. Wil wel blijven praten.',
  'Does not support the ban on priority, repeal of the Spreidingswet and the end of the task. Is willing to keep talking.',
);

export const positions: readonly Position[] = [
  said(
    'Adviesraad Migratie',
    'Advisory Council on Migration',
    '2022',
    'adviesraad-migratie-2022',
    text(
      'Maak urgentie weer een wettelijke plicht, bouw flexwoningen, houd eerder toezicht en vertel gemeenten vroeg als de raming verandert.',
      'Make urgency a legal duty again, build flexible homes, supervise earlier and tell municipalities early when the estimate changes.',
    ),
  ),
  said(
    'VNG (gemeenten)',
    'VNG (municipalities)',
    '2024-12',
    'nhnieuws-n172380',
    text(
      'Een goede verdeling van statushouders over gemeenten moet blijven.',
      'A good spread of status holders over municipalities must remain.',
    ),
  ),
  said(
    'Landelijke Regietafel',
    'Landelijke Regietafel',
    '2025-03-19',
    'tk-2025d33554',
    text('Vraagt om een samenhangend pakket.', 'Asks for a coherent package.'),
  ),
  said('VNG (gemeenten)', 'VNG (municipalities)', '2025-07-03', 'tk-2025d33554', TABLE),
  said(
    'Gemeenten',
    'Municipalities',
    '2025-07-03',
    'tk-2025d33554',
    text(
      'Verwachten problemen met de Wet inburgering: de taak kan pas weg als er iets anders is dat werkt.',
      'Expect problems with the integration act: the task can go only when something else works.',
    ),
  ),
  said('IPO (provincies)', 'IPO (provinces)', '2025-07-03', 'tk-2025d33554', TABLE),
  said('Commissarissen van de Koning', 'King’s commissioners', '2025-07-03', 'tk-2025d33554', TABLE),
  said('Aedes (corporaties)', 'Aedes (housing corporations)', '2025-07-03', 'tk-2025d33554', TABLE),
  said('COA', 'COA', '2025-07-03', 'tk-2025d33554', TABLE),
  changed(
    'Raad van State',
    'Council of State',
    '2025-09-22',
    'rvs-36831',
    text('Negatief advies over het wetsvoorstel voor het verbod.', 'Negative advice on the bill for the ban.'),
  ),
  changed(
    'Kabinet-Schoof (demissionair)',
    'Schoof cabinet (caretaker)',
    '2025-10-03',
    'kst-36831',
    text('Stuurt het wetsvoorstel voor het verbod toch naar de Tweede Kamer.', 'Sends the bill for the ban to the House all the same.'),
  ),
  met(
    'Kabinet-Schoof (demissionair)',
    'Schoof cabinet (caretaker)',
    '2025-11-14',
    'kst-36600-xx-p',
    text(
      'Overleg met VNG, IPO, Aedes en COA is begonnen. Er moet een alternatief zijn voor de taak vervalt. SFT wordt verlengd en verhoogd. Geen maatregel is ingetrokken.',
      'Talks with VNG, IPO, Aedes and COA have begun. There must be an alternative before the task lapses. SFT is extended and raised. No measure was withdrawn.',
    ),
  ),
  changed(
    'Kabinet-Schoof (demissionair)',
    'Schoof cabinet (caretaker)',
    '2025-11-28',
    'brief-2025-11-28',
    text(
      'Brief over versnelde extra uitstroom, met geld; de inhoud is niet gevonden.',
      'Letter on accelerated extra outflow, with money; its content was not found.',
    ),
  ),
  changed(
    'Tijdelijke commissie Grondrechten',
    'Temporary committee on fundamental rights',
    '2026-01-22',
    'kst-36831-6',
    text('Brengt advies uit over het wetsvoorstel voor het verbod.', 'Gives advice on the bill for the ban.'),
  ),
  met(
    'Coalitie D66, VVD en CDA',
    'Coalition of D66, VVD and CDA',
    '2026-01-30',
    'coalitieakkoord-2026-01-30',
    text(
      'Gemeenten beslissen zelf over voorrang. De Spreidingswet blijft voorlopig.',
      'Municipalities decide on priority themselves. The Spreidingswet stays for now.',
    ),
  ),
  met(
    'Minister van VRO',
    'Minister of housing',
    '2026-03-20',
    'brief-vro-2026-03-20',
    text(
      'Nieuw wetsvoorstel voor een gelijke positie en een convenant over flexibele locaties. Het verbod komt pas als er genoeg andere huisvesting is.',
      'New bill for an equal position and a covenant on flexible sites. The ban comes only once there is enough other housing.',
    ),
  ),
  changed(
    'Eerste Kamer',
    'Senate',
    '2026-04-21',
    'wetgevingsmonitor-2026-09',
    text(
      'Verwerpt de Asielnoodmaatregelenwet (31 voor, 44 tegen) en neemt het tweestatusstelsel aan (41 voor, 34 tegen).',
      'Rejects the emergency asylum act (31 for, 44 against) and adopts the two-status system (41 for, 34 against).',
    ),
  ),
];
