/** Whether a search engine is asked: as long as it is well, and else again after a while that grows. */
export type Circuit =
  | { readonly state: 'unchecked' }
  | { readonly state: 'closed'; readonly failures: number; readonly checkAt: number }
  | { readonly state: 'open'; readonly checkAt: number; readonly waitMs: number; readonly reason: string };

export interface CircuitTimes {
  /** So many failures in a row open the circuit. */
  readonly failures: number;
  /** How long it is left alone at first; doubled each time that it is still not well, up to `longestWaitMs`. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** How often one that answers is looked at. */
  readonly checkEveryMs: number;
}

export const circuitTimes: CircuitTimes = {
  failures: 1,
  firstWaitMs: 500,
  longestWaitMs: 30_000,
  checkEveryMs: 5_000,
};

/** What is known of it at some time. */
export type Health = { readonly well: true } | { readonly well: false; readonly reason: string };

export const isAsked = (circuit: Circuit): boolean => circuit.state === 'closed';

/** Whether it is time to look whether it is well. */
export const isCheckDue = (circuit: Circuit, now: number): boolean =>
  circuit.state === 'unchecked' || now >= circuit.checkAt;

/** After a look at it. */
export function afterCheck(circuit: Circuit, health: Health, now: number, times: CircuitTimes): Circuit {
  if (health.well) return { state: 'closed', failures: 0, checkAt: now + times.checkEveryMs };
  return opened(circuit, health.reason, now, times);
}

export function afterSuccess(circuit: Circuit): Circuit {
  return circuit.state === 'closed' && circuit.failures > 0 ? { ...circuit, failures: 0 } : circuit;
}

/** After a question that it did not answer. */
export function afterFailure(circuit: Circuit, reason: string, now: number, times: CircuitTimes): Circuit {
  // What was asked before it opened says nothing new.
  if (circuit.state !== 'closed') return circuit;
  const failures = circuit.failures + 1;
  return failures < times.failures ? { ...circuit, failures } : opened(circuit, reason, now, times);
}

function opened(circuit: Circuit, reason: string, now: number, times: CircuitTimes): Circuit {
  const waitMs =
    circuit.state === 'open' ? Math.min(circuit.waitMs * 2, times.longestWaitMs) : times.firstWaitMs;
  return { state: 'open', checkAt: now + waitMs, waitMs, reason };
}
