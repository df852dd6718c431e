/** Assumptions about spread and koppeling: what no paper has fixed yet. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

export const koppelingAssumptions = [
  assume(
    'koppeling.ruil.hoogstens',
    'share',
    0.5,
    [0.2, 1],
    text(
      'grootste deel van haar taak dat een gemeente door een andere laat doen',
      'largest part of its task that a municipality lets another do',
    ),
    text(
      'Artikel 29 lid 2 noemt geen grens. Met de helft houdt elke gemeente zelf een deel; zonder grens kan een gemeente alles afkopen.',
      'Article 29(2) names no limit. With half every municipality keeps a part; without a limit one could buy off everything.',
    ),
    { sources: ['huisvestingswet-2014'] },
  ),
  assume(
    'koppeling.band.onder',
    'factor',
    0.8,
    [0.5, 0.95],
    text('onderkant van de band rond het deel naar inwoners', 'lower edge of the band around the part by inhabitants'),
    text(
      'Geen ontwerp is gepubliceerd; een vijfde minder is een gekozen grens.',
      'No design was published; a fifth less is a chosen limit.',
    ),
  ),
  assume(
    'koppeling.band.boven',
    'factor',
    1.25,
    [1.05, 2],
    text('bovenkant van de band rond het deel naar inwoners', 'upper edge of the band around the part by inhabitants'),
    text(
      'Geen ontwerp is gepubliceerd; een kwart meer is een gekozen grens.',
      'No design was published; a quarter more is a chosen limit.',
    ),
  ),
  assume(
    'koppeling.gewicht.woning',
    'factor',
    1,
    [0, 2],
    text('gewicht van een passende woning in de score', 'weight of a fitting home in the score'),
    text(
      'Het antwoord noemt uitstroom naar woningen als een van vier gronden en geeft geen gewichten.',
      'The answer names outflow to homes as one of four grounds and gives no weights.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'koppeling.gewicht.werk',
    'factor',
    1,
    [0, 2],
    text('gewicht van kans op werk in de score', 'weight of the chance of work in the score'),
    text(
      'Het antwoord noemt arbeidsparticipatie als een van vier gronden en geeft geen gewichten.',
      'The answer names labour participation as one of four grounds and gives no weights.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'koppeling.gewicht.inburgering',
    'factor',
    1,
    [0, 2],
    text('gewicht van snelle inburgering in de score', 'weight of a quick integration course in the score'),
    text(
      'Het antwoord noemt inburgering als een van vier gronden en geeft geen gewichten.',
      'The answer names integration as one of four grounds and gives no weights.',
    ),
    { sources: ['kst-36600-xx-p'] },
  ),
  assume(
    'koppeling.gewicht.banden',
    'factor',
    1,
    [0, 2],
    text('gewicht van familie, werk of studie in de buurt in de score', 'weight of family, work or study nearby in the score'),
    text(
      'Het COA weegt banden bij de koppeling; hoe zwaar is niet gepubliceerd.',
      'COA weighs ties in coupling; how much was not published.',
    ),
    { sources: ['coa-huisvesting'] },
  ),
  assume(
    'koppeling.gewicht.school',
    'factor',
    1,
    [0, 2],
    text('gewicht van dezelfde school in de score', 'weight of the same school in the score'),
    text(
      'Het belang van het kind telt mee; hoe zwaar is niet gepubliceerd.',
      'The interest of the child counts; how much was not published.',
    ),
    { sources: ['ivrk'] },
  ),
];
