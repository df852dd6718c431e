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
];
