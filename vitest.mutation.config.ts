import { defineConfig } from 'vitest/config';

/** Only the tests beside the law: a mutant that is found elsewhere by chance is not pinned by anything a reader would look for. */
export default defineConfig({
  test: { include: ['src/measures/**/*.test.ts', 'src/woonruimte/**/*.test.ts'], maxWorkers: 1, testTimeout: 30_000, isolate: false },
});
