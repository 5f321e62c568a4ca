import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Assets } from '../../clients/explorer/layout.tsx';
import { readPictureStyle } from '../lineage-picture/picture-style.ts';
import { projectRoot } from '../project-root.ts';

export interface PageAssets {
  readonly addresses: Assets;
  readonly register: (server: FastifyInstance) => void;
}

const folder = join(projectRoot, 'clients', 'explorer');

/** The few files beside the pages, held in memory; a hash in the name lets browsers keep them for ever. */
export function readPageAssets(): PageAssets {
  const css = [
    ...readdirSync(join(folder, 'styles'))
      .filter((name) => name.endsWith('.css'))
      .sort()
      .map((name) => readFileSync(join(folder, 'styles', name), 'utf8')),
    readPictureStyle(),
  ].join('\n');
  const icon = readFileSync(join(folder, 'static', 'icon.svg'), 'utf8');
  const frame = readFileSync(join(folder, 'static', 'frame.js'), 'utf8');
  const robots = readFileSync(join(folder, 'static', 'robots.txt'), 'utf8');
  const addresses = {
    stylesheet: `/assets/explorer.${hashOf(css)}.css`,
    icon: `/assets/icon.${hashOf(icon)}.svg`,
    frame: `/assets/frame.${hashOf(frame)}.js`,
  };
  return {
    addresses,
    register(server) {
      serve(server, addresses.stylesheet, 'text/css; charset=utf-8', css, forEver);
      serve(server, addresses.icon, 'image/svg+xml', icon, forEver);
      serve(server, addresses.frame, 'text/javascript; charset=utf-8', frame, forEver);
      serve(server, '/robots.txt', 'text/plain; charset=utf-8', robots, 'public, max-age=86400');
    },
  };
}

const forEver = 'public, max-age=31536000, immutable';

function serve(server: FastifyInstance, url: string, type: string, body: string, cache: string): void {
  server.get(url, (_, reply) => reply.type(type).header('cache-control', cache).send(body));
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
