import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { type Grammar, randomOperations } from '../../http/kit/random-operations.ts';
import { type Answered, judge } from './judge.ts';
import { type Attempt, type Twist, twist, twistWays } from './twists.ts';

export interface Fuzz {
  readonly schema: GraphQLSchema;
  readonly grammar: Grammar;
  readonly runs: number;
  /** Sends an attempt; `who` is a number that may choose the key. */
  readonly send: (attempt: Attempt, who: number) => Promise<Answered>;
}

export interface FuzzReport {
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
}

const together = 8;
const mostTwists = 3;
const usualSeed = 20_261_129;

const drawnTwist: fc.Arbitrary<Twist> = fc.record({
  way: fc.constantFrom(...twistWays),
  at: fc.nat(10_000),
  pick: fc.nat(10_000),
});

/**
 * Sends drawn attempts, eight at a time, and fails with the first whose answer is wrong. Each run draws the same;
 * SILSILAH_FUZZ_SEED draws others, and with SILSILAH_FUZZ_PATH, which a failure tells, repeats one set alone.
 */
export async function fuzz({ schema, grammar, runs, send }: Fuzz): Promise<FuzzReport> {
  const statuses: Record<string, number> = {};
  const one = fc
    .tuple(randomOperations(schema, grammar), fc.array(drawnTwist, { maxLength: mostTwists }), fc.nat(9))
    .map(([query, twists, who]) => ({
      attempt: twists.reduce<Attempt>((made, how) => twist(made, how, schema), { query, variables: {} }),
      who,
    }));
  const sent = async ({ attempt, who }: { readonly attempt: Attempt; readonly who: number }) => {
    const answered = await send(attempt, who);
    statuses[answered.status] = (statuses[answered.status] ?? 0) + 1;
    return judge(schema, attempt, answered).map((wrong) => `${wrong}\n${JSON.stringify(attempt)}`);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: together, maxLength: together }), async (attempts) => {
      const wrong = (await Promise.all(attempts.map(sent))).flat();
      if (wrong.length > 0) throw new Error(wrong.join('\n\n'));
    }),
    { numRuns: Math.ceil(runs / together), endOnFailure: true, seed: usualSeed, ...given() },
  );
  return { statuses };
}

function given(): { seed?: number; path?: string } {
  const { SILSILAH_FUZZ_SEED: seed, SILSILAH_FUZZ_PATH: path } = process.env;
  return { ...(seed ? { seed: Number(seed) } : {}), ...(path ? { path } : {}) };
}
