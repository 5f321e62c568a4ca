// @neo4j/graphql over the database named in the environment, behind the same HTTP stack as the product's.
// Prints its address as the first line of its output.

import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  maxConnectionPoolSize: 20,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  connectionAcquisitionTimeout: 5_000,
  // An answer that runs out of memory is tried again by the driver; once is enough to know.
  maxTransactionRetryTime: 1_000,
});

const typeDefs = await readFile(new URL('type-defs.graphql', import.meta.url), 'utf8');
// Comparing strings must be asked for; it is what lets a list begin behind a name.
const features = { filters: { String: { GT: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const apollo = new ApolloServer({
  schema,
  nodeEnv: 'production',
  // What slows it down and is no part of the question is off, as it is in the product.
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();

const server = fastify();
const context = async () => ({ sessionConfig: { database: 'neo4j' } });
server.post('/graphql', fastifyApolloHandler(apollo, { context }));
console.log(await server.listen({ host: '127.0.0.1', port: 0 }));

process.once('SIGTERM', async () => {
  await server.close();
  await driver.close();
});
