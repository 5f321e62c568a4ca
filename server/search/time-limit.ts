/**
 * Does the work with a signal that aborts when the given one does, or with a `TimeoutError` after so many
 * milliseconds. A listener and a timer hold it: what `AbortSignal.any` of Node 20 is given, it does not hold, so
 * that an `AbortSignal.timeout` may be collected and never fires.
 */
export async function withTimeLimit<T>(
  ms: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const either = new AbortController();
  const give = () => either.abort(signal.reason);
  const stop = () => either.abort(new DOMException(`It did not answer within ${ms} ms.`, 'TimeoutError'));
  signal.addEventListener('abort', give);
  const timer = setTimeout(stop, ms);
  try {
    return await work(either.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
  }
}
