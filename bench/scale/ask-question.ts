import type { Driver } from 'neo4j-driver';
import { type Ask, type Load, Turns } from '../measure/drive.ts';
import type { Client } from '../measure/post.ts';
import { operationBody } from '../measure/post-operation.ts';
import { type Rounds, type Runner, takeRounds } from '../measure/rounds.ts';
import { median, type RoundFigures } from '../measure/statistics.ts';
import { askRaw } from '../servers/raw.ts';
import type { Asked } from './scale-question.ts';

/** Figures of one contender, or why it did not answer. */
export type Outcome =
  | { readonly kind: 'answered'; readonly p50Ms: number; readonly p95Ms: number; readonly answers: number }
  | { readonly kind: 'failed'; readonly afterMs: number; readonly reason: string };

export interface Contenders {
  readonly url: string;
  readonly ours: Client;
  readonly driver: Driver;
}

export interface Outcomes {
  readonly ours: Outcome;
  readonly raw?: Outcome;
}

/** Asks the product and, where there is a statement for it, the driver alone, which take turns. */
export async function askQuestion(asked: Asked, contenders: Contenders, load: Load): Promise<Outcomes> {
  const askers: [string, Ask][] = [['ours', overApi(asked, contenders)]];
  if (asked.kind === 'operation' && asked.raw !== undefined) {
    const { statement, parameters } = asked.raw;
    askers.push([
      'raw',
      async (turn) =>
        void (await askRaw(contenders.driver, statement, parameters[turn % parameters.length] ?? {})),
    ]);
  }
  const outcomes = new Map<string, Outcome>();
  const well: Runner[] = [];
  for (const [name, ask] of askers) {
    const failure = await failureOf(ask);
    if (failure === undefined) well.push({ name, ask: noting(outcomes, name, ask) });
    else outcomes.set(name, failure);
  }
  for (const [name, figures] of await roundsOf(well, load, outcomes)) outcomes.set(name, outcomeOf(figures));
  const [ours, raw] = [outcomes.get('ours'), outcomes.get('raw')];
  if (ours === undefined) throw new Error('The product was not asked.');
  return raw === undefined ? { ours } : { ours, raw };
}

/** Whoever does not answer every time is left out, and the others are asked anew. */
async function roundsOf(
  runners: readonly Runner[],
  load: Load,
  failed: ReadonlyMap<string, Outcome>,
): Promise<Rounds> {
  try {
    return await takeRounds(runners, load);
  } catch (error) {
    const well = runners.filter(({ name }) => !failed.has(name));
    if (well.length === runners.length) throw error;
    return await roundsOf(well, load, failed);
  }
}

/** Keeps the first failure of an asker, which ends its round. */
function noting(outcomes: Map<string, Outcome>, name: string, ask: Ask): Ask {
  return async (turn) => {
    const start = performance.now();
    try {
      await ask(turn);
    } catch (error) {
      outcomes.set(name, { kind: 'failed', afterMs: performance.now() - start, reason: reasonOf(error) });
      throw error;
    }
  };
}

function overApi(asked: Asked, { url, ours }: Contenders): Ask {
  if (asked.kind === 'page') return () => openPage(`${url}${asked.path}`);
  const bodies = asked.variables.map((variables) => operationBody(asked.query, variables));
  return async (turn) => {
    const text = await ours.post(bodies[turn % bodies.length] ?? Buffer.alloc(0));
    if (text.includes('"errors":')) throw new Error(text.slice(0, 300));
  };
}

async function openPage(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  await answer.text();
}

/** The first time makes the plan and is not counted, nor is one that fails for want of time a figure. */
async function failureOf(ask: Ask): Promise<Outcome | undefined> {
  const turns = new Turns();
  let start = performance.now();
  for (let time = 0; time < 2; time += 1) {
    start = performance.now();
    try {
      await ask(turns.next());
      return undefined;
    } catch (error) {
      if (time === 0) continue;
      return { kind: 'failed', afterMs: performance.now() - start, reason: reasonOf(error) };
    }
  }
  return undefined;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

function outcomeOf(figures: readonly RoundFigures[]): Outcome {
  return {
    kind: 'answered',
    p50Ms: median(figures.map(({ p50Ms }) => p50Ms)),
    p95Ms: median(figures.map(({ p95Ms }) => p95Ms)),
    answers: figures.reduce((sum, { answers }) => sum + answers, 0),
  };
}
