import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawConnection {
  readonly socket: Socket;
  /** What came back so far. */
  received(): string;
  /** Settles with the milliseconds after which the other side ended it. */
  readonly closed: Promise<number>;
}

/** A connection that sends what it is told to, as slowly as it likes. */
export async function openRaw(url: string, { reads = true } = {}): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const begin = performance.now();
  let text = '';
  socket.on('error', () => undefined);
  if (reads) socket.on('data', (data: Buffer) => (text += data.toString('latin1').slice(0, 2_000)));
  const closed = once(socket, 'close').then(() => performance.now() - begin);
  await once(socket, 'connect');
  return { socket, received: () => text, closed };
}

export const openMany = (count: number, open: () => Promise<RawConnection>): Promise<RawConnection[]> =>
  Promise.all(Array.from({ length: count }, open));
