import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface LoopbackAnswer {
  readonly status: number;
  readonly text: string;
}

export interface LoopbackServer {
  readonly host: string;
  close(): Promise<void>;
}

/** An HTTP server on a free port of the loopback that answers in JSON. */
export async function openLoopbackServer(
  answer: (request: LoopbackRequest) => Promise<LoopbackAnswer> | LoopbackAnswer,
): Promise<LoopbackServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    try {
      const { status, text } = await answer({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: Object.fromEntries(headers),
        text: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      response.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
