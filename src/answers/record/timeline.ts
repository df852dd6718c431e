/** What was decided and when, from the first change of the law to September 2026, each with its source. */
import { type Text, text } from '../../base/text.ts';

export interface TimelineEvent {
  /** `2025-07-03`, or as much of it as is known. */
  readonly date: string;
  readonly event: Text;
  readonly source: string;
  /** True when it was only expected in September 2026. */
  readonly expected?: true;
}

const on = (date: string, source: string, nl: string, en: string): TimelineEvent => ({ date, event: text(nl, en), source });

export const timeline: readonly TimelineEvent[] = [
  on(
    '2017-07-01',
    'wet-34454',
    'Urgentie voor vergunninghouders is niet langer verplicht.',
    'Urgency for permit holders is no longer compulsory.',
  ),
  on('2022-01-01', 'kst-35483-3', 'Wet inburgering 2021 in werking.', 'Integration act 2021 in force.'),
  on('2024-02-01', 'stb-2024-12', 'Spreidingswet in werking.', 'Spreidingswet in force.'),
  on(
    '2024-10-25',
    'brief-mp-2024-10-25',
    'Brief van de minister-president kondigt een samenhangend pakket aan.',
    'Letter of the prime minister announces a coherent package.',
  ),
  on('2025-02-14', 'kst-19637-3383', 'Brief met de bedragen van HAR+.', 'Letter with the amounts of HAR+.'),
  on(
    '2025-03-19',
    'tk-2025d33554',
    'De Landelijke Regietafel vraagt om een samenhangend pakket.',
    'The Landelijke Regietafel asks for a coherent package.',
  ),
  on(
    '2025-04-09',
    'stcrt-2025-11378',
    'Bekostigingsregeling doorstroomlocaties in werking, tot 1 januari 2029.',
    'Funding scheme for transit sites in force, until 1 January 2029.',
  ),
  on(
    '2025-07-03',
    'tk-2025d33554',
    'Landelijke Regietafel: medeoverheden, corporaties en COA steunen het verbod, de intrekking van de Spreidingswet en het einde van de taak niet.',
    'Landelijke Regietafel: other governments, corporations and COA do not support the ban, repeal of the Spreidingswet and the end of the task.',
  ),
  on(
    '2025-07-03',
    'hartvannederland-2025-07',
    'De Tweede Kamer neemt de Asielnoodmaatregelenwet, het tweestatusstelsel en de Regiewet (met een verbod zonder uitzondering) aan.',
    'The House adopts the emergency asylum act, the two-status system and the Regiewet (with a ban without exception).',
  ),
  on('2025-07-11', 'kst-19637-3457', 'Brief met het samenhangend pakket.', 'Letter with the coherent package.'),
  on(
    '2025-09-22',
    'rvs-36831',
    'De Raad van State adviseert negatief over het verbod.',
    'The Council of State gives negative advice on the ban.',
  ),
  on('2025-10-03', 'kst-36831', 'Wetsvoorstel 36831 (het verbod) naar de Tweede Kamer.', 'Bill 36831 (the ban) to the House.'),
  on(
    '2025-11-14',
    'kst-36600-xx-p',
    'Antwoord van drie bewindspersonen op de 26 vragen van de Eerste Kamer.',
    'Answer of three ministers to the 26 questions of the Senate.',
  ),
  on(
    '2025-11-28',
    'brief-2025-11-28',
    'Brief over versnelde extra uitstroom met geld; de inhoud is niet gevonden.',
    'Letter on accelerated extra outflow with money; its content was not found.',
  ),
  on('2025-12-18', 'kst-36831-5', 'Verslag met vragen over 36831.', 'Report with questions on 36831.'),
  on(
    '2026-01-22',
    'kst-36831-6',
    'Advies van de tijdelijke commissie Grondrechten over 36831.',
    'Advice of the temporary committee on fundamental rights on 36831.',
  ),
  on(
    '2026-01-28',
    'tk-2026d03890',
    'Reactie op de tussenevaluatie van de Wet inburgering.',
    'Response to the interim evaluation of the integration act.',
  ),
  on(
    '2026-01-30',
    'coalitieakkoord-2026-01-30',
    'Coalitieakkoord: gemeenten beslissen over voorrang, de Spreidingswet blijft voorlopig.',
    'Coalition agreement: municipalities decide on priority, the Spreidingswet stays for now.',
  ),
  on('2026-01-30', 'kst-36881', 'Verslag over de novelle bij de Regiewet (36881).', 'Report on the amending bill to the Regiewet (36881).'),
  on('2026-02-18', 'kst-36831-7', 'Nota naar aanleiding van het verslag over 36831.', 'Answer to the report on 36831.'),
  on('2026-02-23', 'kabinetslijst-2026-09', 'Beëdiging van het kabinet-Jetten.', 'The Jetten cabinet is sworn in.'),
  on(
    '2026-02-27',
    'welingelichtekringen-2026-02-27',
    'Spreidingswet, tweede ronde: 88.000 plaatsen, 38.000 te kort.',
    'Spreidingswet, second round: 88,000 places, 38,000 short.',
  ),
  on(
    '2026-03-20',
    'brief-vro-2026-03-20',
    'Brief van de minister van VRO: nieuw wetsvoorstel, een convenant, en een verbod pas als er genoeg andere huisvesting is.',
    'Letter of the minister of housing: new bill, a covenant, and a ban only once there is enough other housing.',
  ),
  on(
    '2026-04-21',
    'wetgevingsmonitor-2026-09',
    'De Eerste Kamer neemt het tweestatusstelsel aan (41-34) en verwerpt de Asielnoodmaatregelenwet (31-44) en de novelle 36855 (37-38).',
    'The Senate adopts the two-status system (41-34) and rejects the emergency asylum act (31-44) and amending bill 36855 (37-38).',
  ),
  on(
    '2026-05-26',
    'wetgevingsmonitor-2026-09',
    'De Eerste Kamer neemt de uitvoeringswet van het EU-pact aan (36871).',
    'The Senate adopts the act implementing the EU pact (36871).',
  ),
  on('2026-06-09', 'wetgevingsmonitor-2026-09', 'Tweestatusstelsel in werking.', 'Two-status system in force.'),
  on(
    '2026-06-12',
    'wetgevingsmonitor-2026-09',
    'EU-pact van toepassing; de asielvergunning voor onbepaalde tijd vervalt.',
    'EU pact applies; the permanent asylum permit is abolished.',
  ),
  {
    ...on(
      '2026-12',
      'welingelichtekringen-2026-02-27',
      'Verwacht: definitief verdeelbesluit Spreidingswet, tweede ronde.',
      'Expected: final decision of the second round of the Spreidingswet.',
    ),
    expected: true,
  },
];
