import { type Role, RoleEnum } from '../../../schema/role.enum.ts';
import type { Graph } from '../../graph/graph.ts';
import { Properties } from '../../graph/properties.ts';
import { command, query, type RawRow } from '../../graph/query.ts';

/** What is kept of a key: everything but its secret. */
export interface KeyRecord {
  readonly id: string;
  readonly prefix: string;
  /** What those who run the instance call it. */
  readonly name: string;
  /** What history shows. */
  readonly shownName: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface StoredKey extends KeyRecord {
  readonly hash: string;
}

/** `key/<prefix>` */
export const keyId = (prefix: string): string => `key/${prefix}`;

function toRecord(row: Properties): KeyRecord {
  return {
    id: row.text('id'),
    prefix: row.text('prefix'),
    name: row.text('name'),
    shownName: row.text('shownName'),
    role: row.term('role', RoleEnum),
    createdAt: row.text('createdAt'),
    expiresAt: row.optionalText('expiresAt'),
    revokedAt: row.optionalText('revokedAt'),
    lastUsedAt: row.optionalText('lastUsedAt'),
  };
}

const parseRecord = (row: RawRow): KeyRecord => toRecord(new Properties(row['key']));
const parseStored = (row: RawRow): StoredKey => {
  const key = new Properties(row['key']);
  return { ...toRecord(key), hash: key.text('hash') };
};

const findQuery = query(
  'KeyRepository.find',
  'MATCH (key:ApiKey {id: $id}) RETURN properties(key) AS key',
  parseStored,
);
const listQuery = query(
  'KeyRepository.list',
  'MATCH (key:ApiKey) RETURN key {.*, hash: null} AS key ORDER BY key.createdAt, key.id',
  parseRecord,
);
const createCommand = command('KeyRepository.create', 'CREATE (key:ApiKey) SET key = $key');
const revokeQuery = query(
  'KeyRepository.revoke',
  `MATCH (key:ApiKey {id: $id})
   SET key.revokedAt = coalesce(key.revokedAt, $at)
   RETURN key {.*, hash: null} AS key`,
  parseRecord,
);
const touchCommand = command('KeyRepository.touch', 'MATCH (key:ApiKey {id: $id}) SET key.lastUsedAt = $at');
const renameCommand = command(
  'KeyRepository.choose',
  'MATCH (key:ApiKey {id: $id}) SET key.shownName = $shownName',
);

/** Keys as they stand in the graph. */
export class KeyRepository {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async find(prefix: string): Promise<StoredKey | undefined> {
    const [found] = await this.#graph.read(findQuery, { id: keyId(prefix) });
    return found;
  }

  /** Every key, the oldest first. */
  async list(): Promise<KeyRecord[]> {
    return await this.#graph.read(listQuery);
  }

  async create(key: StoredKey): Promise<void> {
    await this.#graph.write((writer) => writer.run(createCommand, { key }));
  }

  /** The key, revoked now or before; undefined when there is none. */
  async revoke(prefix: string, at: string): Promise<KeyRecord | undefined> {
    const [revoked] = await this.#graph.write((writer) => writer.run(revokeQuery, { id: keyId(prefix), at }));
    return revoked;
  }

  async touch(id: string, at: string): Promise<void> {
    await this.#graph.write((writer) => writer.run(touchCommand, { id, at }));
  }

  async chooseShownName(id: string, shownName: string): Promise<void> {
    await this.#graph.write((writer) => writer.run(renameCommand, { id, shownName }));
  }
}
