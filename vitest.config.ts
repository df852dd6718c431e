import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'golden/**/*.test.ts', 'docs/**/*.test.ts'], maxWorkers: 2, testTimeout: 30_000 },
});
