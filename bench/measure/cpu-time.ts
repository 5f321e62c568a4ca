import { readFileSync } from 'node:fs';

/** Clock ticks a second, by which Linux counts; it is 100 on all machines that Node runs on. */
const ticksPerSecond = 100;

/**
 * Processor time that a process has used so far, in milliseconds, where the system tells it (Linux). It
 * does not grow when others keep the machine busy, as the time on the wall does.
 */
export function cpuTimeMs(pid: number): number | undefined {
  try {
    return cpuTimeFrom(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** From a line of `/proc/<pid>/stat`; the name in it may hold spaces, so counting starts behind it. */
export function cpuTimeFrom(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[11], fields[12]].map(Number);
  return (((user ?? 0) + (system ?? 0)) * 1000) / ticksPerSecond;
}

/** Processor time of a server and of the database for one answer. */
export interface CpuPerAnswer {
  readonly serverMs: number;
  readonly databaseMs: number;
}

export class CpuMeter {
  readonly #pids: { readonly server: number; readonly database: number };
  #serverMs = 0;
  #databaseMs = 0;
  #answers = 0;
  #known = true;

  constructor(pids: { readonly server: number; readonly database: number }) {
    this.#pids = pids;
  }

  /** Counts what is used while the work runs; the work tells how many answers it got. */
  async during(work: () => Promise<number>): Promise<void> {
    const before = this.#read();
    this.#answers += await work();
    const after = this.#read();
    if (before === undefined || after === undefined) {
      this.#known = false;
      return;
    }
    this.#serverMs += after.server - before.server;
    this.#databaseMs += after.database - before.database;
  }

  perAnswer(): CpuPerAnswer | undefined {
    if (!this.#known || this.#answers === 0) return undefined;
    return { serverMs: this.#serverMs / this.#answers, databaseMs: this.#databaseMs / this.#answers };
  }

  #read(): { server: number; database: number } | undefined {
    const [server, database] = [cpuTimeMs(this.#pids.server), cpuTimeMs(this.#pids.database)];
    return server === undefined || database === undefined ? undefined : { server, database };
  }
}
