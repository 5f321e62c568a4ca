import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** Node tells of each socket that is about to connect, whoever opened it. */
const channel = 'net.client.socket';
/** What the address of a database has where it names no port. */
const usualPort = 7687;

/**
 * Gives up new connections to the port of an address on which nothing is said within that time. The driver limits how long
 * a connection may take to stand, but waits without end for the first word on it, and counts it against the size of its
 * pool: after as many silent ones as that has places, nobody gets a connection any more. Members of a cluster that listen
 * on another port than the address names are not watched, nor is what Node connects over TLS, of which it does not tell.
 * Gives what ends the watch.
 */
export function giveUpSilentConnections(uri: string, longestMs: number): () => void {
  const port = Number(new URL(uri).port || usualPort);
  const watch = (message: unknown) => {
    const { socket } = message as { readonly socket: Socket };
    socket.once('connect', () => {
      if (socket.remotePort !== port) return;
      const late = setTimeout(() => {
        if (socket.bytesRead > 0) return;
        socket.destroy(new Error(`The database said nothing within ${longestMs} ms`));
      }, longestMs);
      late.unref();
      socket.once('close', () => clearTimeout(late));
    });
  };
  subscribe(channel, watch);
  return () => void unsubscribe(channel, watch);
}
