/** Joint exchange of task between municipalities: together they may change their tasks as long as the sum stays (art. 29 lid 2). */
import { must } from '../base/must.ts';
import { Refused, type Refusal } from '../base/refusal.ts';

/** Persons of the task that one municipality takes over from another. */
export interface Transfer {
  /** CBS code, e.g. `GM0758`. */
  readonly from: string;
  readonly to: string;
  readonly persons: number;
}

const ARTICLE = 'Huisvestingswet 2014, art. 29 lid 2';

/**
 * Tasks after the transfers, which count at the same moment: only the outcome may not be negative. Refuses an unknown municipality,
 * a transfer to itself, a number that is not a whole positive number of persons, and a task below zero.
 */
export function exchange(tasks: ReadonlyMap<string, number>, transfers: readonly Transfer[]): Map<string, number> {
  const broken = transfers.flatMap((transfer, i) => transferRefusals(tasks, transfer, i));
  if (broken.length > 0) throw new Refused(broken);
  const changed = new Map(tasks);
  for (const { from, to, persons } of transfers) {
    changed.set(from, (changed.get(from) ?? 0) - persons);
    changed.set(to, (changed.get(to) ?? 0) + persons);
  }
  const below = [...changed].filter(([, task]) => task < 0);
  if (below.length > 0) throw new Refused(below.map(([code, task]) => negativeTask(code, task, tasks.get(code) ?? 0)));
  must(sum(changed) === sum(tasks), 'an exchange must keep the sum of the tasks');
  return changed;
}

function transferRefusals(tasks: ReadonlyMap<string, number>, { from, to, persons }: Transfer, at: number): Refusal[] {
  const where = `transfers[${String(at)}]`;
  const unknown = [from, to].filter((code) => !tasks.has(code));
  const refusals: Refusal[] = unknown.map((code) => ({
    code: 'taakstelling.unknown-municipality',
    where,
    what: `${code} has no task in this half-year`,
    remedy: 'use the code of a municipality in the table of this half-year, e.g. GM0363',
  }));
  if (from === to) {
    refusals.push({
      code: 'taakstelling.exchange-with-itself',
      where,
      what: `${from} gives and takes`,
      why: ARTICLE,
      remedy: 'name two municipalities',
    });
  }
  if (!Number.isSafeInteger(persons) || persons <= 0) {
    refusals.push({
      code: 'taakstelling.exchange-persons',
      where,
      what: `${String(persons)} is not a whole, positive number of persons`,
      remedy: 'give the number of persons that moves, e.g. 12',
    });
  }
  return refusals;
}

function negativeTask(code: string, task: number, before: number): Refusal {
  return {
    code: 'taakstelling.exchange-negative',
    where: code,
    what: `gives away ${String(before - task)} of a task of ${String(before)}`,
    why: `${ARTICLE}: tasks are changed, not turned round`,
    remedy: 'give away at most the task of the half-year',
  };
}

const sum = (tasks: ReadonlyMap<string, number>): number => [...tasks.values()].reduce((total, task) => total + task, 0);
