/** What is known to be missing: said on the first page, so that nobody has to find it out. */
import { type Text, text } from '../base/text.ts';

export const missing: readonly Text[] = [
  text(
    'Hoeveel statushouders in 2025 zijn gehuisvest en hoe groot de achterstand eind 2025 was, en de taak van de tweede helft van 2026.',
    'How many status holders were housed in 2025 and the backlog at its end, and the task of the second half of 2026.',
  ),
  text('Hoeveel mensen en statushouders er in 2026 in de opvang zijn.', 'How many people and status holders are in reception in 2026.'),
  text(
    'De formule van de Spreidingswet; alleen de uitkomsten per gemeente zijn bekend.',
    'The formula of the Spreidingswet; only its outcomes per municipality are known.',
  ),
  text(
    'De vergoeding van transitiekosten voor doorstroomlocaties; het normbedrag komt uit de pers.',
    'The transition compensation for transit sites; the norm amount comes from the press.',
  ),
  text(
    'De tekst van het convenant en van het nieuwe wetsvoorstel van maart 2026, en de uitkomst van 36831 en 36881.',
    'The text of the covenant and of the new bill of March 2026, and the outcome of 36831 and 36881.',
  ),
  text(
    'De tekst van de Huisvestingswet (art. 12, 14, 28 en 29) zoals die nu geldt; gelezen is de versie van 2015.',
    'The present text of the housing act (arts. 12, 14, 28, 29); the version of 2015 was read.',
  ),
  text(
    'Hoe groot de huishoudens van statushouders zijn; er zijn maar enkele ankerpunten.',
    'How large the households of status holders are; there are only a few anchors.',
  ),
  text('Corporatiewoningen en sociaal-economische score per gemeente.', 'Corporation homes and socio-economic score per municipality.'),
  text('Hoeveel elke gemeente van haar taak heeft gedaan.', 'How much of its task each municipality has done.'),
  text(
    'Het landelijke aantal asielaanvragen per maand van mei 2019 tot en met december 2024.',
    'The national number of asylum applications per month from May 2019 to December 2024.',
  ),
  text(
    'De stappen van het toezicht door de provincie in de officiële tekst.',
    'The steps of supervision by the province in the official text.',
  ),
  text(
    'De gemiddelde wachttijd van statushouders na 2021, en verhuizingen na 2018.',
    'The mean wait of status holders after 2021, and moves after 2018.',
  ),
  text(
    'Wat het afschaffen van de taak of de voorrang met toewijzingen doet: de geschiedenis kan dat niet zeggen. Daarom tonen de antwoorden steeds twee uitersten.',
    'What abolishing the task or priority does to lettings: history cannot tell. That is why answers always show two ends.',
  ),
];
