import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { decodeSpans, type ReceivedSpan } from './decode-spans.ts';

export interface Collector {
  /** The whole address for traces. */
  readonly url: string;
  /** The address for all signals. */
  readonly base: string;
  readonly spans: readonly ReceivedSpan[];
  /** Everything that arrived, heads and bodies, as it was sent. */
  readonly sent: () => string;
}

/** What a collector does with a batch, besides taking it. */
export type Behaviour = 'takes' | 'refuses' | 'is silent';

/** A receiver of OTLP over HTTP that keeps what arrives. */
export async function openCollector(behaviour: Behaviour = 'takes'): Promise<Collector> {
  const spans: ReceivedSpan[] = [];
  let sent = '';
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    sent += `${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n${body.toString('latin1')}`;
    if (request.headers['content-type'] === 'application/x-protobuf') spans.push(...decodeSpans(body));
    answers[behaviour](response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, url: `${base}/v1/traces`, spans, sent: () => sent };
}

const answers: Readonly<Record<Behaviour, (response: ServerResponse) => void>> = {
  takes: (response) => void response.end(),
  refuses: (response) => void response.writeHead(400).end(),
  'is silent': () => undefined,
};
