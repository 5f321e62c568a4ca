import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import {
  aborted,
  codeOf,
  isLostConnection,
  isRefusedConnection,
  outcomeUnknown,
  toClientError,
} from './driver-errors.ts';
import { FirstRuns } from './first-runs.ts';
import type { Query, RawRow } from './query.ts';
import { fenceText, readRevision } from './revision.ts';
import { RevisionCache } from './revision-cache.ts';
import { openSessions, type Sessions } from './sessions.ts';
import { SharedLookUps } from './shared-look-ups.ts';

export interface GraphConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly poolSize?: number;
  /** Longest time until a new connection stands, in milliseconds. */
  readonly connectionTimeoutMs?: number;
  /** Longest time that one statement may run, in milliseconds. */
  readonly statementTimeoutMs?: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** What was sent, for counters, logs and traces. */
export interface StatementEvent {
  readonly name: string;
  /** Constant: what a visitor gives travels beside it. */
  readonly text: string;
  readonly durationMs: number;
  readonly rows: number;
  readonly failed: boolean;
  /** Of a failure, what Neo4j calls it. */
  readonly code?: string;
}

export interface ReadOptions {
  /** Longest time that one statement may run, in milliseconds, where it is not a visitor who waits. */
  readonly timeoutMs?: number | undefined;
  /** Aborting it cancels the running statement. */
  readonly signal?: AbortSignal | undefined;
  readonly onStatement?: ((event: StatementEvent) => void) | undefined;
}

export interface WriteOptions {
  /** Longest time that the whole transaction may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** The statements of one write transaction: all of them are kept, or none. */
export interface Writer {
  run<Row>(query: Query<Row>, parameters?: Parameters): Promise<Row[]>;
}

/** The graph as it stands at one revision, read row by row in whatever size. */
export interface Snapshot {
  rows<Row>(query: Query<Row>, parameters?: Parameters): AsyncIterable<Row>;
}

/** The one door to Neo4j. Statements are labelled and parameterised; rows come back parsed. */
export interface Graph {
  /** What Neo4j calls it. */
  readonly database: string;
  read<Row>(query: Query<Row>, parameters?: Parameters): Promise<Row[]>;
  /** The rows of one statement as they come, however many there are: no more are fetched than are taken. */
  stream<Row>(query: Query<Row>, parameters?: Parameters): AsyncGenerator<Row, void>;
  /** Runs the work in one transaction, again from its start when the database asks for that. */
  write<T>(work: (writer: Writer) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** The same graph with a request's signal and statement counter. */
  with(options: ReadOptions): Graph;
  /** What was read at the last revision, for all who read this graph. */
  readonly kept: RevisionCache;
  /** Where the look-ups of several requests meet. */
  readonly lookUps: SharedLookUps;
  /** What `with` was given. */
  readonly options: ReadOptions;
  close(): Promise<void>;
}

/** A graph as it is opened: whoever holds it may also read it as a whole. */
export interface WholeGraph extends Graph {
  /**
   * Lets the work read while nobody writes: those who do wait until it has ended. Reading alone would not
   * do, since Neo4j lets each statement of a transaction see what was committed meanwhile. The work begins
   * again from its start when the database asks for that.
   */
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>, options?: WriteOptions): Promise<T>;
}

const defaults = {
  statementTimeoutMs: 10_000,
  transactionTimeoutMs: 60_000,
  snapshotTimeoutMs: 600_000,
};

/** A whole number for Cypher: plain JavaScript numbers travel as floats, which `LIMIT` refuses. */
export const int = (value: number): unknown => neo4j.int(value);

export function openGraph(config: GraphConfig): WholeGraph {
  const kept = new RevisionCache(() => readRevision(graph));
  const lookUps = new SharedLookUps(() => graph);
  const graph: WholeGraph = new DriverGraph({
    sessions: openSessions(config),
    config,
    kept,
    lookUps,
    firstRuns: new FirstRuns(),
  });
  return graph;
}

interface Connection {
  readonly sessions: Sessions;
  readonly config: GraphConfig;
  readonly kept: RevisionCache;
  readonly lookUps: SharedLookUps;
  readonly firstRuns: FirstRuns;
}

class DriverGraph implements WholeGraph {
  readonly database: string;
  readonly kept: RevisionCache;
  readonly lookUps: SharedLookUps;
  readonly options: ReadOptions;
  readonly #connection: Connection;
  readonly #sessions: Sessions;
  readonly #config: GraphConfig;

