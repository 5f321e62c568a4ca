import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { RawStatement } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';
import { askRaw, openRaw } from './raw.ts';

/** The least that a server can be: a statement by its name, its parameters as the body, its answer as JSON. */
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const statements = new Map<string, RawStatement>();
for (const question of questions) {
  for (const statement of await question.statements()) statements.set(`/${statement.name}`, statement);
}
const driver = openRaw({ uri, user, password });

const server = createServer((request, response) => {
  answer(request).then(
    (body) => send(response, 200, body),
    (error: unknown) => send(response, 500, JSON.stringify({ error: String(error) })),
  );
});
// Longer than the others take while it waits for its turn.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close();
});

async function answer(request: IncomingMessage): Promise<string> {
  const statement = statements.get(request.url ?? '');
  if (statement === undefined) throw new Error(`No statement is named ${request.url}.`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.stringify(await askRaw(driver, statement, JSON.parse(Buffer.concat(chunks).toString())));
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
