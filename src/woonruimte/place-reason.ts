/** Why a candidate has this place, or none: every ground with its article and its clause, and one text in Dutch and in English. */
import { present } from '../base/must.ts';
import type { Text } from '../base/text.ts';
import { type Candidates, FIRST_HOME_BIT } from './candidates.ts';
import { type Day, dayText } from './day.ts';
import { type Ranking, tied } from './rank.ts';
import type { Rules } from './rules.ts';
import { hasLabel, pointsOf, refusingOf, ticketOf, urgencyGroup } from './standing.ts';
import { URGENCY_ARTICLE, urgencyGrounds } from './urgency-ground.ts';

export interface Ground {
  readonly kind: 'toelating' | 'urgentie' | 'passendheid' | 'binding' | 'volgorde' | 'loting' | 'vervallen';
  readonly article: string;
  /** Of the ordinance. */
  readonly clause: string;
  readonly nl: string;
  readonly en: string;
}

export interface PlaceReason extends Text {
  readonly grounds: readonly Ground[];
}

const ACT = 'Huisvestingswet 2014';

export function placeReason(ranking: Ranking, at: number): PlaceReason {
  const { rules, candidates, order } = ranking;
  const row = order[at];
  // Before the first and after the last stands nobody, who is tied with nobody.
  const equal = [order[at - 1], order[at + 1]].some((other) => tied(ranking, row, other));
  const priority = rules.steps.flatMap((step) => {
    if (step === 'urgentie') return urgent(rules, candidates, row);
    return step === 'passendheid' ? fitting(rules, candidates, row) : bound(rules, candidates, row);
  });
  const lot = equal && rules.ordinance.selection.method !== 'loting' ? [lotGround(rules, candidates, row)] : [];
  return reasonOf([...priority, ...fallen(rules, candidates, row), ...selected(rules, candidates, row), ...lot]);
}

export function refusalReason({ rules, candidates, standing }: Ranking, row: number): PlaceReason {
  return reasonOf([refusing(rules, candidates, row, standing[row])]);
}

/** Grounds that the candidate has and that do not count for this home on this day. */
export function fallen(rules: Rules, c: Candidates, row: number): Ground[] {
  return rules.ordinance.urgentie.flatMap((group, bit) => {
    const ground = rules.grounds[bit];
    if (ground.lawful || (c.urgentie[row] & (1 << bit)) === 0) return [];
    return [{ kind: 'vervallen', article: ground.article, clause: group.clause, ...ground.why }];
  });
}

const reasonOf = (grounds: readonly Ground[]): PlaceReason => ({
  grounds,
  nl: grounds.map((ground) => `${ground.nl} (${cited(ground, 'verordening')})`).join('. ') + '.',
  en: grounds.map((ground) => `${ground.en} (${cited(ground, 'ordinance')})`).join('. ') + '.',
});

const cited = ({ article, clause }: Ground, ordinance: string): string => `${article}; ${ordinance} ${clause}`;

function urgent(rules: Rules, c: Candidates, row: number): Ground[] {
  const bit = urgencyGroup(rules, c, row);
  if (bit < 0) return [];
  const { id, ground, clause } = rules.ordinance.urgentie[bit];
  const title = urgencyGrounds[ground];
  return [{ kind: 'urgentie', article: URGENCY_ARTICLE, clause, nl: `Urgentie ${id}: ${title.nl}`, en: `Urgency ${id}: ${title.en}` }];
}

function fitting(rules: Rules, c: Candidates, row: number): Ground[] {
  const size = rules.prefers;
  const persons = c.persons[row];
  const grounds: Ground[] = [];
  if (size !== null) {
    if (persons < size.persons.from || persons > size.persons.to) return [];
    grounds.push({
      kind: 'passendheid',
      article: `${ACT}, art. 11`,
      clause: size.clause,
      nl: `De grootte past bij ${people(persons)}`,
      en: `The size suits ${String(persons)} ${persons === 1 ? 'person' : 'persons'}`,
    });
  }
  for (const { rule, bit } of rules.labels) {
    if (rule.effect !== 'voorrang') continue;
    if (!hasLabel(rule, bit, c, row)) return [];
    grounds.push({
      kind: 'passendheid',
      article: `${ACT}, art. 11`,
      clause: rule.clause,
      nl: `De woning is bestemd voor ${rule.id} en de kandidaat hoort daarbij`,
      en: `The home is meant for ${rule.id} and the candidate is one of them`,
    });
  }
  return grounds;
}

