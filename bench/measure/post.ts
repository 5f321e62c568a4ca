import { errors, Pool } from 'undici';

/** Sends JSON over connections that stay open, as a browser or a gateway does. */
export class Client {
  readonly #url: URL;
  readonly #pool: Pool;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = new URL(url);
    this.#pool = new Pool(this.#url.origin);
    this.#headers = { 'content-type': 'application/json', ...headers };
  }

  /** The answer's text; throws when the status is not 200 or the time is over. */
  async post(body: Buffer, timeoutMs?: number): Promise<string> {
    return (await this.postForBytes(body, timeoutMs)).toString();
  }

  /** The answer as it came, compressed where a header asked for that. */
  async postForBytes(body: Buffer, timeoutMs = 30_000): Promise<Buffer> {
    try {
      return await this.#send(body, timeoutMs);
    } catch (error) {
      // A server may close a connection that was idle at the very moment when it is used again.
      if (error instanceof errors.SocketError) return await this.#send(body, timeoutMs);
      throw error;
    }
  }

  close(): void {
    void this.#pool.destroy();
  }

  async #send(body: Buffer, timeoutMs: number): Promise<Buffer> {
    const answer = await this.#pool.request({
      path: this.#url.pathname,
      method: 'POST',
      headers: this.#headers,
      body,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    if (answer.statusCode === 200) return bytes;
    throw new Error(`${this.#url.href} answered ${answer.statusCode}: ${bytes.toString('utf8', 0, 500)}`);
  }
}
