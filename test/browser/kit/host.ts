import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface HostOptions {
  /** Its pages by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly policy?: string;
  /** A server behind it, which answers what is no page of its own. */
  readonly behind?: string | undefined;
}

/** Somebody else's website, which puts our widgets into its pages. Gives its address. */
export async function openHost({ pages, policy, behind }: HostOptions): Promise<string> {
  const server = createServer((visit, reply) => {
    const html = pages[visit.url ?? '/'];
    if (html === undefined) return behind ? pass(visit, reply, behind) : void reply.writeHead(404).end();
    reply.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    reply.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function pass(visit: IncomingMessage, reply: ServerResponse, behind: string): void {
  const onward = request(
    new URL(visit.url ?? '/', behind),
    { method: visit.method ?? 'GET', headers: visit.headers },
    (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    },
  );
  onward.on('error', () => reply.destroy());
  visit.pipe(onward);
}

/** A plain page of a museum with something in it. */
export const pageWith = (inside: string, { lang = 'id', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Museum</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head>
  <body><main><h1>Museum</h1>${inside}</main></body></html>`;