function bound(rules: Rules, c: Candidates, row: number): Ground[] {
  const { clause } = present(rules.ordinance.binding, 'binding');
  const own = c.binding[row] >= (rules.tier === 'kern' ? 2 : 1);
  if (own)
    return [
      {
        kind: 'binding',
        article: `${ACT}, art. 14`,
        clause,
        nl: `Deze woning gaat naar iemand met binding (${rules.tier})`,
        en: `This home goes to somebody with a local binding (${rules.tier})`,
      },
    ];
  if ((c.urgentie[row] & FIRST_HOME_BIT) === 0) return [];
  return [
    {
      kind: 'binding',
      article: `${ACT}, art. 16`,
      clause,
      nl: 'Van een vergunninghouder die voor het eerst een woning zoekt wordt geen binding gevraagd',
      en: 'Of a vergunninghouder who looks for a first home no binding is asked',
    },
  ];
}

function selected(rules: Rules, c: Candidates, row: number): Ground[] {
  const { selection } = rules.ordinance;
  if (selection.method === 'loting') return [lotGround(rules, c, row)];
  const since = dayText(c.registered[row] as Day);
  const ground = { kind: 'volgorde', article: ACT, clause: selection.clause } as const;
  if (selection.method === 'inschrijftijd') return [{ ...ground, nl: `Ingeschreven sinds ${since}`, en: `Registered since ${since}` }];
  const points = String(pointsOf(rules, c, row));
  return [{ ...ground, nl: `${points} punten, ingeschreven sinds ${since}`, en: `${points} points, registered since ${since}` }];
}

function lotGround(rules: Rules, c: Candidates, row: number): Ground {
  const drawn = String(ticketOf(rules, c, row)).padStart(10, '0');
  const seed = String(rules.seed);
  const only = rules.ordinance.selection.method === 'loting';
  return {
    kind: 'loting',
    article: ACT,
    clause: rules.ordinance.selection.clause,
    nl: `${only ? 'Lot' : 'Gelijk met anderen: lot'} ${drawn} bij openbaar zaad ${seed}, het laagste gaat voor`,
    en: `${only ? 'Lot' : 'Equal with others: lot'} ${drawn} with public seed ${seed}, the lowest goes first`,
  };
}

function refusing(rules: Rules, c: Candidates, row: number, code: number): Ground {
  const { kind, rule } = refusingOf(code);
  const persons = c.persons[row];
  const { categories, homes } = rules.ordinance;
  switch (kind) {
    case 'no-category':
      return refusal(
        homes.clause,
        `Geen categorie geeft ${people(persons)} recht op een vergunning bij deze huur`,
        `No category gives ${String(persons)} person(s) a permit at this rent`,
      );
    case 'income': {
      const { income, id, clause } = categories[rule];
      const [own, from, to] = [c.income[row], income.from, income.to].map(euro);
      return refusal(
        clause,
        `Inkomen ${own} past niet bij categorie ${id}: ${from} tot en met ${to}`,
        `Income ${own} does not fit category ${id}: ${from} to ${to}`,
      );
    }
    case 'occupancy': {
      const { persons: allowed, clause } = present(rules.admits, 'occupancy');
      const [from, to] = [allowed.from, allowed.to].map(String);
      const rooms = String(rules.home.rooms);
      return refusal(
        clause,
        `Niet passend: ${people(persons)} in ${rooms} kamers, toegestaan ${from} tot en met ${to}`,
        `Not fitting: ${String(persons)} person(s) in ${rooms} rooms, allowed ${from} to ${to}`,
      );
    }
    case 'label': {
      const { rule: label } = rules.labels[rule];
      return refusal(label.clause, `De woning is alleen voor ${label.id}`, `The home is for ${label.id} only`);
    }
  }
}

const refusal = (clause: string, nl: string, en: string): Ground => ({ kind: 'toelating', article: `${ACT}, art. 10`, clause, nl, en });
const people = (persons: number): string => (persons === 1 ? '1 persoon' : `${String(persons)} personen`);
const euro = (cents: number): string => `€${String(Math.floor(cents / 100))}`;
