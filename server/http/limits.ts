/** What one request may ask for. Every limit has a default that all our example operations fit into. */
export interface Limits {
  /** Levels of nested fields, fragments followed. Introspection has its own limit. */
  readonly depth: number;
  /** Levels of nested fields below `__schema` and `__type`; the standard introspection query needs 15. */
  readonly introspectionDepth: number;
  /** Aliased fields in one operation, those of fragments counted each time they are spread. */
  readonly aliases: number;
  /** Directives in one operation, counted like aliases. */
  readonly directives: number;
  /** Fields at the top of one operation. */
  readonly rootFields: number;
  /** Fields and fragments of one operation, every spread written out. */
  readonly selections: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Objects that the operation could return at most, from `first`, `last` and `ids` with their variables. */
  readonly complexity: number;
  /** Bytes of a request body. */
  readonly bodyBytes: number;
  /** Requests that are worked on at the same time; more are told to come again. */
  readonly requestsAtOnce: number;
  /** Milliseconds until an operation is stopped, and its Cypher with it. */
  readonly timeMs: number;
}

export const defaultLimits: Limits = {
  depth: 12,
  introspectionDepth: 20,
  aliases: 30,
  directives: 20,
  rootFields: 20,
  selections: 2_000,
  tokens: 4_000,
  complexity: 20_000,
  bodyBytes: 256 * 1024,
  requestsAtOnce: 256,
  timeMs: 10_000,
};

export function withDefaults(limits: Partial<Limits> = {}): Limits {
  return { ...defaultLimits, ...limits };
}
