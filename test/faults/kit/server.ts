import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../server/local-neo4j/free-port.ts';
import { projectRoot } from '../../../server/project-root.ts';

export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly child: ChildProcess;
  /** Everything that it has printed. */
  text(): string;
  /** Settles with how it ended. */
  readonly ended: Promise<number | string>;
  /** Settles when what it printed matches; rejects when it ends before that. */
  until(pattern: RegExp): Promise<void>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

type Settings = Readonly<Record<string, string>>;
const running = new Set<ChildProcess>();

interface Starting {
  readonly nodeOptions?: readonly string[];
  /** An open file for its log, instead of `text`. */
  readonly output?: number;
}

/** Starts the built server, and does not wait for it. */
export async function spawnServer(
  settings: Settings,
  { nodeOptions = [], output }: Starting = {},
): Promise<Server> {
  const port = settings['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [...nodeOptions, join(projectRoot, 'dist', 'server', 'main.js')], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: '',
      HOST: '127.0.0.1',
      LOG_FORMAT: 'json',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_KEY: '0',
      ...settings,
      PORT: port,
    },
    stdio: ['ignore', output ?? 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  child.stdout?.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (text += data.toString()));
  let over = false;
  const ended = once(child, 'exit').then(([code, signal]) => {
    over = true;
    running.delete(child);
    return code === null ? String(signal) : Number(code);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    child,
    text: () => text,
    ended,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (over) throw new Error(`The server ended without ${pattern}:\n${text}`);
        await sleep(10);
      }
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the built server and waits until it serves. */
export async function startServer(settings: Settings, starting: Starting = {}): Promise<Server> {
  const server = await spawnServer(settings, starting);
  await server.until(/API\s+http/);
  return server;
}

/** For `afterAll`: nothing that a failed test started is left. */
export async function endServers(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  while (running.size > 0) await sleep(20);
}

/** How to reach a database, as the server wants it. */
export const over = ({ uri, password }: { readonly uri: string; readonly password: string }): Settings => ({
  NEO4J_URI: uri,
  NEO4J_PASSWORD: password,
});

/** For tests of what is kept, not of how quickly: on a busy machine Neo4j plans a first statement for seconds. */
export const patient: Settings = { QUERY_TIMEOUT_MS: '60000' };
