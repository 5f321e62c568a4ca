import { Agent, request } from 'node:http';

/** Sends JSON over connections that stay open, as a browser or a gateway does. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #url: URL;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, authorization?: string) {
    this.#url = new URL(url);
    this.#headers = {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    };
  }

  /** The answer's text; throws when the status is not 200 or the time is over. */
  async post(body: Buffer, timeoutMs = 30_000): Promise<string> {
    try {
      return await this.#send(body, timeoutMs);
    } catch (error) {
      // A server may close a connection that was idle at the very moment when it is used again.
      if (error instanceof IdleConnectionClosed) return await this.#send(body, timeoutMs);
      throw error;
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(body: Buffer, timeoutMs: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.#headers, 'content-length': body.length };
      const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${this.#url.href} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      });
      sent.setTimeout(timeoutMs, () => sent.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)));
      sent.on('error', (error: NodeJS.ErrnoException) =>
        reject(sent.reusedSocket && error.code === 'ECONNRESET' ? new IdleConnectionClosed() : error),
      );
      sent.end(body);
    });
  }
}

class IdleConnectionClosed extends Error {
  override readonly name = 'IdleConnectionClosed';
}
