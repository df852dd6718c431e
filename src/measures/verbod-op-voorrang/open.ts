/** What the papers on the ban on priority leave open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const verbodOpVoorrangOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Wetsvoorstel 36831 is ingehaald door de brief van 20 maart 2026. Of het formeel is ingetrokken, is niet gevonden.',
      'Bill 36831 was overtaken by the letter of 20 March 2026. Whether it was formally withdrawn was not found.',
    ),
    meanwhile: text('Het verbod geldt alleen in een scenario dat het aanzet.', 'The ban holds only in a scenario that switches it on.'),
    source: 'brief-vro-2026-03-20',
  },
  {
    point: text(
      'De tekst van het nieuwe wetsvoorstel voor een gelijke positie is niet gepubliceerd.',
      'The text of the new bill on an equal position was not published.',
    ),
    meanwhile: text('Het model gebruikt de inhoud van 36831.', 'The model uses the content of 36831.'),
    source: 'brief-vro-2026-03-20',
  },
  {
    point: text(
      'Wanneer vervangende huisvesting "voldoende" is, zegt de brief van 20 maart 2026 niet.',
      'The letter of 20 March 2026 does not say when alternative housing is "sufficient".',
    ),
    meanwhile: text('Een scenario kiest zelf een datum.', 'A scenario chooses a date itself.'),
    source: 'brief-vro-2026-03-20',
  },
  {
    point: text(
      'Hoeveel gezinnen na het verbod nog urgentie krijgen op een andere grond, is niet geraamd.',
      'How many families will still be urgent on another ground after the ban was not estimated.',
    ),
    meanwhile: text(
      'Voor gezinnen en alleenstaanden geldt één breed bereik; antwoorden tonen beide uiteinden.',
      'One wide range holds for families and singles; answers show both ends.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Het amendement in de Regiewet (36512) is een verbod zonder uitzondering; de uitkomst in de Eerste Kamer en die van novelle 36881 zijn niet gevonden.',
      'The amendment in the Regiewet (36512) is a ban without exception; its outcome in the Senate and that of amending bill 36881 were not found.',
    ),
    meanwhile: text('Dit verbod is geen recht in het model.', 'This ban is not law in the model.'),
    source: 'kst-36881',
  },
  {
    point: text(
      'Of de uitzondering van het eerste jaar voor kamers en gedeelde woningen ook geldt voor huishoudens van meer personen, is niet gevonden.',
      'Whether the exception of the first year for rooms and shared homes also holds for households of more persons was not found.',
    ),
    meanwhile: text(
      'Bij het rangschikken telt de soort woning, niet de grootte van het huishouden.',
      'In ranking the kind of home counts, not the size of the household.',
    ),
    source: 'kst-36831',
  },
  {
    point: text(
      'Wat er gebeurt met een urgentie die vóór het verbod is gegeven en nog loopt, is niet gevonden.',
      'What happens to an urgency that was granted before the ban and still runs was not found.',
    ),
    meanwhile: text(
      'De dag van het rangschikken telt, niet de dag van het besluit.',
      'The day of the ranking counts, not the day of the decision.',
    ),
    source: 'kst-36831',
  },
  {
    point: text(
      'Of van een statushouder die voor het eerst een woning zoekt na het verbod nog steeds geen binding wordt gevraagd (Huisvestingswet 2014, art. 16), is niet gevonden.',
      'Whether after the ban still no local binding is asked of a status holder who looks for a first home (Huisvestingswet 2014, art. 16) was not found.',
    ),
    meanwhile: text(
      'De vrijstelling van art. 16 blijft: zij geeft geen voorrang, maar neemt een eis weg.',
      'The exemption of art. 16 stays: it gives no priority, but takes a requirement away.',
    ),
    source: 'kst-36831',
  },
  {
    point: text(
      'Of het verbod uit de brief van 20 maart 2026 ook een overgangsjaar krijgt, is niet gepubliceerd.',
      'Whether the ban of the letter of 20 March 2026 also gets a transition year was not published.',
    ),
    meanwhile: text('Het overgangsjaar van 36831 geldt ook dan.', 'The transition year of 36831 holds then too.'),
    source: 'brief-vro-2026-03-20',
  },
];
