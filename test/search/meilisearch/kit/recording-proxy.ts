import { type LoopbackServer, openLoopbackServer } from './loopback-server.ts';
import { askedOf, type Exchange } from './recording.ts';

export interface RecordingProxy extends LoopbackServer {
  /** What has been said so far, each task as it ended. */
  exchanges(): Exchange[];
}

const passedOn = ['authorization', 'content-type', 'accept-encoding'];

/** Stands before a real Meilisearch, passes everything on, and remembers it. Keys are never kept. */
export async function openRecordingProxy(target: string): Promise<RecordingProxy> {
  const said: Exchange[] = [];
  const server = await openLoopbackServer(async ({ method, url, headers, text }) => {
    const answer = await fetch(new URL(url, target), {
      method,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => passedOn.includes(name))),
      ...(text === '' ? {} : { body: text }),
    });
    const body = await answer.text();
    said.push({
      ...askedOf(method, url, text),
      status: answer.status,
      answer: body === '' ? null : JSON.parse(body),
    });
    return { status: answer.status, text: body };
  });
  return { ...server, exchanges: () => withoutWaiting(said) };
}

/** Of all looks at one task only the last says something. */
function withoutWaiting(said: readonly Exchange[]): Exchange[] {
  const last = new Map(said.map((exchange, index) => [exchange.path, index]));
  return said.filter(({ path }, index) => !path.startsWith('/tasks/') || last.get(path) === index);
}
