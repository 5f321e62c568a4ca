import { randomBytes } from 'node:crypto';
import type { Graph } from '../../graph/graph.ts';
import { query, type RawRow } from '../../graph/query.ts';

const parseSecret = (row: RawRow): Uint8Array => Buffer.from(String(row['secret']), 'base64url');

const findQuery = query(
  'SealSecretRepository.find',
  "MATCH (n:SealSecret {id: 'seal'}) RETURN n.secret AS secret",
  parseSecret,
);

/** The constraint on its id lets one of several servers create it; the others wait, and take what it made. */
const makeQuery = query(
  'SealSecretRepository.make',
  `MERGE (n:SealSecret {id: 'seal'})
   ON CREATE SET n.secret = $secret, n.createdAt = $at
   RETURN n.secret AS secret`,
  parseSecret,
);

/**
 * The secret with which the servers of one graph seal keys. It is read each time: where it was deleted, every seal
 * ends at once on all of them. It stands in no dump (see `unkeptLabels`), so that a backup opens no seal.
 */
export class SealSecretRepository {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async find(): Promise<Uint8Array | undefined> {
    const [found] = await this.#graph.read(findQuery);
    return found;
  }

  /** The secret of this graph, made by whoever asks first. */
  async findOrMake(): Promise<Uint8Array> {
    return (await this.find()) ?? (await this.#make());
  }

  async #make(): Promise<Uint8Array> {
    const ours = { secret: randomBytes(32).toString('base64url'), at: new Date().toISOString() };
    const [made] = await this.#graph.write((writer) => writer.run(makeQuery, ours));
    if (made === undefined) throw new Error('The secret that was just made is not there.');
    return made;
  }
}
