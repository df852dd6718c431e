/** The rounds of the SFT: that of 3 February 2025, and SFT+ from December 2025; the day of arrival decides which one holds. */
import { present } from '../../base/must.ts';
import { type Cents, cents } from '../../base/units.ts';
import { type Amount, amountOf, numberOf } from '../grant/amount.ts';
import { sft } from './measure.ts';

type Kind = 'self-contained' | 'split' | 'shared';

export interface SftRound {
  readonly id: 'sft-2025' | 'sft-plus';
  readonly from: string;
  /** Last day on which an application can arrive. */
  readonly last: string;
  readonly ceiling: Cents;
  /** Key of the figure of the ceiling. */
  readonly ceilingKey: string;
  /** Per home, or per room of a shared home; null when the round does not pay that kind. */
  readonly grant: Readonly<Record<Kind, Amount | null>>;
  readonly management: Readonly<Record<Kind, Amount | null>>;
}

export interface SftTerms {
  readonly rounds: readonly SftRound[];
  readonly startMonths: number;
  readonly socialRentYears: number;
  /** Per cent of the homes. */
  readonly reservedPercent: number;
  /** Rooms count in a shared home with more rooms than this. */
  readonly roomsMoreThan: number;
}

/** The Staatscourant of December 2025 brought SFT+; the day was not kept, so the month counts from its first. */
export const SFT_PLUS_FROM = '2025-12-01';
const [ROUND_2025_LAST, SFT_PLUS_LAST] = ['2025-11-30', '2027-12-31'] as const;

export const sftTerms = (): SftTerms => ({
  rounds: [
    {
      id: 'sft-2025',
      from: present(sft.from, 'from'),
      last: ROUND_2025_LAST,
      ceiling: cents(numberOf('sft.budget.2025')),
      ceilingKey: 'sft.budget.2025',
      grant: { 'self-contained': amountOf('sft.bedrag.woning.2025-02'), split: null, shared: null },
      management: { 'self-contained': null, split: null, shared: null },
    },
    {
      id: 'sft-plus',
      from: SFT_PLUS_FROM,
      last: SFT_PLUS_LAST,
      ceiling: cents(numberOf('sft.budget')),
      ceilingKey: 'sft.budget',
      grant: {
        'self-contained': amountOf('sft.bedrag.woning'),
        split: amountOf('sft.bedrag.gesplitst'),
        shared: amountOf('sft.bedrag.kamer'),
      },
      management: {
        'self-contained': amountOf('sft.bedrag.socialeBeheer'),
        split: amountOf('sft.beheer.gesplitst'),
        shared: amountOf('sft.beheer.kamer'),
      },
    },
  ],
  startMonths: numberOf('sft.starttermijn.maanden'),
  socialRentYears: numberOf('sft.verhuurtermijn.jaren'),
  reservedPercent: Math.round(numberOf('sft.aandeelStatushouders') * 100),
  roomsMoreThan: numberOf('sft.kamer.meerDan'),
});
