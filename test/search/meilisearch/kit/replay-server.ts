import { type LoopbackAnswer, type LoopbackServer, openLoopbackServer } from './loopback-server.ts';
import { type Asked, askedOf, canonical, type Exchange, isRead, keyOf, type Recording } from './recording.ts';

export interface ReplayServer extends LoopbackServer {
  /** Requests that were not recorded so, each with how it differs from the nearest that was. */
  readonly mismatches: readonly string[];
  /** Recorded writes that nobody has sent. */
  missing(): string[];
}

interface Recorded {
  readonly exchange: Exchange;
  /** How many writes came before it. */
  readonly after: number;
}

/**
 * Answers as the recorded server did. Writes have to come exactly as they were recorded, in their order; a read
 * is answered as it was after the same writes, as often as it is asked.
 */
export async function openReplayServer({ exchanges }: Recording): Promise<ReplayServer> {
  const writes = exchanges.filter((exchange) => !isRead(exchange));
  const reads = recordedReads(exchanges);
  const mismatches: string[] = [];
  let written = 0;

  const miss = (asked: Asked, nearest: Asked | undefined): LoopbackAnswer => {
    const message = differenceOf(asked, nearest);
    mismatches.push(message);
    return { status: 500, text: JSON.stringify({ message, code: 'not_recorded' }) };
  };

  const server = await openLoopbackServer(({ method, url, text }) => {
    const asked = askedOf(method, url, text);
    if (isRead(asked)) {
      const recorded = reads.get(keyOf(asked));
      return recorded ? reply(asOf(recorded, written)) : miss(asked, nearestOf(asked, exchanges));
    }
    const next = writes[written];
    if (next === undefined || keyOf(next) !== keyOf(asked)) return miss(asked, next);
    written += 1;
    return reply(next);
  });
  return { ...server, mismatches, missing: () => writes.slice(written).map(keyOf) };
}

const reply = ({ status, answer }: Exchange): LoopbackAnswer => ({
  status,
  text: answer === null ? '' : JSON.stringify(answer),
});

function recordedReads(exchanges: readonly Exchange[]): Map<string, Recorded[]> {
  const reads = new Map<string, Recorded[]>();
  let after = 0;
  for (const exchange of exchanges) {
    if (!isRead(exchange)) {
      after += 1;
      continue;
    }
    const key = keyOf(exchange);
    reads.set(key, [...(reads.get(key) ?? []), { exchange, after }]);
  }
  return reads;
}

/** As it was after so many writes: the last that was recorded until then, else the first thereafter. */
function asOf(recorded: readonly Recorded[], written: number): Exchange {
  const known = recorded.filter(({ after }) => after <= written).at(-1) ?? recorded[0];
  if (known === undefined) throw new Error('a request without any recorded answer');
  return known.exchange;
}

/** The recorded request of the same method and path whose body begins most alike. */
function nearestOf(asked: Asked, exchanges: readonly Exchange[]): Exchange | undefined {
  const body = canonical(asked.body);
  const alike = (exchange: Exchange) => commonStart(body, canonical(exchange.body));
  return exchanges
    .filter(({ method, path }) => method === asked.method && path === asked.path)
    .reduce<Exchange | undefined>(
      (best, each) => (best === undefined || alike(each) > alike(best) ? each : best),
      undefined,
    );
}

function commonStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

const shownAround = 60;

/** Where two requests begin to differ. */
export function differenceOf(asked: Asked, recorded: Asked | undefined): string {
  const ours = keyOf(asked);
  const again = 'Record anew with `npm run record:meilisearch`.';
  if (recorded === undefined) return `Nothing like this was recorded: ${ours.slice(0, 400)}. ${again}`;
  const theirs = keyOf(recorded);
  const at = Math.max(0, commonStart(ours, theirs) - shownAround);
  const cut = (text: string) => text.slice(at, at + shownAround * 3);
  return `This request is not as it was recorded. ${again}\n- recorded: …${cut(theirs)}\n+ sent:     …${cut(ours)}`;
}
