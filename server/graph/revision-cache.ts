import { setImmediate as turn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

/** How much is kept at once, in kilobytes: of answers, and of each kind of record. */
const roomFor = { answers: 30_000, records: 50_000 } as const;

interface Answer {
  readonly value: unknown;
}

/**
 * What was read from the graph at one revision. Every committed write raises the revision, so what is kept is exact
 * as long as a statement has just read the revision that it is kept under, whichever of several servers wrote.
 * Another revision empties it. Nothing that is kept may be changed by its readers.
 */
export class RevisionCache {
  /** Answers to look-ups by their whole question; they weigh as much as their lists are long. */
  readonly #answers = new LRUCache<string, Answer>({
    maxSize: roomFor.answers,
    sizeCalculation: ({ value }) => weightOf(value),
  });
  readonly #records = new Map<string, LRUCache<number, object>>();
  readonly #read: () => Promise<number>;
  #revision: number | undefined;
  #writes = 0;
  #keepsAnswers = true;
  #reading: Promise<number> | undefined;
  #gathering: Promise<number> | undefined;

  constructor(readRevision: () => Promise<number>) {
    this.#read = readRevision;
  }

  /** The revision of everything in here, undefined before anything was read. */
  get revision(): number | undefined {
    return this.#revision;
  }

  /** The answer to a look-up, undefined where none is kept. */
  answerTo(question: string): Answer | undefined {
    return this.#answers.get(question);
  }

  keepAnswer(question: string, value: unknown): void {
    if (this.#keepsAnswers) this.#answers.set(question, { value });
  }

  /** From now on no answer is kept, only records. */
  keepNoAnswers(): void {
    this.#keepsAnswers = false;
    this.#answers.clear();
  }

  /**
   * Records of one kind, of so many kilobytes each, by the number under which Neo4j holds them, which it may give to
   * others at the next revision.
   */
  records<Value extends object>(kind: string, kilobytes = 1): LRUCache<number, Value> {
    const known =
      this.#records.get(kind) ??
      new LRUCache<number, object>({ max: Math.floor(roomFor.records / kilobytes) });
    this.#records.set(kind, known);
    // Each kind has one reader, which knows what it puts there.
    return known as unknown as LRUCache<number, Value>;
  }

  /** Says which revision a statement has just read; what is of another one goes. */
  moveTo(revision: number): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#answers.clear();
    for (const records of this.#records.values()) records.clear();
  }

  /** How many writes this server has made; whoever read the revision before one of them reads it again. */
  get writes(): number {
    return this.#writes;
  }

  noteWrite(): void {
    this.#writes += 1;
  }

  /** The graph's revision, read after this call. All who ask before that reading is sent share it. */
  current(): Promise<number> {
    this.#gathering ??= this.#gather();
    return this.#gathering;
  }

  /**
   * One reading at a time, and not before those are there who came together: the event loop takes a few connections in
   * each of its turns. Two more of them let eight who ask again and again have a sixth more answers.
   */
  async #gather(): Promise<number> {
    await this.#reading?.catch(() => undefined);
    await turn();
    await turn();
    this.#gathering = undefined;
    this.#reading = this.#read();
    const revision = await this.#reading;
    this.moveTo(revision);
    return revision;
  }
}

/** A number takes a hundredth of what a record does. */
const numbersOfRecord = 100;

function weightOf(value: unknown): number {
  if (Array.isArray(value)) return 1 + listWeight(value);
  if (typeof value !== 'object' || value === null) return 1;
  const lists = Object.values(value).filter((each) => Array.isArray(each));
  return 1 + lists.reduce((sum, list) => sum + listWeight(list), 0);
}

function listWeight(list: readonly unknown[]): number {
  return typeof list[0] === 'number' ? Math.ceil(list.length / numbersOfRecord) : list.length;
}
