import neo4j, { type Session } from 'neo4j-driver';
import type { GraphConfig } from './graph.ts';
import { giveUpSilentConnections } from './silent-connections.ts';

/** Sessions with one database, over connections that are kept. */
export interface Sessions {
  readonly database: string;
  open(mode: 'READ' | 'WRITE'): Session;
  close(): Promise<void>;
}

const defaults = { database: 'neo4j', poolSize: 20, connectionTimeoutMs: 3_000, acquisitionTimeoutMs: 5_000 };

/**
 * With a `neo4j://` address several members may answer, of which one may lag behind another. All sessions of this
 * process then pass bookmarks on: each statement waits until the member that it reaches has seen what the statements
 * before it have seen. So a server reads what it has written, and the revision never goes back for it, on which rests
 * all that is kept by revision.
 */
export function openSessions(config: GraphConfig): Sessions {
  const connectionTimeout = config.connectionTimeoutMs ?? defaults.connectionTimeoutMs;
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: config.poolSize ?? defaults.poolSize,
    connectionAcquisitionTimeout: Math.max(defaults.acquisitionTimeoutMs, connectionTimeout),
    connectionTimeout,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 4_000,
    userAgent: 'silsilah-wastra',
    telemetryDisabled: true,
    // They are for who writes statements, and cost each answer a few hundred bytes.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const endWatch = giveUpSilentConnections(config.uri, connectionTimeout);
  const bookmarks = isRouted(config.uri) ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const database = config.database ?? defaults.database;
  return {
    database,
    open: (mode) => driver.session({ database, defaultAccessMode: neo4j.session[mode], ...bookmarks }),
    async close() {
      endWatch();
      await driver.close();
    },
  };
}

const isRouted = (uri: string): boolean => /^neo4j(\+s|\+ssc)?:/.test(uri);
