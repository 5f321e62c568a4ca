import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** `npm run test:faults`: real processes are killed, stopped and starved, one file after the other. */
export default defineConfig({
  ...usual,
  test: {
    include: ['test/faults/**/*.fault.ts'],
    globalSetup: ['test/faults/kit/global-setup.ts'],
    testTimeout: 4 * 60 * 60_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
