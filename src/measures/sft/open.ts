/** What the SFT and SFT+ leave open. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const sftOpen: readonly OpenPoint[] = [
  {
    point: text(
      'Of de € 178,5 miljoen ook de € 77,8 miljoen van de ronde van 2025 omvat, zegt de brief niet.',
      'The letter does not say whether the EUR 178.5 million includes the EUR 77.8 million of the 2025 round.',
    ),
    meanwhile: text(
      'Twee opeenvolgende aantallen per jaar, elk met een bereik; ze lopen niet tegelijk.',
      'Two successive numbers a year, each with a range; they do not run at the same time.',
    ),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'De regel dat 30 % voor statushouders en Oekraïners is, komt uit 2024; of SFT+ hem houdt, is niet gelezen. Het aandeel van Oekraïners daarin is niet bekend.',
      'The rule that 30 % is for status holders and Ukrainians dates from 2024; whether SFT+ keeps it was not read. The part of Ukrainians in it is not known.',
    ),
    meanwhile: text(
      'Het model geeft de volle 30 % aan statushouders: een bovengrens.',
      'The model gives the full 30 % to status holders: an upper bound.',
    ),
    source: 'rvo-sft',
  },
  {
    point: text(
      'Hoeveel aanvragen kamers of gesplitste woningen zijn (€ 7.000 + € 4.000), is niet bekend.',
      'How many applications are rooms or split homes (EUR 7,000 + EUR 4,000) is not known.',
    ),
    meanwhile: text(
      'Alle woningen tellen als zelfstandig (€ 14.000 + € 6.000).',
      'All homes count as self-contained (EUR 14,000 + EUR 6,000).',
    ),
    source: 'stcrt-2025-41315',
  },
  {
    point: text(
      'Hoeveel van de gesubsidieerde woningen er zonder subsidie ook was gekomen, is niet bekend.',
      'How many of the subsidised homes would have come without the subsidy is not known.',
    ),
    meanwhile: text('Alle woningen tellen als extra.', 'All homes count as extra.'),
  },
];
