import neo4j, { Neo4jError } from 'neo4j-driver';
import { type GraphConfig, openGraph, type WholeGraph } from './graph.ts';

/** The database that the configuration names cannot be used; the message says why and how to mend it. */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';
}

/** Opens the graph after one round trip has proved that address, name and password are right. */
export async function connectGraph(config: GraphConfig): Promise<WholeGraph> {
  await prove(config);
  return openGraph(config);
}

async function prove(config: GraphConfig): Promise<void> {
  // The driver's own retries would hide a wrong address for half a minute.
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 6_000,
  });
  const session = driver.session({ database: config.database ?? 'neo4j' });
  try {
    await session.run('RETURN 1');
  } catch (error) {
    throw new ConnectError(explain(error, config), { cause: error });
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
}

function explain(error: unknown, { uri, user, database }: GraphConfig): string {
  const code = error instanceof Neo4jError ? error.code : '';
  const at = `Neo4j at ${uri}`;
  if (/Security\.(Unauthorized|CredentialsExpired)/.test(code)) {
    return `${at} refuses the user ${user} with this password. Check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (/AuthenticationRateLimit/.test(code)) {
    return `${at} has refused too many wrong passwords and waits a few seconds. Check NEO4J_PASSWORD, then try again.`;
  }
  if (/DatabaseNotFound/.test(code)) {
    return `${at} has no database named ${database}. Check NEO4J_DATABASE.`;
  }
  return `${at} does not answer. Check that it runs and that NEO4J_URI has its address and the right scheme (+s for TLS), or unset NEO4J_URI to use the managed one. The driver says: ${reason(error)}`;
}

const reason = (error: unknown) =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
