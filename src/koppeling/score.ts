/**
 * The score: a published sum of named terms. A term counts persons of the household for whom something holds, so its value lies between 0
 * and the number of persons and all adults and all children count, not only the one who earns most. What is not in {@link TERMS} cannot reach
 * the score: a field more does not compile here and is refused at the door.
 */
import { must } from '../base/must.ts';
import { type Text, text } from '../base/text.ts';

export interface Term {
  readonly title: Text;
  /** What one person counts for. */
  readonly counts: Text;
  /** Why it may count: article or paper, with its source. */
  readonly ground: Text;
  readonly source: string;
}

/** The four grounds on which an alternative must be accountable (answer 3 of 14 November 2025), and what COA asks at the permit. */
export const TERMS = {
  woning: {
    title: text('passende woning', 'fitting home'),
    counts: text('persoon voor wie er een passende woning komt', 'person for whom a fitting home comes free'),
    ground: text('Uitstroom naar woningen, antwoord 3', 'Outflow to homes, answer 3'),
    source: 'kst-36600-xx-p',
  },
  werk: {
    title: text('kans op werk', 'chance of work'),
    counts: text('volwassene, maal de kans op werk', 'adult, times the chance of work'),
    ground: text('Arbeidsparticipatie, antwoord 3', 'Labour participation, answer 3'),
    source: 'kst-36600-xx-p',
  },
  inburgering: {
    title: text('snelle inburgering', 'quick integration course'),
    counts: text('volwassene voor wie een traject open staat', 'adult for whom a course is open'),
    ground: text('Snelle en effectieve inburgering, antwoord 3', 'Quick and effective integration, answer 3'),
    source: 'kst-36600-xx-p',
  },
  banden: {
    title: text('banden', 'ties'),
    counts: text('persoon met naaste familie, werk of studie in de buurt', 'person with close family, work or study nearby'),
    ground: text('Criteria bij de koppeling door het COA', 'Criteria of coupling by COA'),
    source: 'coa-huisvesting',
  },
  school: {
    title: text('zelfde school', 'same school'),
    counts: text('kind dat op zijn school kan blijven', 'child that can stay at its school'),
    ground: text('Belang van het kind, IVRK art. 3 en 28', 'Interest of the child, CRC arts. 3 and 28'),
    source: 'ivrk',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof TERMS;
export const termIds = Object.keys(TERMS) as readonly TermId[];

/** A published set of weights; two results can be compared only under the same version. */
export interface ScoreRule {
  readonly version: string;
  readonly weights: Readonly<Record<TermId, number>>;
}

/** Persons for whom each term holds; a term left out counts for nobody. */
export type TermValues = Readonly<Partial<Record<TermId, number>>>;

/** A field that is no term makes the whole impossible to write, also in a variable. */
type OnlyTerms<T> = T & Readonly<Record<Exclude<keyof T, TermId>, never>>;

const MICRO = 1_000_000;

/** Worth of a household in a place, in micro-units. */
export function scoreOf<T extends TermValues>({ weights }: ScoreRule, values: OnlyTerms<T>): number {
  let score = 0;
  for (const id of termIds) {
    const persons = (values as TermValues)[id] ?? 0;
    must(persons >= 0 && weights[id] >= 0, `term ${id} below zero`);
    score += weights[id] * persons;
  }
  return Math.round(score * MICRO);
}
