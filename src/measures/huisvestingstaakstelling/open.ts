/** What the law and the letters on the taakstelling leave open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const huisvestingstaakstellingOpen: readonly OpenPoint[] = [
  {
    point: text(
      'De wet rondt elke gemeente naar boven af, dus de som ligt boven het landelijke aantal; gepubliceerde totalen liggen dicht bij dat aantal.',
      'The act rounds every municipality up, so the sum lies above the national number; published totals lie close to that number.',
    ),
    meanwhile: text(
      'De afronding is een keuze (`up` of `largest-remainder`); de keten gebruikt de tweede, zodat er geen mensen bij komen.',
      'The rounding is a choice (`up` or `largest-remainder`); the chain uses the second, so that no persons are created.',
    ),
    source: 'huisvestingswet-2014',
  },
  {
    point: text(
      'Dat achterstand en voorsprong meegaan naar het volgende halfjaar, staat niet in artikel 29 zelf.',
      'That backlog and advance carry over to the next half-year is not in article 29 itself.',
    ),
    meanwhile: text(
      'Het saldo gaat mee, zoals de gecorrigeerde taakstelling in de praktijk.',
      'The balance carries over, as the corrected task does in practice.',
    ),
    source: 'huisvestingvergunninghouders',
  },
  {
    point: text(
      'De namen en treden van de interventieladder zijn niet in een officiële tekst gelezen.',
      'The names and steps of the intervention ladder were not read in an official text.',
    ),
    meanwhile: text(
      'Het model kent alleen de stappen waarvan een bron is gelezen, en geen boete: een boete per statushouder staat niet in de wet.',
      'The model knows only the steps for which a source was read, and no fine: a fine per status holder is not in the act.',
    ),
    source: 'cvdr-641687',
  },
  {
    point: text(
      'Een datum of wetsvoorstel voor afschaffing is tot september 2026 niet gevonden.',
      'No date or bill for abolition was found up to September 2026.',
    ),
    meanwhile: text('In het huidige recht blijft de taak gelden.', 'In the law as it stands the task continues.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Wat er na afschaffing met de opgebouwde achterstand gebeurt, zegt geen stuk.',
      'No paper says what happens to the accumulated backlog after abolition.',
    ),
    meanwhile: text(
      'Er komt geen nieuwe taak bij; de achterstand blijft zichtbaar staan.',
      'No new task is added; the backlog stays visible.',
    ),
  },
  {
    point: text(
      'De tekst van de wet is gelezen in de versie van oktober 2015; wijzigingen van artikel 28 en 29 daarna zijn niet nagegaan.',
      'The act was read in the version of October 2015; later changes of articles 28 and 29 were not checked.',
    ),
    meanwhile: text('Het model volgt de gelezen tekst.', 'The model follows the text that was read.'),
    source: 'huisvestingswet-2014',
  },
];
