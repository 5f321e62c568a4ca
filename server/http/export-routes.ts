import { createReadStream } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ClientError } from '../errors.ts';
import type { ExportFormat } from '../export/export-format.ts';
import { exportFormats, formatNamed } from '../export/export-formats.ts';
import type { ExportStore, StoredExport } from '../export/export-store.ts';
import { everything, lineageSelection, type Selection } from '../export/selection.ts';
import { allowAnyOrigin } from './cors.ts';
import { isKnown } from './entity-tag.ts';

type Params = Readonly<Record<string, string>>;
type SelectionOf = (params: Params, query: Params) => Selection;

/** Addresses of exports, before the ending that names the format. */
const selections: Readonly<Record<string, SelectionOf>> = {
  '/export/:name': ({ name }, { q }) => namedSelection(String(name), q),
  '/export/region/:name': ({ name }) => ({ kind: 'region', slug: String(name) }),
  '/export/lineage/:kind/:name': ({ kind, name }) => lineageSelection(`${kind}/${name}`),
};

/** `/export/…`: everything or a selection in every format, and a manifest of each. */
export function registerExports(server: FastifyInstance, store: ExportStore): void {
  for (const [path, selectionOf] of Object.entries(selections)) {
    // What is sent is what the digest is of: it is not compressed on the way.
    server.get(path, { compress: false }, async (request, reply) => {
      allowAnyOrigin(reply).header('cache-control', 'public, no-cache');
      const params = request.params as Params;
      const { name, format, isManifest } = readName(String(params['name']));
      const selection = selectionOf({ ...params, name }, request.query as Params);
      // A reply is awaited until all of it was sent, or nobody is there any more.
      const send = async (stored: StoredExport) =>
        isManifest ? reply.send(stored.manifest) : sendFile(request, reply, stored, format);
      return await store.use(selection, format, send).catch((error: unknown) => {
        if (error instanceof ClientError && error.code === 'BUSY') reply.header('retry-after', '30');
        throw error;
      });
    });
  }
  server.addHook('onClose', () => store.close());
}

function namedSelection(name: string, query: string | undefined): Selection {
  if (name === 'all') return everything;
  if (name === 'search' && query) return { kind: 'search', query };
  throw new ClientError(
    'NOT_FOUND',
    'Take /export/all, /export/search?q=…, /export/region/<slug> or /export/lineage/<kind>/<slug>, each with an ending such as .jsonld.',
  );
}

const manifestEnding = '.manifest.json';

/** `all.jsonld.manifest.json` as its name, its format, and whether the manifest is meant. */
function readName(given: string): {
  readonly name: string;
  readonly format: ExportFormat;
  readonly isManifest: boolean;
} {
  const isManifest = given.endsWith(manifestEnding);
  const file = isManifest ? given.slice(0, -manifestEnding.length) : given;
  const dot = file.lastIndexOf('.');
  if (dot < 0) {
    const endings = exportFormats.map(({ ending }) => `.${ending}`).join(', ');
    throw new ClientError('BAD_USER_INPUT', `Say the format by the ending of the address: ${endings}.`);
  }
  return { name: file.slice(0, dot), format: formatNamed(file.slice(dot + 1)), isManifest };
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { path, manifest }: StoredExport,
  format: ExportFormat,
): FastifyReply {
  const tag = `"${manifest.sha256.slice(0, 32)}"`;
  reply
    .header('etag', tag)
    .header('link', `<${manifestAddress(manifest.selection, format)}>; rel="describedby"`);
  if (isKnown(request, tag)) return reply.code(304).send();
  return reply
    .type(format.mediaType)
    .header('content-length', manifest.bytes)
    .header('content-disposition', `attachment; filename="${fileName(manifest.selection, format)}"`)
    .header('repr-digest', `sha-256=:${Buffer.from(manifest.sha256, 'hex').toString('base64')}:`)
    .send(createReadStream(path));
}

function manifestAddress(selection: string, format: ExportFormat): string {
  const [path = '', query] = selection.split('?', 2);
  return `/export/${path}.${format.ending}${manifestEnding}${query === undefined ? '' : `?${query}`}`;
}

function fileName(selection: string, { ending }: ExportFormat): string {
  const name = decodeURIComponent(selection)
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '');
  return `silsilah-wastra-${name.slice(0, 80)}.${ending}`;
}
