import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ClientError } from '../../../server/errors.ts';
import { CompiledExecutor } from '../../../server/http/compiled-executor.ts';
import type { EdgeContext } from '../../../server/http/request-edge.ts';

const schema = buildSchema(`type Query { heir: String! } type Mutation { write: String! }`);

/** A request in which something is taken back between two statements; each context tells how often it was begun. */
function torn({ failing = 1, aborted = false, error = undefined as unknown } = {}) {
  let begun = 0;
  const signal = aborted ? AbortSignal.abort() : new AbortController().signal;
  const open = (): EdgeContext => {
    begun += 1;
    const own = begun;
    const answer = () => {
      if (own > failing) return 'kawung';
      if (error !== undefined) throw error;
      return null;
    };
    const resolvers = { heir: answer, write: answer };
    return { edge: { signal } as EdgeContext['edge'], again: open, ...resolvers } as EdgeContext;
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      field.resolve = (_source, _args, context: Record<string, () => unknown>) => context[field.name]?.();
    }
  }
  const ask = (text: string) =>
    new CompiledExecutor(schema).execute({ document: parse(text), variables: {}, context: open() });
  return { ask, begun: () => begun };
}

describe('a query whose reading was torn by a write', () => {
  test('is asked again from its start', async () => {
    const { ask, begun } = torn();
    expect(await ask('{ heir }')).toMatchObject({ data: { heir: 'kawung' } });
    expect(begun()).toBe(2);
  });

  test('and not more than twice', async () => {
    const { ask, begun } = torn({ failing: 9 });
    expect((await ask('{ heir }')).errors?.[0]?.message).toContain('non-nullable field Query.heir');
    expect(begun()).toBe(3);
  });

  test.each([
    [
      'a failure that is meant for the client',
      '{ heir }',
      { error: new ClientError('NOT_FOUND', 'Nothing.') },
    ],
    ['a request that has ended', '{ heir }', { aborted: true }],
    ['a mutation', 'mutation { write }', {}],
  ])('%s is not asked again', async (_, text, options) => {
    const { ask, begun } = torn(options);
    expect((await ask(text)).errors).toHaveLength(1);
    expect(begun()).toBe(1);
  });
});
