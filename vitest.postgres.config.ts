import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['proof/**/*.postgres.ts'], maxWorkers: 1, testTimeout: 600_000 },
});
