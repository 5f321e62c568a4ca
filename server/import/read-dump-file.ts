import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { Parser, type Quad, Store, StreamParser } from 'n3';
import { noFetching } from '../linked-data/serialise/json-ld.ts';
import { ImportError } from './import-error.ts';

export interface ReadFileOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the share of the file that was read, 0 to 1. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Reads the statements of a file by its ending: `.nq` or `.jsonld`. All of them are held in memory. */
export async function readDumpFile(path: string, options: ReadFileOptions = {}): Promise<Store> {
  if (path.endsWith('.nq')) return readNQuads(path, options);
  if (path.endsWith('.jsonld') || path.endsWith('.json')) return readJsonLd(path, options);
  throw new ImportError(`${path} is neither .jsonld nor .nq: export the graph in one of these.`);
}

async function readNQuads(path: string, { signal }: ReadFileOptions): Promise<Store> {
  const store = new Store();
  const statements = createReadStream(path, { signal }).pipe(new StreamParser({ format: 'N-Quads' }));
  try {
    for await (const quad of statements) store.add(quad as Quad);
  } catch (error) {
    throw unreadable(path, error);
  }
  return store;
}

const nodesAtOnce = 200;

async function readJsonLd(path: string, { signal, onShare }: ReadFileOptions): Promise<Store> {
  const store = new Store();
  const { '@context': context, '@graph': nodes } = await parseDocument(path, signal);
  if (!Array.isArray(nodes)) throw new ImportError(`${path} has no @graph: it is no export of ours.`);
  for (let place = 0; place < nodes.length; place += nodesAtOnce) {
    signal?.throwIfAborted();
    const document = { '@context': context, '@graph': nodes.slice(place, place + nodesAtOnce) };
    const options = { format: 'application/n-quads', documentLoader: noFetching };
    const text = String(await jsonld.toRDF(document as jsonld.JsonLdDocument, options as never));
    // Blank nodes are named anew in each part; they must not be taken for each other.
    const parser = new Parser({ format: 'N-Quads', blankNodePrefix: `_:part${place}-` });
    store.addQuads(parser.parse(text));
    onShare?.(Math.min(1, (place + nodesAtOnce) / nodes.length));
  }
  return store;
}

async function parseDocument(path: string, signal: AbortSignal | undefined) {
  try {
    return JSON.parse(await readFile(path, { encoding: 'utf8', signal })) as Record<string, unknown>;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof Error && error.name === 'AbortError') return error;
  return new ImportError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}
