import { isDeepStrictEqual } from 'node:util';
import type { Contest } from './contest.ts';
import { operationBody } from './measure/post-operation.ts';
import { median } from './measure/statistics.ts';
import type { PageForm, SweepCase } from './questions/question.ts';

/** What a page at one depth cost, or why it did not come. */
export type SweepCell =
  | { readonly kind: 'answered'; readonly medianMs: number }
  | { readonly kind: 'failed'; readonly afterMs: number; readonly reason: string }
  | { readonly kind: 'not-asked' };

export interface SweepResult {
  readonly kind: 'sweep';
  readonly name: string;
  readonly measures: string;
  readonly depths: readonly number[];
  readonly forms: readonly { readonly name: string; readonly cells: readonly SweepCell[] }[];
}

const times = 15;
/** A form that takes longer than this, or fails, is asked no deeper. */
const longestMs = 30_000;

/** Asks each form for pages ever deeper, one question at a time; answers at one depth must be alike. */
export async function runSweep(sweep: SweepCase, contest: Contest): Promise<SweepResult> {
  const cells = new Map<string, SweepCell[]>(sweep.forms.map(({ name }) => [name, []]));
  for (const depth of sweep.depths) {
    let expected: unknown;
    for (const form of sweep.forms) {
      const row = cells.get(form.name) ?? [];
      if (row.some(({ kind }) => kind === 'failed')) {
        row.push({ kind: 'not-asked' });
        continue;
      }
      const { cell, answer } = await askAt(form, depth, contest);
      row.push(cell);
      expected ??= answer;
      if (cell.kind === 'answered' && !isDeepStrictEqual(answer, expected)) {
        throw new Error(`${sweep.name}: at ${depth}, "${form.name}" answers otherwise than the first form.`);
      }
    }
  }
  const { kind, name, measures, depths } = sweep;
  return {
    kind,
    name,
    measures,
    depths,
    forms: [...cells].map(([form, row]) => ({ name: form, cells: row })),
  };
}

async function askAt(
  form: PageForm,
  depth: number,
  contest: Contest,
): Promise<{ cell: SweepCell; answer: unknown }> {
  const body = operationBody(form.operation.query, form.variables(depth));
  const latencies: number[] = [];
  let answer: unknown;
  // The first time of each depth makes the plan, and is not counted.
  for (let time = 0; time <= times; time += 1) {
    const start = performance.now();
    try {
      answer = form.operation.answer(dataOf(await contest[form.contender].post(body, longestMs)));
    } catch (error) {
      return {
        cell: { kind: 'failed', afterMs: performance.now() - start, reason: reasonOf(error) },
        answer,
      };
    }
    latencies.push(performance.now() - start);
  }
  return { cell: { kind: 'answered', medianMs: median(latencies.slice(1)) }, answer };
}

function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300);
