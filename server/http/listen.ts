import type { FastifyInstance } from 'fastify';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The server could not take its address; the message says the way out. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Starts to serve and gives the address, such as `http://127.0.0.1:4000`. */
export async function listen(server: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw new ListenError(explain(error, { host, port }), { cause: error });
  }
}

function explain(error: unknown, { host, port }: Address): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} needs rights that this user has not. Choose one above 1023: PORT=4000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Serve on all of them: HOST=0.0.0.0 npm start`;
    default:
      return `The server cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
