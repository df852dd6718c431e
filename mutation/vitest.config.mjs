import { defineConfig } from 'vitest/config';

const beside = (name) => new URL(name, import.meta.url).pathname;

/** Only the tests beside the law: a mutant that is found elsewhere by chance is not pinned by anything a reader would look for. */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: beside('fast-check.mjs') }] },
  test: {
    include: ['src/measures/**/*.test.ts', 'src/woonruimte/**/*.test.ts'],
    runner: beside('runner.mjs'),
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    // None: the runner has its own limit for each mutant, and a timer left behind by a test that was ended would fire into another.
    testTimeout: 0,
    reporters: ['dot'],
  },
});
