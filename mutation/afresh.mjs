/**
 * Mutants that run while modules load: a table, a constant, a function given a name. Switching them on later changes nothing, so for each the rooms
 * and the test file are loaded afresh with it on, and the tests run on that.
 */
import { collectTests } from '@vitest/runner';
import { board, redName, testsOf, withMutant } from './killer.mjs';

const ROOMS = /\/src\/(measures|woonruimte)\//;

export class Afresh {
  #runner;
  #durations;
  /** Per test file the mutants that its loading reaches. */
  #reached = new Map();

  /** `durations`: milliseconds of each test by its full name. */
  constructor(runner, durations) {
    this.#runner = runner;
    this.#durations = durations;
  }

  async learn(paths) {
    for (const path of paths) {
      board.mutantCoverage.static = {};
      const file = await this.#load(path);
      if (file.result?.state === 'fail') throw new Error(`does not load afresh: ${path}`);
      this.#reached.set(path, board.mutantCoverage.static);
    }
    return new Set([...this.#reached.values()].flatMap((reached) => Object.keys(reached)));
  }

  /** Name of the first test that turns red, the quickest file first. */
  async killer(mutant) {
    const spent = (path) => this.#durations.get(path) ?? 0;
    const paths = [...this.#reached.keys()].filter((path) => mutant in this.#reached.get(path)).sort((a, b) => spent(a) - spent(b));
    for (const path of paths) {
      const name = await withMutant(mutant, 0, () => this.#redIn(path));
      if (name !== undefined) return name;
    }
    return undefined;
  }

  async #redIn(path) {
    const file = await this.#load(path);
    if (file.result?.state === 'fail') return `${path} (does not load)`;
    const tests = testsOf(file).map((test) => ({ test, duration: this.#durations.get(test.id) ?? 0 }));
    for (const { test, duration } of tests.sort((a, b) => a.duration - b.duration)) {
      const name = await redName(test, duration);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  async #load(path) {
    for (const [id, node] of this.#runner.workerState.evaluatedModules.idToModuleMap) {
      if (!ROOMS.test(id)) continue;
      node.promise = undefined;
      node.exports = undefined;
      node.evaluated = false;
      node.importers.clear();
    }
    const [file] = await collectTests([path], this.#runner);
    return file;
  }
}
