/** That the process was asked to end, and how. */
export interface StopRequest {
  readonly signal: AbortSignal;
  readonly made: Promise<string>;
}

const parentMs = 500;

/**
 * Listens for Ctrl-C and SIGTERM. Under npm the signal ends the shell between npm and us and never arrives
 * here, so that the loss of that parent counts as one.
 */
export function awaitStopRequest(): StopRequest {
  const controller = new AbortController();
  const made = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
    if (process.env['npm_lifecycle_event'] !== undefined) watchParent(() => resolve('the end of npm'));
  }).then((how) => {
    controller.abort();
    return how;
  });
  return { signal: controller.signal, made };
}

function watchParent(lost: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    lost();
  }, parentMs);
  timer.unref();
}
