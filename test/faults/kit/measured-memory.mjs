/** Loaded before a server that runs with --expose-gc: tells on SIGUSR2 what memory holds after everything was collected. */
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo().length;
  process.stderr.write(`\nmeasured ${JSON.stringify({ heapUsed, external, rss, resources })}\n`);
});
