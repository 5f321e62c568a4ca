import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // vitest would load graphql's ESM for our code and its CommonJS for type-graphql: two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/kit/global-setup.ts'],
    setupFiles: ['test/kit/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each worker empties a Neo4j of its own; a given one is a single graph, for one worker at a time.
    maxWorkers: process.env['SILSILAH_TEST_NEO4J_URI'] ? 1 : 2,
  },
});
