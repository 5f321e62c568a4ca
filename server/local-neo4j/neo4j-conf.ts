import { replanIntervalMs } from '../graph/first-runs.ts';

/** What differs from one instance to the next. */
export interface Neo4jSettings {
  readonly port: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly transactionTimeoutS: number;
  /** Whether the end of a log that cannot be read is cut off, and kept beside it. */
  readonly mendsLog?: boolean;
}

/** The text of `neo4j.conf`: loopback only, small, silent, quick to stop. */
export function neo4jConf(settings: Neo4jSettings): string {
  const address = `127.0.0.1:${settings.port}`;
  const transactionMb = Math.floor(settings.heapMb / 2);
  return lines({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': `${settings.pageCacheMb}m`,
    'db.memory.transaction.max': `${transactionMb}m`,
    'dbms.memory.transaction.total.max': `${transactionMb}m`,
    // The longest that anything may run when the client names no limit itself.
    'db.transaction.timeout': `${settings.transactionTimeoutS}s`,
    // A graph of some hundred records changes by the half with a few designs: all would be planned anew ever and again.
    'dbms.cypher.min_replan_interval': `${replanIntervalMs / 1_000}s`,
    // Tells drivers to give up a connection on which nothing came for twice as long: they wait two minutes otherwise.
    'server.bolt.connection_keep_alive': '5s',
    // The room of a log is taken ahead, so that a full disk does not tear it in the middle of a commit.
    'db.tx_log.preallocate': true,
    // An empty store is 18 MB instead of 516, and old logs do not pile up.
    'db.tx_log.rotation.size': '8m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // A full disk makes the database read-only before it writes half of anything; it would stop for good otherwise.
    'internal.dbms.out_of_disk_space_protection': true,
    'internal.dbms.tx_log.fail_on_corrupted_log_files': settings.mendsLog !== true,
    // Whole seconds without a unit: stops in 0.4 s instead of 10.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  });
}

function lines(settings: Readonly<Record<string, string | number | boolean>>): string {
  const rows = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `# Written at each start; changes here are lost.\n${rows.join('\n')}\n`;
}
