/** A process of its own that owns a data folder until it is killed. Prints one line of JSON when it is ready. */
import { startLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';

const neo4j = await startLocalNeo4j({
  home: process.argv[2],
  purpose: 'test',
  owner: 'the owner of the test',
});
process.stdout.write(`${JSON.stringify({ uri: neo4j.uri, pid: neo4j.pid })}\n`);
setInterval(() => undefined, 60_000);
