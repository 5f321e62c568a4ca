import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import {
  linkedArtContext,
  linkedArtContextUrl,
} from '../../../../server/linked-data/serialise/linked-art.ts';

/** Reads JSON-LD with nothing but what the document says, and Linked Art's context where it is named. */
const documentLoader = async (url: string) => {
  if (url !== linkedArtContextUrl) throw new Error(`A reader would have to fetch ${url}.`);
  return { document: { '@context': linkedArtContext }, documentUrl: url };
};

export async function quadsOfJsonLd(text: string): Promise<Quad[]> {
  const options = { format: 'application/n-quads', documentLoader };
  return new Parser({ format: 'N-Quads' }).parse(
    String(await jsonld.toRDF(JSON.parse(text), options as never)),
  );
}

export const quadsOf = (text: string, format: 'Turtle' | 'N-Quads'): Quad[] =>
  new Parser({ format }).parse(text);

/** One text for equal statements, whatever their order and the names of their blank nodes. */
export async function canonical(quads: readonly Quad[]): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' };
  const text = new Writer({ format: 'N-Quads' }).quadsToString([...quads]);
  return String(await jsonld.canonize(text as never, options as never));
}
