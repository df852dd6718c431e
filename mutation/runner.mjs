/**
 * Runs all tests once to learn which mutants each test reaches, then again for every mutant, in the same process. The quickest test goes first
 * and the first that turns red ends the mutant.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import { Afresh } from './afresh.mjs';
import { board, redName, testsOf, withMutant } from './killer.mjs';

/** Mutants between two savings, so that a run that is stopped has its figures so far. */
const SAVED_EVERY = 50;

export default class MutationRunner extends TestRunner {
  #files = [];
  #stateFile = process.env['MUTATION_STATE'] ?? '';
  #state = JSON.parse(readFileSync(this.#stateFile, 'utf8'));
  #alive = new Set(this.#state.alive);
  #durations = new Map();
  #judged = 0;

  onBeforeTryTask(test) {
    board.currentTestId = test.id;
    super.onBeforeTryTask(test);
  }

  onAfterTryTask(test) {
    super.onAfterTryTask(test);
    board.currentTestId = undefined;
  }

  /** Once for each file; the mutants wait for the last, so that the quickest test of all goes first. */
  async onAfterRunFiles(files) {
    super.onAfterRunFiles();
    this.#files.push(...files);
    if (this.#files.length < this.workerState.ctx.files.length) return;
    const tests = this.#files.flatMap(testsOf);
    const red = tests.find(({ result }) => result?.state !== 'pass');
    if (red !== undefined) throw new Error(`red without any mutant: ${red.name}`);
    for (const { id, file, result } of tests) {
      this.#durations.set(id, result.duration);
      this.#durations.set(file.filepath, (this.#durations.get(file.filepath) ?? 0) + result.duration);
    }
    const hits = board.mutantCoverage.perTest;
    await this.#judgeReached(tests, hits);
    await this.#judgeAfresh(this.#files.map(({ filepath }) => filepath));
    this.#save();
  }

  async #judgeReached(tests, hits) {
    const reaching = new Map();
    for (const test of [...tests].sort((a, b) => this.#durations.get(a.id) - this.#durations.get(b.id)))
      for (const mutant of Object.keys(hits[test.id] ?? {})) reaching.set(mutant, [...(reaching.get(mutant) ?? []), test]);
    for (const [mutant, able] of reaching) {
      if (!this.#alive.has(mutant)) continue;
      this.#state.reached.push(mutant);
      await this.#judge(mutant, async () => {
        for (const test of able) {
          const name = await withMutant(mutant, hits[test.id][mutant], () => redName(test, this.#durations.get(test.id)));
          if (name !== undefined) return name;
        }
        return undefined;
      });
    }
  }

  async #judgeAfresh(paths) {
    const afresh = new Afresh(this, this.#durations);
    for (const mutant of await afresh.learn(paths)) {
      if (!this.#alive.has(mutant)) continue;
      if (!this.#state.reached.includes(mutant)) this.#state.reached.push(mutant);
      await this.#judge(mutant, () => afresh.killer(mutant));
    }
  }

  async #judge(mutant, find) {
    const begun = process.cpuUsage().user;
    const name = await find();
    if (name !== undefined) {
      this.#alive.delete(mutant);
      this.#state.killed[mutant] = name;
    }
    this.#state.seconds[mutant] = Math.round((process.cpuUsage().user - begun) / 1e4) / 100;
    if (++this.#judged % SAVED_EVERY === 0) this.#save();
  }

  #save() {
    writeFileSync(this.#stateFile, JSON.stringify({ ...this.#state, alive: [...this.#alive] }));
    console.log(`${this.#judged} mutants judged in ${(process.cpuUsage().user / 60e6).toFixed(1)} minutes of computing`);
  }
}
