import type { GeneratedGraph } from '../graph/generate.ts';
import type { Client } from '../measure/post.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** A GraphQL operation, and how its data reads as the answer that all contenders must give alike. */
export interface Operation {
  readonly query: string;
  readonly answer: (data: unknown) => unknown;
}

/** One Cypher statement, and how its rows become the answer. */
export interface RawStatement {
  readonly name: string;
  readonly text: string;
  readonly answer: (rows: readonly Readonly<Record<string, unknown>>[]) => unknown;
}

/** The same question to each contender. */
export interface Variant {
  readonly ours: Variables;
  readonly peer: Variables;
  readonly raw: Variables;
}

/** A question that is asked over and over for a while, about other records each time. */
export interface TimedCase {
  readonly kind: 'timed';
  readonly name: string;
  readonly measures: string;
  readonly ours: Operation;
  readonly peer: Operation;
  readonly raw: RawStatement;
  /** Puts in order what the question leaves without one, before answers are compared. */
  readonly settled: (answer: unknown) => unknown;
  readonly variants: readonly Variant[];
}

/** One way to ask for a page that lies so many records deep. */
export interface PageForm {
  readonly name: string;
  readonly contender: 'ours' | 'peer';
  readonly operation: Operation;
  readonly variables: (depth: number) => Variables;
}

/** A question whose cost is followed as it is asked ever deeper. */
export interface SweepCase {
  readonly kind: 'sweep';
  readonly name: string;
  readonly measures: string;
  readonly depths: readonly number[];
  readonly forms: readonly PageForm[];
}

/** What a question may look at to choose its records. */
export interface BenchData {
  readonly generated: GeneratedGraph;
  readonly ours: Client;
}

export interface Question {
  readonly name: string;
  /** The statements that the raw contender must know before it is asked. */
  readonly statements: () => Promise<readonly RawStatement[]>;
  readonly cases: (data: BenchData) => Promise<readonly (TimedCase | SweepCase)[]>;
}
