/**
 * Runs the tests of a file once to learn which mutants each test reaches, then again for every mutant, in the same process: switching a
 * mutant on costs nothing, starting a process costs seconds. The quickest test goes first and the first that fails ends the mutant.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { getFn } from 'vitest/suite';
import { VitestTestRunner } from 'vitest/runners';

/** A mutant that is reached so many times more than without it runs in circles. */
const HITS = 20;
const HITS_LEAST = 100_000;
/** Mutants between two savings, so that a run that is stopped has its figures so far. */
const SAVED_EVERY = 50;

export default class MutationRunner extends VitestTestRunner {
  /** Where the instrumented sources look which mutant is on, and where they write what each test reaches. */
  #switch = (globalThis['__stryker__'] ??= {});

  onBeforeTryTask(test) {
    this.#switch.currentTestId = test.id;
    super.onBeforeTryTask(test);
  }

  onAfterTryTask(test) {
    super.onAfterTryTask(test);
    this.#switch.currentTestId = undefined;
  }

  async onAfterRunFiles(files) {
    const stateFile = process.env['MUTATION_STATE'] ?? '';
    const state = JSON.parse(readFileSync(stateFile, 'utf8'));
    const alive = new Set(state.alive);
    const tests = files.flatMap(testsOf);
    const failed = tests.find(({ result }) => result?.state !== 'pass');
    if (failed !== undefined) throw new Error(`red without any mutant: ${failed.name}`);
    const quick = [...tests].sort((a, b) => (a.result?.duration ?? 0) - (b.result?.duration ?? 0));
    const perTest = this.#switch.mutantCoverage?.perTest ?? {};
    const save = () => {
      writeFileSync(stateFile, JSON.stringify({ ...state, alive: [...alive] }));
    };
    const reaching = new Map();
    for (const test of quick)
      for (const mutant of Object.keys(perTest[test.id] ?? {})) reaching.set(mutant, [...(reaching.get(mutant) ?? []), test]);
    let done = 0;
    for (const [mutant, able] of reaching) {
      if (++done % SAVED_EVERY === 0) save();
      if (!alive.has(mutant)) continue;
      state.reached.push(mutant);
      const killer = await this.#killer(mutant, able, perTest);
      if (killer === undefined) continue;
      alive.delete(mutant);
      state.killed[mutant] = killer;
    }
    save();
    super.onAfterRunFiles();
  }

  /** Name of the first test that turns red. */
  async #killer(mutant, tests, perTest) {
    for (const test of tests) {
      this.#switch.hitCount = 0;
      this.#switch.hitLimit = Math.max(HITS_LEAST, HITS * (perTest[test.id]?.[mutant] ?? 0));
      this.#switch.activeMutant = mutant;
      try {
        await getFn(test)();
      } catch {
        return test.name;
      } finally {
        this.#switch.activeMutant = undefined;
      }
    }
    return undefined;
  }
}

const testsOf = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));
