/** Runs tests with one mutant switched on, in this process: a switch costs nothing, starting a process costs seconds. */
import { Script } from 'node:vm';
import { TestRunner } from 'vitest';

/** A mutant that is reached so many times more than without it runs in circles. */
const HITS = 20;
const HITS_LEAST = 100_000;
/** Nor may a test take so many times longer, and milliseconds on top: a loop without an end need not pass through the mutant that made it. */
const TIMES_LONGER = 4;
const MS_LONGER = 3000;
/** Of the cases of a test that took longer than this without a mutant, as many are tried as fit in it. */
const MS_WHOLE = 300;
const ENOUGH = Symbol.for('enough cases');
/** Runs the test in hand; only of a script does Node end a loop that does not give way. */
const HELD = new Script('globalThis.__mutation_test__()');

/** Where the instrumented sources look which mutant is on, and where they write what is reached. */
export const board = (globalThis['__stryker__'] ??= {});

/** What `run` gives with the mutant on. `hits`: how often it is reached without. */
export async function withMutant(mutant, hits, run) {
  board.hitCount = 0;
  board.hitLimit = Math.max(HITS_LEAST, HITS * hits);
  board.activeMutant = mutant;
  try {
    return await run();
  } finally {
    board.activeMutant = undefined;
    globalThis['__part__'] = undefined;
  }
}

/** Name of the test when it turns red with what is switched on. */
export async function redName(test, duration) {
  try {
    globalThis['__mutation_test__'] = TestRunner.getTestFn(test);
    globalThis['__part__'] = Math.min(1, MS_WHOLE / duration);
    await HELD.runInThisContext({ timeout: Math.ceil(MS_LONGER + TIMES_LONGER * duration) });
  } catch (error) {
    if (error === ENOUGH) return undefined;
    return error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? `${test.name} (does not end)` : test.name;
  }
  return undefined;
}

export const testsOf = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));
