import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['proof/**/*.proof.ts'], maxWorkers: 2, testTimeout: 600_000 },
});
