import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** GraphiQL as static files under `/graphiql/`: its editor, workers and fonts all from our own host. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // The editor is one large part by nature, and is loaded on this page only.
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" in a dependency speaks to server rendering, which this page has none of.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
