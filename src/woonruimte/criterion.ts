/**
 * What may decide who gets a home: a closed list, each with its legal ground and why it is a fair thing to look at. What may never decide
 * is a list too, with the law that forbids it, so that a file which tries is refused with the article and not with "unknown column".
 */
import { type Text, text } from '../base/text.ts';

export type Criterion =
  | 'persons'
  | 'income'
  | 'age'
  | 'indication'
  | 'urgentie'
  | 'binding'
  | 'inschrijftijd'
  | 'zoekpunten'
  | 'situatiepunten'
  | 'lot';

export interface CriterionRule {
  /** Column of the candidates file; null for what is drawn. */
  readonly column: string | null;
  readonly title: Text;
  readonly ground: string;
  /** Why it may be used although it may work out unequally. */
  readonly justification: Text;
}

const ACT = 'Huisvestingswet 2014';

export const criteria: Readonly<Record<Criterion, CriterionRule>> = {
  persons: {
    column: 'persons',
    title: text('aantal personen', 'number of persons'),
    ground: `${ACT}, art. 10 en 11`,
    justification: text(
      'De grootte van de woning moet passen bij het huishouden, zodat schaarse grote woningen bij grote huishoudens komen.',
      'The size of the home must fit the household, so that scarce large homes go to large households.',
    ),
  },
  income: {
    column: 'income_euro',
    title: text('inkomen', 'income'),
    ground: `${ACT}, art. 10 en 11`,
    justification: text(
      'Betaalbare woningen zijn schaars en bedoeld voor wie geen andere woning kan betalen.',
      'Affordable homes are scarce and meant for those who cannot pay for another home.',
    ),
  },
  age: {
    column: 'age',
    title: text('leeftijd', 'age'),
    ground: `${ACT}, art. 11`,
    justification: text(
      'Alleen bij een woning die voor een leeftijdsgroep is gemaakt of aangewezen.',
      'Only for a home that was made or designated for an age group.',
    ),
  },
  indication: {
    column: 'indications',
    title: text('indicatie voor een soort woning', 'indication for a kind of home'),
    ground: `${ACT}, art. 11`,
    justification: text(
      'Het besluit dat een aangepaste woning nodig is telt; de diagnose erachter wordt niet gelezen.',
      'The decision that an adapted home is needed counts; the diagnosis behind it is not read.',
    ),
  },
  urgentie: {
    column: 'urgentie',
    title: text('urgentie', 'urgentie'),
    ground: `${ACT}, art. 12 en 13`,
    justification: text(
      'Wie dringend een woning nodig heeft gaat voor, op gronden uit de verordening. Verblijfsstatus is er alleen een waar de wet van die dag dat toelaat; de andere gelden voor iedereen.',
      'Who urgently needs a home goes first, on grounds of the ordinance. Residence status is one only where the law of that day allows it; the others hold for everyone.',
    ),
  },
  binding: {
    column: 'binding',
    title: text('binding', 'local binding'),
    ground: `${ACT}, art. 14 en 16`,
    justification: text(
      'Een beperkt deel van de woningen mag naar mensen met binding; de wet stelt een hoogste deel.',
      'A limited part of the homes may go to people with a local binding; the Act sets the largest part.',
    ),
  },
  inschrijftijd: {
    column: 'inschrijfdatum',
    title: text('inschrijftijd', 'registration time'),
    ground: `${ACT} (huisvestingsverordening)`,
    justification: text(
      'Wachten geldt voor iedereen gelijk en is te controleren. Wie pas kort in Nederland is, heeft er weinig van: dat effect wordt gemeten.',
      'Waiting is the same for everyone and can be checked. Who came to the Netherlands lately has little of it: that effect is measured.',
    ),
  },
  zoekpunten: {
    column: 'zoekpunten',
    title: text('zoekpunten', 'search points'),
    ground: `${ACT} (huisvestingsverordening)`,
    justification: text('Wie vaker reageert, zoekt harder.', 'Who responds more often searches harder.'),
  },
  situatiepunten: {
    column: 'situatiepunten',
    title: text('situatiepunten', 'situation points'),
    ground: `${ACT} (huisvestingsverordening)`,
    justification: text(
      'Omstandigheden die in de verordening staan en voor iedereen gelden.',
      'Circumstances that stand in the ordinance and hold for everyone.',
    ),
  },
  lot: {
    column: null,
    title: text('lot', 'lot'),
    ground: `${ACT} (huisvestingsverordening)`,
    justification: text('Ieder heeft één gelijk lot.', 'Everyone has one equal ticket.'),
  },
};

export type Forbidden = 'nationality' | 'origin' | 'religion' | 'sex' | 'language' | 'diagnosis' | 'residence-status';

interface ForbiddenRule {
  readonly id: Forbidden;
  /** The law that forbids it, cited without an article where none was read. */
  readonly law: string;
  /** Words by which a column, key or name gives it away. */
  readonly words: readonly string[];
}

const EQUAL = 'Grondwet, art. 1; Algemene wet gelijke behandeling';

const forbidden: readonly ForbiddenRule[] = [
  { id: 'nationality', law: EQUAL, words: ['nationality', 'nationaliteit', 'citizenship', 'staatsburgerschap', 'paspoort', 'passport'] },
  {
    id: 'origin',
    law: EQUAL,
    words: ['origin', 'herkomst', 'afkomst', 'geboorteland', 'birthplace', 'geboorteplaats', 'ethnicity', 'etniciteit', 'race', 'ras'],
  },
  { id: 'religion', law: EQUAL, words: ['religion', 'religie', 'geloof', 'godsdienst', 'faith', 'levensovertuiging'] },
  { id: 'sex', law: EQUAL, words: ['sex', 'gender', 'geslacht', 'man', 'mannen', 'vrouw', 'vrouwen', 'male', 'female'] },
  {
    id: 'language',
    law: `${EQUAL}: taal wijst op afkomst of nationaliteit`,
    words: ['language', 'taal', 'moedertaal', 'taalniveau', 'voertaal'],
  },
  {
    id: 'diagnosis',
    law: 'AVG, art. 9; Wet gelijke behandeling op grond van handicap of chronische ziekte. Het besluit over urgentie telt (Huisvestingswet 2014, art. 12 en 13)',
    words: ['diagnosis', 'diagnose', 'ziekte', 'illness', 'disease', 'aandoening', 'handicap', 'disability'],
  },
  {
    id: 'residence-status',
    law: 'Huisvestingswet 2014, art. 12: alleen als urgentiegroep vergunninghouder, op een dag waarop dat mag; Algemene wet gelijke behandeling',
    words: [
      'status',
      'verblijfsstatus',
      'verblijfsvergunning',
      'verblijfstitel',
      'residence',
      'residency',
      'permit',
      'statushouder',
      'statushouders',
      'vergunninghouder',
      'vergunninghouders',
      'asiel',
      'asielzoeker',
      'asylum',
      'vluchteling',
      'refugee',
    ],
  },
];

/** Long enough that nothing else has it inside: Dutch writes words together, `statushouderswoning`. */
const INSIDE_FROM = 7;

/** The rule that a column, key or name breaks, judged by its words: `land_van_herkomst` breaks `origin`. */
export function forbiddenIn(name: string): ForbiddenRule | undefined {
  const lower = name.toLowerCase();
  const words = lower.split(/[^a-z]/);
  return forbidden.find((rule) => rule.words.some((word) => words.includes(word) || (word.length >= INSIDE_FROM && lower.includes(word))));
}
