import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  /** Address of its root, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The product builds its search index before it serves, which takes minutes on a large graph. */
const startMs = 900_000;
const stopMs = 5_000;

/** Starts a server in a process of its own, and waits for the address that it prints. */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...command.arguments], {
    cwd: command.folder,
    env: { ...process.env, ...command.environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopMs);
    await ended;
    clearTimeout(late);
  };
  try {
    return { url: await addressFrom(child, command.name), pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressFrom(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${name} ${why}. It said:\n${said.slice(-2_000)}`));
    const late = setTimeout(() => fail(`printed no address within ${startMs / 1000} s`), startMs);
    const listen = (chunk: Buffer) => {
      // Once the address is known, what it says is only drained.
      if (said.length < 20_000) said += chunk.toString();
      const [address] = said.match(/http:\/\/(127\.0\.0\.1|localhost):\d+/) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address.replace('localhost', '127.0.0.1'));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(`ended with code ${code}`);
    });
  });
}
