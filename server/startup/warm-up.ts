import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ownRequestHeaders as headers } from '../http/own-requests.ts';
import { projectRoot } from '../project-root.ts';

export interface WarmUpReport {
  /** Operations and pages. */
  readonly operations: number;
  readonly ms: number;
}

const pages = [
  '/',
  '/motif/parang-rusak',
  '/wastra/geringsing',
  '/design/be-bali-ghea',
  '/region/jawa-barat',
  '/motif',
  '/lineage/motif/mega-mendung',
];

/**
 * Asks the example operations and the most visited pages once, so that the database has planned what people
 * ask first. One after the other, since the first visitor may be there already.
 */
export async function warmUp(server: FastifyInstance, signal: AbortSignal): Promise<WarmUpReport> {
  const start = performance.now();
  const folder = join(projectRoot, 'clients', 'graphiql', 'examples');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  let operations = 0;
  for (const file of files) {
    const [first = '', ...rest] = (await readFile(join(folder, file), 'utf8')).split('\n');
    if (signal.aborted) break;
    const variables: unknown = JSON.parse(/^#\s*variables:\s*(.*)$/.exec(first)?.[1] ?? '{}');
    const payload = { query: rest.join('\n'), variables };
    await server.inject({ method: 'POST', url: '/graphql', headers, payload });
    operations += 1;
  }
  for (const url of pages) {
    if (signal.aborted) break;
    await server.inject({ method: 'GET', url, headers });
    operations += 1;
  }
  return { operations, ms: Math.round(performance.now() - start) };
}
