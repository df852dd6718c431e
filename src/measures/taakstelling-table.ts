/** The taakstelling of one half-year for all municipalities, or the reason why it cannot be computed here. */
import { type HalfYear, halfYearParse, halfYearYear } from '../base/halfyear.ts';
import { refuse } from '../base/refusal.ts';
import { figure, figureFind } from '../figures/catalogue.ts';
import { municipalities } from '../figures/municipality.ts';
import { type Rounding, taakstelling } from './taakstelling.ts';

/** The json shape of `doorstroom taakstelling`. */
export interface TaskTable {
  readonly halfYear: HalfYear;
  /** National number in persons that was divided; the sum of the tasks lies above it when rounded up. */
  readonly total: number;
  readonly rounding: Rounding;
  /** In order of their CBS codes. */
  readonly municipalities: readonly { readonly code: string; readonly name: string; readonly task: number }[];
}

const ARTICLE = 'Huisvestingswet 2014, art. 29 lid 1';
const ROUNDINGS: readonly Rounding[] = ['up', 'largest-remainder'];
/** A task above one in a hundred inhabitants is a typing error: the highest ever was about one in six hundred. */
const INHABITANTS_PER_PERSON = 100;

/**
 * Texts as a user gives them. Without `total` the published net task of the half-year is divided. Refuses a half-year that does not
 * exist, one whose inhabitants or boundaries are not in the figures, a missing or impossible total and an unknown rounding.
 */
export function taskTable(halfYear: string, total: string | undefined, rounding: string): TaskTable {
  const half = halfYearParse(halfYear) ?? unknownHalfYear(halfYear);
  const way = ROUNDINGS.find((known) => known === rounding) ?? unknownRounding(rounding);
  populationChecked(half);
  const persons = total === undefined ? publishedTotal(half) : totalChecked(total);
  const tasks = taakstelling(
    persons,
    municipalities.map((m) => m.inhabitants),
    way,
  );
  return {
    halfYear: half,
    total: persons,
    rounding: way,
    municipalities: municipalities.map(({ code, name }, i) => ({ code, name, task: tasks[i] })),
  };
}

/** The law divides by the inhabitants of 1 January of the calendar year before the year of the half-year. */
function populationChecked(half: HalfYear): void {
  const { date } = figure(`gemeente.${municipalities[0].code}.inwoners`);
  const served = Number(date.slice(0, 4)) + 1;
  const year = halfYearYear(half);
  if (year === served) return;
  const needed = `inhabitants on ${String(year - 1)}-01-01`;
  const before = year < served;
  refuse({
    code: before ? 'taakstelling.boundaries' : 'taakstelling.population',
    where: half,
    what: before
      ? `needs the municipalities of that year and their ${needed}; only the boundaries of ${date} are known`
      : `needs the ${needed}; only those of ${date} are known`,
    why: ARTICLE,
    remedy: `use a half-year of ${String(served)}, or read the inhabitants from CBS with: doorstroom figures pull`,
  });
}

function publishedTotal(half: HalfYear): number {
  return (
    figureFind(`taakstelling.netto.${half}`)?.value ??
    refuse({
      code: 'taakstelling.no-total',
      where: half,
      what: 'no national number was published for this half-year',
      why: ARTICLE,
      remedy: 'give the number of persons with --total, e.g. --total 15000',
    })
  );
}

function totalChecked(given: string): number {
  const inhabitants = municipalities.reduce((sum, m) => sum + m.inhabitants, 0);
  const most = Math.floor(inhabitants / INHABITANTS_PER_PERSON);
  const total = /^[1-9]\d{0,8}$/.test(given.trim()) ? Number(given) : 0;
  if (total >= 1 && total <= most) return total;
  return refuse({
    code: 'taakstelling.total',
    where: `--total ${given}`,
    what: `not a whole number of persons between 1 and ${String(most)}`,
    remedy: 'give the national number in persons without points or commas, e.g. --total 15000',
  });
}

function unknownHalfYear(given: string): never {
  return refuse({
    code: 'taakstelling.unknown-half-year',
    where: given,
    what: 'is not a half-year',
    why: `${ARTICLE}: a task holds from January to June or from July to December`,
    remedy: 'write the year and I or II, e.g. 2025-II',
  });
}

function unknownRounding(given: string): never {
  return refuse({
    code: 'taakstelling.unknown-rounding',
    where: `--rounding ${given}`,
    what: 'is not a way of rounding',
    why: `${ARTICLE} rounds each municipality up`,
    remedy: `use ${ROUNDINGS.join(' or ')}`,
  });
}
