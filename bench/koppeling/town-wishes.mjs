/**
 * Wishes of municipalities on a generated year: `npm run bench:koppeling -- town-wishes [households]`. Each municipality wishes one household of
 * four to six and to take back a tenth of its room.
 */
import { choose } from '../../dist/koppeling/choice.js';
import { assignmentValue } from '../../dist/koppeling/problem.js';
import { townOrder } from '../../dist/koppeling/town-wishes.js';
import { hindsight } from '../../dist/koppeling/whole.js';
import { yearOf } from './year.mjs';

export function townWishes(households = 5000) {
  const problem = yearOf(1, households);
  const none = Array.from(problem.persons, () => []);
  const wishes = Array.from(problem.capacity).flatMap((persons, place) => [
    { kind: 'household', place, rank: 1, least: 4, most: 6 },
    { kind: 'fewer', place, rank: 2, persons: Math.max(1, Math.round(persons / 10)) },
  ]);
  const best = hindsight(problem);
  const rows = [1, 0.999, 0.995, 0.99, 0.98].map((least) => {
    const before = process.cpuUsage();
    const { assignment, towns } = choose(problem, none, least, townOrder(wishes, 1));
    const { user } = process.cpuUsage(before);
    const of = (kind, granted, by) =>
      towns.filter((t) => t.wish.kind === kind && t.granted === granted && (by === undefined || t.by === by)).length;
    return {
      'least total': least,
      reached: (assignmentValue(problem, assignment) / best).toFixed(4),
      'household granted': of('household', true),
      'refused by prices': of('household', false, 'prices'),
      'by solving': of('household', false, 'solved'),
      impossible: of('household', false, 'impossible'),
      'fewer granted': of('fewer', true),
      'fewer refused by prices': of('fewer', false, 'prices'),
      'fewer by solving': of('fewer', false, 'solved'),
      'cpu s': (user / 1e6).toFixed(1),
    };
  });
  console.table(rows);
}
