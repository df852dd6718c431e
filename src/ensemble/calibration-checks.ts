/** Published points that took no part in the fit: monthly inflow up to April 2026, permits, outflow and emergency reception, with what differs in what they count. */
import { type Month, monthOf } from '../base/month.ts';
import { type Text, text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { type Confidence, isAssumption } from '../figures/figure.ts';
import type { ObservableId } from '../observe/observable.ts';
import type { Member } from './member.ts';

export interface CalibrationCheck {
  /** Keys of the published figures; with more than one their sum. */
  readonly figures: readonly string[];
  readonly observable: ObservableId;
  /** First month. */
  readonly from: string;
  /** As the figure tells it: a year, a quarter, a month or a day. */
  readonly date: string;
  readonly published: number;
  readonly model: number;
  readonly missShare: number;
  /** Of the weakest of the figures. */
  readonly confidence: Confidence;
  /** Whether these months come after the last known history that the model reads. */
  readonly ahead: boolean;
  /** What the figure and the observable count differently. */
  readonly note: Text;
}

interface Point {
  readonly figures: readonly string[];
  readonly observable: ObservableId;
  /** First month. */
  readonly from: string;
  /** How many months a flow covers; 0 is a stock at the end of `from`. */
  readonly months: number;
  readonly note: Text;
}

/** Last month of arrivals that the model takes from counts; later ones are its own. */
const LAST_COUNTED = '2025-12';
const RANK: readonly Confidence[] = ['official', 'secondary', 'press', 'derived'];

const INFLOW = text(
  'model telt ook overige instroom (geboorten, terugkeer); bron deels geraamd',
  'the model counts other inflow too (births, returns); source partly estimated',
);
const PERMITS = text(
  'model telt ook vergunningen na beroep en afgeleide vergunningen',
  'the model counts permits after appeal and derived permits too',
);
const HOUSED = text('dezelfde mensen als in de halfjaarcijfers', 'the same people as in the half-yearly figures');
const EMERGENCY = text('bronnen tellen noodopvang verschillend', 'sources count emergency reception differently');
const CAPACITY = text('plaatsen, niet mensen: het model hoort eronder te liggen', 'places, not people: the model should lie below');

const YEAR = 12;
const QUARTER = 3;
const year = (name: string): Pick<Point, 'from' | 'months'> => ({ from: `${name}-01`, months: YEAR });
const months2026 = ['2026-01', '2026-02', '2026-03', '2026-04'];

const points: readonly Point[] = [
  ...['2024', '2025'].map((y): Point => ({ figures: [`instroom.totaal.${y}`], observable: 'instroom.totaal', ...year(y), note: INFLOW })),
  ...months2026.map(
    (month): Point => ({ figures: [`instroom.totaal.${month}`], observable: 'instroom.totaal', from: month, months: 1, note: INFLOW }),
  ),
  ...['2022', '2023', '2024', '2025'].map(
    (y): Point => ({
      figures: [`vergunningen.totaal.${y}`, `instroom.nareis.${y}`],
      observable: 'vergunningen.totaal',
      ...year(y),
      note: PERMITS,
    }),
  ),
  { figures: ['uitstroom.gehuisvest.2022-Q1'], observable: 'uitstroom.gehuisvest', from: '2022-01', months: QUARTER, note: HOUSED },
  { figures: ['uitstroom.gehuisvest.2022-09'], observable: 'uitstroom.gehuisvest', from: '2022-09', months: 1, note: HOUSED },
  { figures: ['uitstroom.gehuisvest.2022-10'], observable: 'uitstroom.gehuisvest', from: '2022-10', months: 1, note: HOUSED },
  { figures: ['uitstroom.statushouders.2024'], observable: 'uitstroom.gehuisvest', ...year('2024'), note: HOUSED },
  { figures: ['opvang.noodopvang.2022-12-31'], observable: 'opvang.noodopvang', from: '2022-12', months: 0, note: EMERGENCY },
  { figures: ['opvang.noodopvang.2023-09-25'], observable: 'opvang.noodopvang', from: '2023-09', months: 0, note: EMERGENCY },
  { figures: ['opvang.noodopvang.2023-11'], observable: 'opvang.noodopvang', from: '2023-11', months: 0, note: EMERGENCY },
  { figures: ['opvang.plaatsen.totaal.2025-11'], observable: 'opvang.bezetting', from: '2025-11', months: 0, note: CAPACITY },
];

/** Last month that a member must reach to meet every point. */
export const CHECKS_UNTIL = '2026-04';

/** The points that the member reaches, in order of subject. */
export function calibrationChecks(member: Member): readonly CalibrationCheck[] {
  return points.flatMap((point) => {
    const values = member.national[point.observable];
    const first = monthOf(point.from) - member.firstMonth;
    const count = Math.max(1, point.months);
    if (first < 0 || first + count > values.length) return [];
    let model = 0;
    for (let i = first; i < first + count; i++) model += values[i];
    const sources = point.figures.map((key) => figure(key));
    const published = sources.reduce((sum, each) => sum + each.value, 0);
    const ranks = sources.map((each) => (isAssumption(each) ? RANK.length - 1 : RANK.indexOf(each.confidence)));
    return [
      {
        figures: point.figures,
        observable: point.observable,
        from: point.from,
        date: sources[0].date,
        published,
        model,
        missShare: model / published - 1,
        confidence: RANK[Math.max(...ranks)],
        ahead: isAfter(monthOf(point.from), monthOf(LAST_COUNTED)),
        note: point.note,
      },
    ];
  });
}

const isAfter = (month: Month, other: Month): boolean => month > other;
