import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The server could not take its address; the message says the way out. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** The code of the system, such as EADDRINUSE. */
  readonly code: string;
  readonly what: string;
  readonly mend: string;

  constructor(cause: unknown, address: Address) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const { what, mend } = explain(code, address);
    super(`${what} ${mend}`, { cause });
    this.code = code;
    this.what = what;
    this.mend = mend;
  }
}

/** Starts to serve and gives the address, such as `http://127.0.0.1:4000`. */
export async function listen(server: FastifyInstance, address: Address): Promise<string> {
  try {
    return await server.listen(address);
  } catch (error) {
    throw new ListenError(error, address);
  }
}

/** Throws a `ListenError` when nothing could listen there: better known before a database is started. */
export async function proveFree(address: Address): Promise<void> {
  const server = createServer().listen(address);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(error, address);
  }
  server.close();
  await once(server, 'close');
}

function explain(code: string, { host, port }: Address): { what: string; mend: string } {
  switch (code) {
    case 'EADDRINUSE':
      return {
        what: `Port ${port} is taken by another program.`,
        mend: `Choose another one: PORT=${port + 1} npm start`,
      };
    case 'EACCES':
      return {
        what: `Port ${port} needs rights that this user has not.`,
        mend: 'Choose one above 1023: PORT=4000 npm start',
      };
    default:
      return {
        what: `Nothing can listen on ${host}:${port} (${code}).`,
        mend: 'Serve on all addresses of this machine: HOST=0.0.0.0 npm start',
      };
  }
}
