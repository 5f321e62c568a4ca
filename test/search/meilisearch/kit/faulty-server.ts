import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { indexSettings } from '../../../../server/search/backends/meilisearch/index-settings.ts';
import { analyser } from '../../kit/fixture-documents.ts';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export type Reply =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is cut without an answer. */
  | 'reset'
  /** Nothing is ever answered. */
  | 'silence';

/** Replies for one request, or undefined to reply as a server that is well does. */
export type Fault = (received: Received) => Reply | undefined;

export const error = (status: number, code: string, message = `Said by the test: ${code}.`): Reply => ({
  status,
  body: { message, code, type: 'invalid_request', link: '' },
});

/**
 * A server on the loopback that speaks as much of Meilisearch's protocol as a search over one record needs, and
 * misbehaves as it is told. It tells nothing of what Meilisearch finds: for that see the recordings.
 */
export async function openFaultyServer({
  version = '1.50.0',
  fault,
}: {
  version?: string;
  fault?: Fault;
} = {}) {
  let current = fault;
  const received: Received[] = [];
  let documentsVersion = '';
  const server = createServer((request, response) => void serve(request, response));
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const one: Received = {
      method: request.method ?? '',
      path: (request.url ?? '').split('?')[0] ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    };
    received.push(one);
    const reply = current?.(one) ?? well(one, version, documentsVersion);
    if (reply === 'silence') return;
    if (reply === 'reset') return void request.socket.resetAndDestroy();
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    const sent = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? '');
    response.end(sent);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    behave(next: Fault | undefined) {
      current = next;
    },
    /** The version that its documents are to have. */
    holdVersion(next: string) {
      documentsVersion = next;
    },
    close,
  };
}

const task = (status: string, code?: string) => ({
  status,
  type: 'documentAdditionOrUpdate',
  error: code === undefined ? null : { code, message: `Said by the test: ${code}.` },
});

/** An answer to a look at a task. */
export const taskReply = (status: string, code?: string): Reply => ({
  status: 200,
  body: task(status, code),
});

function well({ method, path }: Received, version: string, documentsVersion: string): Reply {
  if (path === '/version') return { status: 200, body: { pkgVersion: version } };
  if (path.endsWith('/settings')) {
    return method === 'GET'
      ? { status: 200, body: indexSettings(analyser.rules) }
      : { status: 202, body: { taskUid: 1 } };
  }
  if (path === '/multi-search') {
    return { status: 200, body: { hits: [{ ...found }], estimatedTotalHits: 1 } };
  }
  if (path.endsWith('/search')) {
    return {
      status: 200,
      body: { hits: [], estimatedTotalHits: 1, facetDistribution: { version: { [documentsVersion]: 1 } } },
    };
  }
  if (path.endsWith('/documents/fetch')) return { status: 200, body: { results: [found], total: 1 } };
  if (path.startsWith('/tasks/')) return taskReply('succeeded');
  if (method === 'GET') return { status: 200, body: { uid: 'silsilah', numberOfDocuments: 1 } };
  return { status: 202, body: { taskUid: 1 } };
}

const found = {
  key: 'motif_kawung',
  id: 'motif/kawung',
  kind: 'MOTIF',
  name: 'Kawung',
  names: ['kawung'],
  ownNames: 1,
  aliases: [],
  context: ['motif'],
  descriptionId: '',
  descriptionEn: '',
  regionName: null,
  weight: 0.5,
  revision: 1,
};
