import type { DataFolder } from './folders.ts';
import { hasSpace } from './free-space.ts';
import { type Launched, type LaunchSettings, launch } from './launch.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { refusesChanges } from './readiness.ts';

const restartWindowMs = 5 * 60_000;
/** How often it is looked whether Neo4j takes changes. */
const lookMs = 10_000;

export interface SupervisedLaunch extends LaunchSettings {
  readonly restartsAllowed: number;
}

/**
 * Keeps an instance of ours answering at one address: when it is killed from outside it starts again on the
 * same port, where the pools of drivers find it. Gives up when that happens too often, or fails. One that takes no
 * changes since its disk was full is started again when there is room.
 */
export class Supervisor {
  /** Settles when it has been given up; never after `stop`. */
  readonly failure: Promise<LocalNeo4jError>;
  readonly #folder: DataFolder;
  readonly #settings: SupervisedLaunch;
  readonly #restarts: number[] = [];
  #giveUp: (error: LocalNeo4jError) => void = () => undefined;
  #current: Launched;
  #restarting: Promise<void> = Promise.resolve();
  #renewing: 'no' | 'waits for room' | 'under way' = 'no';
  #renewedAt = Number.NEGATIVE_INFINITY;
  readonly #looks: NodeJS.Timeout;
  #stopping: Promise<void> | undefined;

  constructor(folder: DataFolder, settings: SupervisedLaunch, launched: Launched) {
    this.#folder = folder;
    this.#settings = { ...settings, fixedPort: launched.port };
    this.#current = launched;
    this.failure = new Promise((resolve) => {
      this.#giveUp = resolve;
    });
    this.#watch(launched);
    this.#looks = setInterval(() => void this.#look().catch(() => undefined), lookMs).unref();
  }

  get pid(): number {
    return this.#current.child.mark.pid;
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    clearInterval(this.#looks);
    await this.#restarting;
    await this.#current.child.stop();
  }

  #watch(launched: Launched): void {
    void launched.child.whenEnded.then((how) => {
      if (this.#stopping === undefined) this.#restarting = this.#restart(how);
    });
  }

  /** What it fails to see now, it sees the next time. */
  async #look(): Promise<void> {
    const seen = this.#current;
    const { home } = this.#folder;
    if (!(await refusesChanges(seen.access))) return;
    const isTooSoon = performance.now() - this.#renewedAt < restartWindowMs;
    const mayRenew = !isTooSoon && (await hasSpace(home));
    const isOver = this.#stopping !== undefined || seen !== this.#current || seen.child.ended() !== undefined;
    if (isOver || this.#renewing === 'under way') return;
    const { report } = this.#settings;
    if (!mayRenew) {
      if (this.#renewing === 'no')
        report(`${fullFor(home)} It is started again when there is room, once in five minutes.`);
      this.#renewing = 'waits for room';
      return;
    }
    report(`${fullFor(home)} There is room again: starting it again ...`);
    this.#renewing = 'under way';
    this.#renewedAt = performance.now();
    await seen.child.stop();
  }

  async #restart(how: string): Promise<void> {
    const { report } = this.#settings;
    if (this.#renewing !== 'under way') {
      if (!this.#mayRestart()) return this.#giveUp(endedTooOften(this.#folder, how));
      report(`Neo4j ended although nobody here asked it to (${how}); starting it again ...`);
    }
    try {
      this.#current = await launch(this.#folder, this.#settings);
      report('Neo4j answers again. Everything that was acknowledged is there.');
      this.#renewing = 'no';
      this.#watch(this.#current);
    } catch (error) {
      this.#giveUp(error instanceof LocalNeo4jError ? error : endedTooOften(this.#folder, String(error)));
    }
  }

  #mayRestart(): boolean {
    const now = performance.now();
    const recent = this.#restarts.filter((time) => now - time < restartWindowMs);
    this.#restarts.push(now);
    return recent.length < this.#settings.restartsAllowed;
  }
}

const fullFor = (home: string) => `The disk that holds ${home} was full: Neo4j takes no changes.`;

function endedTooOften(folder: DataFolder, how: string): LocalNeo4jError {
  return new LocalNeo4jError('STOPPED_BY_ITSELF', {
    what: `Neo4j ended although nobody here asked it to (${how}), and was not started again. The log is ${folder.log}.`,
    safe: 'Everything that was acknowledged is on the disk.',
    mend: 'Start again. When it happens often, the machine may be short of memory, or something kills Java.',
  });
}
