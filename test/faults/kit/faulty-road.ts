import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How the road to the database is. */
export type Road =
  /** As if nothing stood between. */
  | { readonly kind: 'open' }
  /** Everything takes longer by so much, each way. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Connections are taken and stand, and nothing comes through any more, ever: a partition that drops packets. */
  | { readonly kind: 'silent' }
  /** Connections are cut, and new ones as soon as they are made. */
  | { readonly kind: 'cutting' }
  /** Nobody listens. */
  | { readonly kind: 'closed' }
  /** The next answer to a commit is lost with its connection, after the database has given it. */
  | { readonly kind: 'losing a commit' };

interface Pair {
  readonly client: Socket;
  readonly database: Socket;
  dead: boolean;
  committing: boolean;
}

/** A message of the Bolt protocol, COMMIT, as it stands at the end of what a client sends. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A TCP proxy of the test's own, between server and database. */
export class FaultyRoad {
  #road: Road = { kind: 'open' };
  readonly #pairs = new Set<Pair>();
  readonly #target: URL;
  #server: Server | undefined;
  #port = 0;
  /** Commits whose answer was lost. */
  lost = 0;

  constructor(uri: string) {
    this.#target = new URL(uri);
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  async open(): Promise<this> {
    this.#server = createServer((client) => this.#join(client));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
    return this;
  }

  /** From now on the road is so. What fell silent stays so, also when the road is open again. */
  async become(road: Road): Promise<void> {
    const before = this.#road;
    this.#road = road;
    if (road.kind === 'silent') for (const pair of this.#pairs) pair.dead = true;
    if (road.kind === 'cutting' || road.kind === 'closed') this.#cutAll();
    if (road.kind === 'closed') this.#server?.close();
    if (before.kind === 'closed' && road.kind !== 'closed') await this.open();
  }

  close(): void {
    this.#server?.close();
    this.#cutAll();
  }

  #cutAll(): void {
    for (const pair of this.#pairs) cut(pair);
    this.#pairs.clear();
  }

  #join(client: Socket): void {
    if (this.#road.kind === 'cutting') return void client.resetAndDestroy();
    const database = connect(Number(this.#target.port), this.#target.hostname);
    const pair: Pair = { client, database, dead: this.#road.kind === 'silent', committing: false };
    this.#pairs.add(pair);
    for (const socket of [client, database]) {
      socket.setNoDelay();
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (pair.dead) return;
        cut(pair);
        this.#pairs.delete(pair);
      });
    }
    client.on('data', (data: Buffer) => void this.#send(pair, database, data));
    database.on('data', (data: Buffer) => void this.#send(pair, client, data));
  }

  async #send(pair: Pair, to: Socket, data: Buffer): Promise<void> {
    if (this.#road.kind === 'slow') await sleep(this.#road.ms);
    if (pair.dead) return;
    if (this.#road.kind === 'losing a commit') {
      if (to === pair.database) pair.committing = data.subarray(-commit.length).equals(commit);
      else if (pair.committing) {
        this.#road = { kind: 'open' };
        this.lost += 1;
        return cut(pair);
      }
    }
    to.write(data);
  }
}

function cut({ client, database }: Pair): void {
  client.resetAndDestroy();
  database.destroy();
}