  constructor(connection: Connection, options: ReadOptions = {}) {
    this.#connection = connection;
    this.#sessions = connection.sessions;
    this.database = connection.sessions.database;
    this.#config = connection.config;
    this.kept = connection.kept;
    this.lookUps = connection.lookUps;
    this.options = options;
  }

  with(options: ReadOptions): Graph {
    return new DriverGraph(this.#connection, { ...this.options, ...options });
  }

  async read<Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> {
    try {
      return await this.#readInTurn(query, parameters);
    } catch (error) {
      // A pooled connection may have died with a restarted database: a read can safely go again.
      if (isLostConnection(error) && !this.options.signal?.aborted) {
        return await this.#readInTurn(query, parameters).catch((again: unknown) =>
          Promise.reject(toClientError(again)),
        );
      }
      throw toClientError(error);
    }
  }

  async *stream<Row>(query: Query<Row>, parameters: Parameters = {}): AsyncGenerator<Row, void> {
    const { signal } = this.options;
    if (signal?.aborted) throw aborted();
    const session = this.#sessions.open('READ');
    const cancel = () => void session.close();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const result = session.run(query.text, parameters, this.#timeout());
      for await (const record of result) yield query.parse(record.toObject());
    } catch (error) {
      throw signal?.aborted ? aborted() : toClientError(error);
    } finally {
      signal?.removeEventListener('abort', cancel);
      await session.close();
    }
  }

  async write<T>(work: (writer: Writer) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    const session = this.#sessions.open('WRITE');
    const timeout = options.timeoutMs ?? defaults.transactionTimeoutMs;
    try {
      return await session.executeWrite((transaction) => work(this.#writer(transaction)), { timeout });
    } catch (error) {
      throw outcomeUnknown(error);
    } finally {
      this.kept.noteWrite();
      await session.close();
    }
  }

  async snapshot<T>(work: (snapshot: Snapshot) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    const session = this.#sessions.open('WRITE');
    const timeout = options.timeoutMs ?? defaults.snapshotTimeoutMs;
    const hold = async (transaction: ManagedTransaction) => {
      await transaction.run(fence);
      return await work({ rows: (query, parameters) => rowsOf(transaction, query, parameters) });
    };
    try {
      return await session.executeWrite(hold, { timeout });
    } catch (error) {
      throw toClientError(error);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#sessions.close();
  }

  #readInTurn<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    const { firstRuns } = this.#connection;
    const send = async () => {
      try {
        return await this.#readOnce(query, parameters);
      } catch (error) {
        if (isRefusedConnection(error)) firstRuns.forget();
        throw error;
      }
    };
    return firstRuns.run(query.text, send, this.options.signal);
  }

  async #readOnce<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    const { signal } = this.options;
    if (signal?.aborted) throw aborted();
    const session = this.#sessions.open('READ');
    const cancel = () => void session.close();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await this.#observe(query, () => session.run(query.text, parameters, this.#timeout()));
    } catch (error) {
      throw signal?.aborted ? aborted() : error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      await session.close();
    }
  }

  #writer(transaction: ManagedTransaction): Writer {
    return {
      run: (query, parameters = {}) => this.#observe(query, () => transaction.run(query.text, parameters)),
    };
  }

  async #observe<Row>(
    query: Query<Row>,
    send: () => PromiseLike<{ records: readonly { toObject(): RawRow }[] }>,
  ): Promise<Row[]> {
    const start = performance.now();
    const report = (outcome: Pick<StatementEvent, 'rows' | 'failed' | 'code'>) => {
      const { name, text } = query;
      this.options.onStatement?.({ name, text, durationMs: performance.now() - start, ...outcome });
    };
    try {
      const { records } = await send();
      report({ rows: records.length, failed: false });
      return records.map((record) => query.parse(record.toObject()));
    } catch (error) {
      report({ rows: 0, failed: true, code: this.options.signal?.aborted ? 'aborted' : codeOf(error) });
      throw error;
    }
  }

  #timeout() {
    return {
      timeout: this.options.timeoutMs ?? this.#config.statementTimeoutMs ?? defaults.statementTimeoutMs,
    };
  }
}

/** What writers take first, see `takeFence`. */
const fence = `// graph.snapshot
${fenceText}`;

async function* rowsOf<Row>(
  transaction: ManagedTransaction,
  query: Query<Row>,
  parameters: Parameters = {},
): AsyncIterable<Row> {
  for await (const record of transaction.run(query.text, parameters)) yield query.parse(record.toObject());
}
