import fc from 'fast-check';
import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Context, createContext } from '../../../server/context.ts';
import { ClientError } from '../../../server/errors.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';
import { CompiledExecutor } from '../../../server/http/compiled-executor.ts';
import type { RequestEdge } from '../../../server/http/request-edge.ts';
import { createSearch } from '../../../server/search/create-search.ts';
import { WriteQueue } from '../../../server/stewardship/write-queue.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { randomOperations } from './kit/random-operations.ts';

/** Searching is asked of an index that other tests build. */
const without = new Set(['search', 'suggest']);
const texts = {
  id: ['motif/kawung', 'wastra/patola', 'design/be-bali-ghea', 'region/jawa-barat', 'source/none', 'nothing'],
  ids: ['motif/kawung', 'motif/parang', 'wastra/patola'],
  slug: ['kawung', 'patola', 'parang-rusak', 'be-bali-ghea', 'jawa-tengah', 'batik', 'nobody'],
  from: ['design/be-bali-ghea', 'motif/parang'],
  to: ['wastra/patola', 'motif/kawung'],
};
const drawn = 300;

describe('a compiled operation', () => {
  const seeded = useSeededGraph();
  let schema: GraphQLSchema;
  let context: () => Context;

  beforeAll(async () => {
    schema = await buildGraphQLSchema();
    const { graph } = seeded;
    const search = createSearch({ graph }).service;
    const settings = { graph, search, writes: new WriteQueue(), publicUrl: 'https://wastra.test' };
    context = () => createContext(settings, edge());
  });

  const run = (executor: CompiledExecutor, text: string, own = context()): Promise<ExecutionResult> =>
    executor.execute({ document: parse(text), variables: {}, context: own });

  /** With nothing looked up yet, and with all of it, as where an answer is worked out once more. */
  async function twice(executor: CompiledExecutor, text: string): Promise<ExecutionResult[]> {
    const own = context();
    return [await run(executor, text, own), await run(executor, text, own)];
  }

  test(`answers what graphql-js answers, in the same order, on ${drawn} drawn operations`, async () => {
    const compiled = new CompiledExecutor(schema, { compileAfter: 1 });
    const interpreted = new CompiledExecutor(schema, { compileAfter: Number.POSITIVE_INFINITY });
    await fc.assert(
      fc.asyncProperty(randomOperations(schema, { texts, without }), async (text) => {
        expect(validate(schema, parse(text)), text).toEqual([]);
        const expected = await run(interpreted, text);
        const answer = JSON.stringify(await run(compiled, text));
        const told = new Set([JSON.stringify(expected)]);
        if (expected.errors !== undefined) await hearMore(told, answer, () => twice(interpreted, text));
        expect([...told], text).toContain(answer);
        for (const { originalError, message } of expected.errors ?? []) {
          expect(
            originalError === undefined || originalError instanceof ClientError,
            `${message}\n${text}`,
          ).toBe(true);
        }
      }),
      { numRuns: drawn, endOnFailure: true },
    );
  }, 240_000);

  test('is told of wrong variables in the words of graphql-js', async () => {
    const executor = new CompiledExecutor(schema, { compileAfter: 1 });
    const document = parse('query ($slug: String!) { motif(slug: $slug) { id } }');
    const { errors } = await executor.execute({ document, variables: { slug: 7 }, context: context() });
    expect(errors?.[0]?.message).toContain('Variable "$slug" got invalid value 7');
  });
});

const mostHeard = 20;

/**
 * Where several errors make one field null, graphql-js tells of the first to happen, which is not the same in each of its
 * own runs. It is asked until it tells of the one that is told, and an error that it never tells is none of its.
 */
async function hearMore(
  told: Set<string>,
  answer: string,
  ask: () => Promise<readonly ExecutionResult[]>,
): Promise<void> {
  for (let heard = 0; heard < mostHeard && !told.has(answer); heard += 1) {
    for (const result of await ask()) told.add(JSON.stringify(result));
  }
}

/** What a resolver may look at of a request. */
function edge(): RequestEdge {
  const signal = new AbortController().signal;
  return {
    signal,
    meter: { statements: 0, statementMs: 0 },
    onStatement: () => undefined,
  } as unknown as RequestEdge;
}
