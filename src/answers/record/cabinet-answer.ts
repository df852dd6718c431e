/** What the answer of 14 November 2025 says to each question, in our own words: so that a reader sees both answers beside each other. */
import { type Text, text } from '../../base/text.ts';
import type { QuestionId } from '../question.ts';

export const cabinetSaid: Readonly<Record<QuestionId, Text>> = {
  '1a': text(
    'Het kabinet vindt voorrang niet rechtvaardig tegenover wie al jaren wacht. Het verschil in inschrijftijd noemt het een logisch gevolg van het asielproces; ook andere woningzoekenden hebben soms weinig wachttijd.',
    'The cabinet finds priority unjust towards those who have waited for years. It calls the difference in registration time a logical consequence of the asylum process; other seekers too sometimes have little waiting time.',
  ),
  '1b': text(
    'Het verbod moet samen met de andere maatregelen worden gezien, zoals flexibele huisvesting. Samen met minder instroom moet dat de asielketen ontlasten. Er staat geen getal bij.',
    'The ban must be seen together with the other measures, such as flexible housing. With less inflow these are to relieve the asylum chain. No number is given.',
  ),
  '1c': text(
    'Op de vraag of de druk door het verbod groter wordt, staat geen ja of nee.',
    'There is no yes or no to the question whether the ban raises the pressure.',
  ),
  '1d': text(
    'Het antwoord wijst op andere wetten die grip op de instroom moeten geven: de asielnoodmaatregelen, het tweestatusstelsel en het Europese pact. Over het verbod zelf zegt het daarbij niets.',
    'The answer points to other laws that are to give a grip on inflow: the emergency asylum measures, the two-status system and the European pact. It says nothing of the ban itself here.',
  ),
  '2a': text(
    'Minder instroom is volgens het kabinet ook een maatregel tegen de wachtlijsten in de sociale huur. Verder noemt het meer (tijdelijke) woningen, woningdelen en geld voor gemeenten.',
    'Less inflow is in the view of the cabinet also a measure against waiting lists in social rent. It further names more (temporary) homes, home sharing and money for municipalities.',
  ),
  '2b': text(
    'Een statushouder is in beginsel zelf verantwoordelijk voor een woning. Een mix van maatregelen moet voor genoeg uitstroom zorgen: tijdelijke woningen, woningdelen, SFT, doorstroomlocaties en HAR+.',
    'A status holder is in principle responsible for a home. A mix of measures is to bring enough outflow: temporary homes, home sharing, SFT, transit sites and HAR+.',
  ),
  '3a': text(
    'Op de drie bezwaren gaat het antwoord niet een voor een in. Het zegt dat er voor het einde van de taak een alternatief moet zijn, en bij vraag 5 dat er overleg is begonnen.',
    'The answer does not take up the three objections one by one. It says that there must be an alternative before the task ends and, at question 5, that talks have begun.',
  ),
  '3b': text(
    'Met maatregelen die stimuleren: een doelgroepflexibele regeling, woningdelen en opvang omklappen naar wonen.',
    'By measures that stimulate: a flexible-group scheme, home sharing and converting reception into housing.',
  ),
  '3c': text(
    'Rijk, gemeenten en COA moeten samen een alternatieve systematiek maken voor spreiding en koppeling, voordat de taak vervalt.',
    'State, municipalities and COA must together make an alternative system for spread and coupling before the task lapses.',
  ),
  '3d': text('Er staat geen concreet alternatief in, en geen datum.', 'No concrete alternative is named, and no date.'),
  '3e': text(
    'Over wet, geld en toezicht bij het alternatief staat er niets.',
    'Nothing is said on law, money and supervision of the alternative.',
  ),
  '3f': text(
    'Gezinnen met kinderen vragen aandacht: een vast thuis is voor hen extra van belang, ook voor onderwijs. Een onderzoek naar hun belang wordt niet genoemd.',
    'Families with children need attention: a stable home matters to them especially, for education too. No study of their interest is named.',
  ),
  '3g': text(
    'Een analyse staat er niet in. Gezinnen horen in gewone woningen; gemeenten kunnen urgentie geven op andere gronden, en een landelijk systeem voor grote gezinnen wordt onderzocht.',
    'There is no analysis. Families belong in regular homes; municipalities can give urgency on other grounds, and a national system for large families is being explored.',
  ),
  '3h': text('Het kinderrechtenverdrag wordt niet genoemd.', 'The convention on the rights of the child is not named.'),
  '4a': text(
    'Statushouders moeten vanaf het begin worden betrokken bij werk, taal en netwerk; dat is een deel van de Actieagenda Integratie en Open en Vrije Samenleving.',
    'Status holders are to be involved from the start in work, language and network; that is part of the action agenda on integration.',
  ),
  '4b': text(
    'Ja: het kabinet erkent dat onzekerheid en weinig perspectief slecht kunnen zijn voor participatie en inburgering.',
    'Yes: the cabinet acknowledges that uncertainty and little prospect can be bad for participation and integration.',
  ),
  '5a': text(
    'Het antwoord verwijst naar het antwoord op vraag 3; over de Spreidingswet zegt het niets.',
    'The answer refers to the answer to question 3; it says nothing of the Spreidingswet.',
  ),
  '5b': text(
    'Het noemt de SFT (voornemen: tot en met 2027, € 178,5 miljoen, € 14.000 en € 6.000 per woning), doorstroomlocaties (normbedrag en transitiekosten) en HAR+.',
    'It names SFT (intended: to the end of 2027, € 178.5 million, € 14,000 and € 6,000 per home), transit sites (norm amount and transition costs) and HAR+.',
  ),
  '5c': text(
    'Sinds 11 juli 2025 is er overleg met VNG, IPO, Aedes en COA over de uitwerking. Een aanpassing wordt niet genoemd.',
    'Since 11 July 2025 there are talks with VNG, IPO, Aedes and COA on the details. No adjustment is named.',
  ),
  '5d': text(
    'Samen wonen met lokale spoedzoekers geeft draagvlak en dus meer locaties; volgens het kabinet kan dat verdringing juist verminderen.',
    'Living together with local urgent seekers brings support and so more sites; in the view of the cabinet that can reduce displacement.',
  ),
  '5e': text(
    'Een waarborg wordt niet genoemd. Gemeenten betalen de plekken van anderen zelf.',
    'No safeguard is named. Municipalities pay for the places of others themselves.',
  ),
  '6a': text(
    'Het doel is tijdige uitstroom uit de opvang en een gelijk speelveld op de woningmarkt. Op afschrikken gaat het antwoord niet in.',
    'The aim is timely outflow from reception and a level playing field on the housing market. The answer does not go into deterrence.',
  ),
  '6b': text(
    'Geen. Met de partijen wordt overlegd over de mogelijkheid van een uitvoeringstoets op delen of op het geheel.',
    'None. The possibility of an implementation test of parts or of the whole is being discussed with the parties.',
  ),
  '6c': text('Er staan geen scenario’s in het antwoord.', 'There are no scenarios in the answer.'),
  '6d': text('Op deze vraag gaat het antwoord niet in.', 'The answer does not go into this question.'),
  '6e': text('Op deze vraag gaat het antwoord niet in.', 'The answer does not go into this question.'),
};
