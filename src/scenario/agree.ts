/** How long two compiled scenarios are the same: until then they share one past, and that needs running only once. */
import type { Inputs } from './inputs.ts';

/** The first month (index) in which the two may differ; `months` when they never do, 0 when more differs than month tables and the koppeling. */
export function inputsAgreeUntil(a: Inputs, b: Inputs): number {
  if (a === b) return a.months;
  if (timeless(a) !== timeless(b)) return 0;
  const others = monthTables(b);
  const month = monthTables(a).reduce((first, table, i) => Math.min(first, firstDifference(table, others[i])), a.months);
  return sameKoppeling(a, b) ? month : Math.min(month, a.koppeling.from, b.koppeling.from);
}

const sameKoppeling = (a: Inputs, b: Inputs): boolean => JSON.stringify(a.koppeling) === JSON.stringify(b.koppeling);
const isTable = (value: unknown): value is Float64Array => value instanceof Float64Array;

/** What the chain reads for the month that it is in, and for no other. */
function monthTables({ levers, arrivals, procedure, reception, task }: Inputs): readonly Float64Array[] {
  return [levers, arrivals, procedure, reception, task].flatMap((group) => Object.values(group).filter(isTable));
}

const texts = new WeakMap<Inputs, string>();

function timeless(inputs: Inputs): string {
  const text = texts.get(inputs) ?? timelessText(inputs);
  texts.set(inputs, text);
  return text;
}

/** All the rest as text. The homes that come free belong to it: their last year decides how many registered in the first. */
function timelessText({ housing, ...inputs }: Inputs): string {
  const rest = { ...inputs, housing: { ...housing, vacatedPerYear: housing.vacatedPerYear.join() } };
  return JSON.stringify(rest, (name, value: unknown) => (isTable(value) || name === 'koppeling' ? undefined : value));
}

function firstDifference(a: Float64Array, b: Float64Array): number {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return i;
  return a.length;
}
