import type { KeyRepository } from './key.repository.ts';

export interface LastUsedOptions {
  readonly keys: KeyRepository;
  /** A key's time is written no more often than this. */
  readonly everyMs?: number;
  readonly onFailure: (error: unknown) => void;
}

const defaultEveryMs = 60_000;

/** Notes when keys were last used. No request waits for it, and a failure costs nothing but the note. */
export class LastUsed {
  readonly #options: LastUsedOptions;
  readonly #written = new Map<string, number>();
  readonly #pending = new Set<Promise<void>>();

  constructor(options: LastUsedOptions) {
    this.#options = options;
  }

  note(id: string, now: Date): void {
    const { keys, everyMs = defaultEveryMs, onFailure } = this.#options;
    if (now.getTime() - (this.#written.get(id) ?? 0) < everyMs) return;
    this.#written.set(id, now.getTime());
    const write = keys.touch(id, now.toISOString()).catch(onFailure);
    this.#pending.add(write);
    void write.finally(() => this.#pending.delete(write));
  }

  /** Waits for the notes that are being written. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }
}
