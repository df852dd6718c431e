/** Who gains and who loses, in lines of letters: S and O arrive (their numbers are their places in the line), s and o withdraw, a dot frees a place. */
import { expect, test } from 'vitest';
import { mixedAccount, type MixedAccount } from './displacement.ts';
import type { MixedEvent, Shares } from './mixed-location.ts';

function account(line: string, here: readonly [number, number], there: readonly [number, number] = [0, 0]): MixedAccount {
  const waiting: Record<string, string[]> = { S: [], O: [] };
  const events = Array.from(line).flatMap((letter, at): MixedEvent[] => {
    const moment = String(at).padStart(3, '0');
    if (letter === '.') return [{ at: moment, kind: 'free', places: 1 }];
    const queue = waiting[letter.toUpperCase()];
    if (letter !== letter.toUpperCase()) return [{ at: moment, kind: 'withdraw', id: String(queue.shift()) }];
    queue.push(`${letter}${String(at)}`);
    return [{ at: moment, kind: 'arrive', id: `${letter}${String(at)}`, group: letter === 'S' ? 'statushouder' : 'overig' }];
  });
  const shares = ([statushouder, overig]: readonly [number, number]): Shares => ({ statushouder, overig });
  return mixedAccount(events, shares(here), shares(there));
}
const told = ({ displaced }: MixedAccount): string[] =>
  displaced.map(({ id, change, turn, otherTurn }) => `${id} ${change} ${String(turn)}/${String(otherTurn)}`);

test.each<[string, string, readonly [number, number], string[]]>([
  // what                                        line      shares    who: change, turn here / turn under first come
  ['nobody, where one group comes', 'SS..', [50, 50], []],
  ['status holders first: one sooner, one later', 'OS..', [100, 0], ['O0 later 2/1', 'S1 sooner 1/2']],
  ['two sooner, two later', 'OOSS....', [100, 0], ['O0 later 3/1', 'O1 later 4/2', 'S2 sooner 1/3', 'S3 sooner 2/4']],
  ['one place for two: gained and lost', 'OS.', [100, 0], ['O0 lost null/1', 'S1 gained 1/null']],
])('%s', (_what, line, shares, expected) => {
  expect(told(account(line, shares))).toEqual(expected);
});

test('a place that would have stayed open otherwise, because who has it here withdrew there', () => {
  const found = account('OS.s.', [100, 0]);
  expect(found.otherwise).toEqual(['O0', null]);
  expect(told(found)).toEqual(['O0 later 2/1', 'S1 gained 1/null']);
});

test('per group places here and there, who waits on, and how far behind its share it ever was', () => {
  const [holders, others] = account('OOOSS...', [50, 50]).groups;
  expect(holders).toEqual({ group: 'statushouder', share: 50, places: 1, otherPlaces: 0, waiting: 1, furthestBehind: 50, kept: true });
  expect(others).toEqual({ group: 'overig', share: 50, places: 2, otherPlaces: 3, waiting: 1, furthestBehind: 50, kept: true });
});

test('a household is told once, in order of id', () => {
  expect(told(account('OOOOOOOOOOOSSSSSSSSSSS...........', [100, 0])).map((line) => line.split(' ')[0])).toEqual([
    ...['O0', 'O1', 'O10', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'],
    ...['S11', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S18', 'S19', 'S20', 'S21'],
  ]);
});
