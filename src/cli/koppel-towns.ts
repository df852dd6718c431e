/** Wishes of municipalities from a file, and what became of them in words. */
import { type Text, text } from '../base/text.ts';
import { type TownAnswer, type TownWish } from '../koppeling/town-wishes.ts';
import { csvRows, type Row, wholeNumber } from './csv-rows.ts';
import { FILE_BYTES_MAX, type Households, known, type Places } from './koppel-read.ts';
import type { Ports } from './ports.ts';

/** Scores as in the file. */
export interface TownTold {
  readonly place: string;
  readonly municipality: string;
  readonly rank: number;
  readonly wish: string;
  readonly granted: boolean;
  readonly household: string | null;
  readonly by: TownAnswer['by'];
  readonly cost: number;
  readonly left: number;
  readonly reason: Text;
}

const RANK_MAX = 1000;
const PERSONS_MAX = 40;
const FEWER_MAX = 1_000_000;
const MICRO = 1_000_000;
const GROUND = 'a municipality can wish a size of household or fewer persons; it cannot wish for or against people';

/** Csv `place,rank,wish,persons`; wish is `household` (persons 4 or 4-6) or `fewer` (persons that it takes back). */
export function townWishesRead(ports: Pick<Ports, 'readText'>, file: string, places: Places): readonly TownWish[] {
  const wishes: TownWish[] = [];
  const seen = new Set<string>();
  csvRows(ports.readText(file, FILE_BYTES_MAX), file, { required: ['place', 'rank', 'wish', 'persons'], ground: GROUND }, (row) => {
    const place = known(row, 'place', places.at);
    const rank = wholeNumber(row, 'rank', 1, RANK_MAX);
    const name = `${String(place)} ${String(rank)}`;
    if (seen.has(name)) row.refuse('rank', 'this place already has a wish with this number', 'give each wish a number of its own');
    seen.add(name);
    wishes.push(wishOf(row, place, rank));
  });
  return wishes;
}

function wishOf(row: Row, place: number, rank: number): TownWish {
  switch (row.text('wish')) {
    case 'household':
      return { kind: 'household', place, rank, ...sizesOf(row) };
    case 'fewer':
      return { kind: 'fewer', place, rank, persons: wholeNumber(row, 'persons', 1, FEWER_MAX) };
    default:
      return row.refuse('wish', `"${row.text('wish').slice(0, PERSONS_MAX)}" is no wish (${GROUND})`, 'write household or fewer');
  }
}

function sizesOf(row: Row): { readonly least: number; readonly most: number } {
  const [from, to = from] = /^\d{1,2}(-\d{1,2})?$/.test(row.text('persons')) ? row.text('persons').split('-') : [];
  const [least, most] = [Number(from), Number(to)];
  if (least >= 1 && least <= most && most <= PERSONS_MAX) return { least, most };
  return row.refuse(
    'persons',
    `"${row.text('persons').slice(0, PERSONS_MAX)}" is not a size from 1 to ${String(PERSONS_MAX)}`,
    'write it as 4 or as 4-6',
  );
}

export function townsTold(answers: readonly TownAnswer[], households: Households, places: Places): readonly TownTold[] {
  return answers.map((answer) => {
    const { wish, granted, by } = answer;
    return {
      place: places.id[wish.place],
      municipality: places.municipality[wish.place],
      rank: wish.rank,
      wish: wish.kind === 'fewer' ? `fewer ${String(wish.persons)}` : `household ${sizes(wish.least, wish.most)}`,
      granted,
      household: answer.household < 0 ? null : households.id[answer.household],
      by,
      cost: answer.cost / MICRO,
      left: answer.left / MICRO,
      reason: reasonOf(answer),
    };
  });
}

const sizes = (least: number, most: number): string => (least === most ? String(least) : `${String(least)}-${String(most)}`);

function reasonOf({ granted, by, cost, left, wish }: TownAnswer): Text {
  const [price, budget] = [(cost / MICRO).toFixed(DECIMALS), (left / MICRO).toFixed(DECIMALS)];
  if (granted)
    return text(`Kost het geheel ${price}; er was ${budget} te besteden.`, `Costs the whole ${price}; ${budget} was left to spend.`);
  if (by === 'prices')
    return text(
      `Kost het geheel ten minste ${price}; er was nog ${budget} te besteden. De prijzen bewijzen het.`,
      `Costs the whole at least ${price}; only ${budget} was left to spend. The prices prove it.`,
    );
  if (by === 'solved')
    return text(
      `Kost het geheel ${price}; er was nog ${budget} te besteden.`,
      `Costs the whole ${price}; only ${budget} was left to spend.`,
    );
  return wish.kind === 'fewer'
    ? text('Zoveel plaatsen zijn er niet meer vrij om terug te nemen.', 'Not that many places are left to take back.')
    : text(
        'Er is geen huishouden van die grootte dat hier mag en past.',
        'There is no household of that size that is allowed and fits here.',
      );
}
const DECIMALS = 3;
