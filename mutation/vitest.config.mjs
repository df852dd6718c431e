import { defineConfig } from 'vitest/config';

/** Only the tests beside the law: a mutant that is found elsewhere by chance is not pinned by anything a reader would look for. */
export default defineConfig({
  test: {
    include: ['src/measures/**/*.test.ts', 'src/woonruimte/**/*.test.ts'],
    runner: new URL('runner.mjs', import.meta.url).pathname,
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 120_000,
    reporters: ['dot'],
  },
});
