import { expect, test } from 'vitest';
import { ExpectedTally } from '../../observe/expected-tally.ts';
import { settingsOf } from '../../ensemble/settings-of.ts';
import { towns } from '../../population/municipalities.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { scenarioCompile } from '../../scenario/compile.ts';
import { scenarioParse } from '../../scenario/parse.ts';
import { fluidGoOn, fluidStart } from '../fluid-run.ts';
import { booksCheck } from './books.ts';
import { oldestMove } from './cells.ts';
import { familiesJoin, joinedEnterLists } from './family-joins.ts';
import type { FluidWorld } from './state.ts';

const LARGE = SIZE_CLASSES - 1;
/** A month of permit of which some still wait after half a year. */
const COHORT = 8;
const scenario = { name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2020-01', until: '2020-12', measures: {} };

/** A month of permit of which all large households have left, as others with a later permit; then families come to those who still wait. */
function booksAfterJoin(joined: (waiting: FluidWorld['waiting']) => void): void {
  const inputs = scenarioCompile(
    scenarioParse(scenario, 'proef', () => null),
    1,
    0,
  );
  const places = towns(inputs.housing);
  const world = fluidStart(inputs, places, new ExpectedTally(settingsOf(inputs, places, false)));
  fluidGoOn(world, 0, 6);
  const { waiting, families } = world;
  for (let cohort = 0; cohort <= COHORT; cohort++) allLater(waiting, cohort);
  oldestMove(world, 5);
  expect(waiting.oldestOf[LARGE]).toBeGreaterThan(COHORT);
  const mix = families.mixes[families.mix[COHORT]];
  expect(familiesJoin(world, 5, COHORT, mix, 5)[0]).toBeGreaterThan(0.01);
  joinedEnterLists(world, mix);
  joined(waiting);
  booksCheck(world, 5);
}

/** Large households of a month of permit get the next one. */
function allLater({ rows, joined, cohorts }: FluidWorld['waiting'], cohort: number): void {
  for (const table of [rows, joined])
    for (let at = LARGE * cohorts + cohort; at < table.length; at += SIZE_CLASSES * cohorts) {
      table[at + 1] += table[at];
      table[at] = 0;
    }
}

test('families bring a class back to a month of permit in which it had nobody left, so the books close', () => {
  booksAfterJoin(({ oldestOf }) => {
    expect(oldestOf[LARGE]).toBe(COHORT);
  });
});

test('control: where the class stays away the books stop the run', () => {
  expect(() => {
    booksAfterJoin(({ oldestOf }) => {
      oldestOf[LARGE] = COHORT + 1;
    });
  }).toThrow('millionths wait by month of permit');
});
