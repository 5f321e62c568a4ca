import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { withTimeLimit } from '../../time-limit.ts';
import { codeOf, OldServerError, TaskFailedError } from './meilisearch-errors.ts';

export interface MeilisearchServerOptions {
  readonly host: string;
  readonly apiKey: string | undefined;
  /** Longest time for one request, whatever the caller's signal allows. */
  readonly requestMs?: number;
  /** How often an unfinished task is looked at. */
  readonly pollMs?: number;
  readonly onRequest?: MeilisearchListener | undefined;
}

/** What was asked, for traces: never its body. */
export interface MeilisearchRequest {
  readonly method: Method;
  readonly path: string;
  readonly durationMs: number;
  readonly failed: boolean;
  /** Of a failure, what Meilisearch or its client calls it. */
  readonly code?: string;
}

export type MeilisearchListener = (request: MeilisearchRequest) => void;

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Asked {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

interface Enqueued {
  readonly taskUid: number;
}

interface Task {
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly type: string;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The first version that has all that is asked of it: documents by a list of ids. */
const oldestVersion = [1, 14] as const;

const defaults = { requestMs: 30_000, pollMs: 50 };

/** One Meilisearch server: requests that end with their signal, and writes that have ended when they return. */
export class MeilisearchServer {
  readonly #client: Meilisearch;
  readonly #requestMs: number;
  readonly #pollMs: number;
  readonly #onRequest: MeilisearchListener | undefined;
  #version: string | undefined;

  constructor({ host, apiKey, requestMs, pollMs, onRequest }: MeilisearchServerOptions) {
    this.#onRequest = onRequest;
    this.#requestMs = requestMs ?? defaults.requestMs;
    this.#pollMs = pollMs ?? defaults.pollMs;
    this.#client = new Meilisearch({
      host,
      ...(apiKey === undefined ? {} : { apiKey }),
      // Compressed answers on a kept connection stall for 45 ms.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    });
  }

  async ask<T>(method: Method, path: string, signal: AbortSignal, { params, body }: Asked = {}): Promise<T> {
    signal.throwIfAborted();
    const start = performance.now();
    const report = (outcome: Pick<MeilisearchRequest, 'failed' | 'code'>) =>
      this.#onRequest?.({ method, path, durationMs: performance.now() - start, ...outcome });
    try {
      // The time limit of the client itself counts only where no signal is given.
      const answer = await withTimeLimit(this.#requestMs, signal, (within) =>
        this.#client.httpRequest[method]<T>({
          path,
          ...(params === undefined ? {} : { params }),
          ...(body === undefined ? {} : { body, contentType: 'application/json' }),
          extraRequestInit: { signal: within },
        }),
      );
      report({ failed: false });
      return answer;
    } catch (error) {
      report({ failed: true, code: signal.aborted ? 'aborted' : (codeOf(error) ?? nameOf(error)) });
      throw error;
    }
  }

  /** Sends a write and waits until it is done. Throws when it failed. */
  async write(method: Method, path: string, signal: AbortSignal, asked: Asked = {}): Promise<void> {
    const { taskUid } = await this.ask<Enqueued>(method, path, signal, asked);
    for (;;) {
      const task = await this.ask<Task>('get', `tasks/${taskUid}`, signal);
      if (task.status === 'succeeded') return;
      if (task.status === 'failed' || task.status === 'canceled') throw failure(task);
      await sleep(this.#pollMs, undefined, { signal });
    }
  }

  /** Its version. Throws when that is too old for us. Asked once, for as long as it is new enough. */
  async version(signal: AbortSignal): Promise<string> {
    this.#version ??= newEnough(
      (await this.ask<{ readonly pkgVersion: string }>('get', 'version', signal)).pkgVersion,
    );
    return this.#version;
  }

  /** Asks for the version anew the next time: another server may stand there by then. */
  forgetVersion(): void {
    this.#version = undefined;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'other');

const failure = ({ type, status, error }: Task): TaskFailedError =>
  new TaskFailedError(type, error?.code ?? status, error?.message ?? 'It was cancelled.');

function newEnough(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor, oldMinor] = oldestVersion;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return version;
  throw new OldServerError(
    `Meilisearch ${version} is too old: ${oldestVersion.join('.')} or later is needed.`,
  );
}
