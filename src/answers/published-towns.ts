/** What was published about single municipalities: asked, housed and short, each from its source. The rest of the country is the model. */
import { type Text, text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { numberText } from '../figures/number-text.ts';
import { sourceFind } from '../figures/sources.ts';
import type { AnswerNumber, AnswerTable } from './question.ts';
import { figureNumber } from './numbers.ts';
import { both } from './sentence.ts';

interface PublishedTown {
  readonly name: string;
  readonly period: Text;
  readonly asked?: string;
  readonly housed: string;
  readonly short?: string;
}

const AUTUMN_2023 = text('juli tot november 2023', 'July to November 2023');

const towns: readonly PublishedTown[] = [
  ...['amsterdam', 'eemsdelta', 'oldebroek'].map((key) => ({
    name: key.charAt(0).toUpperCase() + key.slice(1),
    period: AUTUMN_2023,
    asked: `taakstelling.gevraagd.${key}.2023-07/2023-11`,
    housed: `uitstroom.${key}.2023-07/2023-11`,
  })),
  {
    name: 'Haarlemmermeer',
    period: text('tweede helft van 2023', 'second half of 2023'),
    housed: 'uitstroom.haarlemmermeer.2023-II',
    short: 'taakstelling.tekort.haarlemmermeer.2023-II',
  },
  {
    name: 'Zuid-Holland (50)',
    period: text('tweede helft van 2024', 'second half of 2024'),
    asked: 'taakstelling.gevraagd.zuidHolland.2024-II',
    housed: 'uitstroom.zuidHolland.2024-II',
  },
];

const valueOf = (key: string | undefined): number | null => (key === undefined ? null : figure(key).value);
const cell = (value: number | null): Text => (value === null ? text('niet gevonden', 'not found') : both((l) => numberText(value, 0, l)));

export function publishedTownsTable(): AnswerTable {
  return {
    caption: text(
      'Wat per gemeente wel is gepubliceerd (personen); taak met achterstand, gehuisvest en tekort',
      'What was published by municipality (persons); task with backlog, housed and short',
    ),
    columns: [
      text('Gemeente', 'Municipality'),
      text('Wanneer', 'When'),
      text('Gevraagd', 'Asked'),
      text('Gehuisvest', 'Housed'),
      text('Tekort', 'Short'),
      text('Bron', 'Source'),
    ],
    rows: towns.map(({ name, period, asked, housed, short }) => {
      const [wanted, done] = [valueOf(asked), valueOf(housed)];
      const missing = valueOf(short) ?? (wanted === null || done === null ? null : wanted - done);
      const found = figure(housed);
      const title = isAssumption(found) ? '' : (sourceFind(found.source)?.title ?? found.source);
      return [text(name, name), period, cell(wanted), cell(done), cell(missing), text(title, title)];
    }),
  };
}

/** The figures behind that table, and how many municipalities lay behind. */
export const publishedTownNumbers = (): readonly AnswerNumber[] =>
  [
    ...towns.flatMap(({ asked, housed, short }) => [asked, housed, short].filter((key) => key !== undefined)),
    'taakstelling.gemeentenAchter.2023-11',
    'taakstelling.gemeentenOpSchema.zuidHolland.2024-II',
  ].map((key) => figureNumber(figure(key)));
