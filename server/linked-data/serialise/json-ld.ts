import jsonld from 'jsonld';
import type { Quad } from 'n3';
import { type Iris, prefixes } from '../namespaces.ts';
import { jsonLdContext } from './context.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Nothing is ever fetched to read or write JSON-LD: every context that we need is here. */
export const noFetching = (url: string): Promise<never> =>
  Promise.reject(new Error(`${url} is not fetched: contexts stand in the document.`));

/** A frame around one thing: what hangs on it stands within it, where it is first named. */
export async function framed(quads: readonly Quad[], frame: JsonObject): Promise<JsonObject> {
  const options = { documentLoader: noFetching, embed: '@once', omitGraph: true };
  // The types of the library are of JSON-LD 1.0, where embedding was named otherwise.
  const expanded = (await expand(quads)) as jsonld.JsonLdDocument;
  return (await jsonld.frame(expanded, frame as never, options as never)) as unknown as JsonObject;
}

/** One record as a JSON-LD document, its claims and names within it. */
export async function jsonLdDocument(quads: readonly Quad[], root: string, iris: Iris): Promise<string> {
  const document = await framed(quads, { '@context': jsonLdContext(iris), id: root });
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Node objects of a record, for the graph of a document that has its context once. */
export async function jsonLdNodes(quads: readonly Quad[], iris: Iris): Promise<readonly JsonObject[]> {
  const context = jsonLdContext(iris);
  const options = { documentLoader: noFetching, skipExpansion: true };
  const compacted = await jsonld.compact(
    (await expand(quads)) as jsonld.JsonLdDocument,
    context as never,
    options,
  );
  const { '@context': _, '@graph': graph, ...single } = compacted as JsonObject;
  return Array.isArray(graph) ? graph : [single];
}

/** In expanded form, whole numbers and truths as JSON has them. */
export async function expand(quads: readonly Quad[]): Promise<unknown> {
  // The library reads RDF/JS quads as well as its own.
  const expanded = await jsonld.fromRDF(quads as unknown as object, { useNativeTypes: false });
  return withNatives(expanded);
}

function withNatives(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNatives);
  if (typeof value !== 'object' || value === null) return value;
  const { '@type': type, '@value': text } = value as JsonObject;
  if (type === `${prefixes.xsd}integer`) return { '@value': Number(text) };
  if (type === `${prefixes.xsd}boolean`) return { '@value': text === 'true' };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNatives(each)]));
}
