/**
 * National statistics by nationality. They have a type of their own, outside the catalogue, so that no ranking or koppeling can accept
 * one; only their sum over the seven nationalities is an ordinary figure (series/instroom.ts).
 */
import { text, type Text } from '../base/text.ts';
import { publishedAfter } from './published.ts';
import { nationalityMonths } from './series/nationality-months.ts';

/** Deliberately without a `key` and `value`: nothing that takes a Figure takes this. */
export interface NationalityFigure {
  readonly nationality: string;
  readonly subject:
    | 'instroom.eerste'
    | 'instroom.nareis'
    | 'vergunningen.vluchteling'
    | 'vergunningen.subsidiair'
    | 'vergunningen.humanitair';
  /** `2024` or `2024-06`. */
  readonly period: string;
  /** Persons in the period, whole country, rounded to 5 by CBS. */
  readonly personsNational: number;
  readonly source: string;
  readonly place: string;
  readonly confidence: 'secondary';
  readonly published: string;
  readonly caution: Text;
}

type Subject = NationalityFigure['subject'];

const SEVEN: readonly string[] = ['Afghanistan', 'Eritrea', 'Irak', 'Jemen', 'Somalië', 'Syrië', 'Turkije'];

const CAUTION = text(
  'Alleen voor aannames over instroom. Nooit een criterium voor koppeling of woonruimte.',
  'Only for assumptions about inflow. Never a criterion for koppeling or housing.',
);

function figure(nationality: string, subject: Subject, period: string, personsNational: number): NationalityFigure {
  const grants = subject.startsWith('vergunningen');
  return {
    nationality,
    subject,
    period,
    personsNational,
    source: grants ? 'cbs-85400ned' : 'cbs-83102ned',
    place: 'landelijk, via InfoMakersHub/grenzendicht js/main.js',
    confidence: 'secondary',
    published: publishedAfter(period),
    caution: CAUTION,
  };
}

/** Nationality; first applications 2024 and 2025; nareis 2024 and 2025 (undefined: not found). */
const YEARS: readonly (readonly [string, number, number, number | undefined, number])[] = [
  ['Syrië', 11_525, 3_285, 8_710, 12_110],
  ['Eritrea', 1_465, 3_135, undefined, 310],
  ['Onbekend', 1_455, 1_635, undefined, 430],
  ['Turkije', 1_870, 1_480, undefined, 465],
  ['Somalië', 1_075, 1_290, undefined, 395],
  ['Algerije', 950, 1_210, undefined, 5],
  ['Nigeria', 770, 815, undefined, 30],
  ['Soedan', 520, 795, undefined, 15],
  ['Afghanistan', 490, 765, undefined, 190],
  ['Pakistan', 490, 695, undefined, 360],
];

/** Nationality; grants of 2024: refugee, subsidiary, humanitarian. */
const GRANTS_2024: readonly (readonly [string, number, number, number])[] = [
  ['Syrië', 2_875, 7_210, 115],
  ['Turkije', 795, 15, 245],
  ['Eritrea', 5, 1_040, 15],
  ['Jemen', 55, 555, 20],
  ['Somalië', 55, 350, 30],
  ['Afghanistan', 195, 55, 45],
  ['Irak', 30, 140, 25],
];

export const nationalityFigures: readonly NationalityFigure[] = [
  ...nationalityMonths.flatMap(([month, first, nareis]) =>
    SEVEN.flatMap((name, at) => [figure(name, 'instroom.eerste', month, first[at]), figure(name, 'instroom.nareis', month, nareis[at])]),
  ),
  ...YEARS.flatMap(([name, first2024, first2025, nareis2024, nareis2025]) => [
    figure(name, 'instroom.eerste', '2024', first2024),
    figure(name, 'instroom.eerste', '2025', first2025),
    ...(nareis2024 === undefined ? [] : [figure(name, 'instroom.nareis', '2024', nareis2024)]),
    figure(name, 'instroom.nareis', '2025', nareis2025),
  ]),
  ...GRANTS_2024.flatMap(([name, refugee, subsidiary, humanitarian]) => [
    figure(name, 'vergunningen.vluchteling', '2024', refugee),
    figure(name, 'vergunningen.subsidiair', '2024', subsidiary),
    figure(name, 'vergunningen.humanitair', '2024', humanitarian),
  ]),
];
