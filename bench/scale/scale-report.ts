import { figure, table } from '../report.ts';
import type { Outcome } from './ask-question.ts';
import { p50Of, questionsOf, type ScaleResult, type SizeResult } from './scale-result.ts';

/** What one size took, as lines for people. */
export function sizeLines(result: SizeResult): string[] {
  const rows = result.questions.map(({ name, ours, raw, serverMb, databaseMb }) => [
    name,
    ...cells(ours),
    ...cells(raw),
    megabytes(serverMb),
    megabytes(databaseMb),
  ]);
  const head = ['', 'p50 ms', 'p95 ms', 'raw p50', 'raw p95', 'server MB', 'Neo4j MB'];
  const failures = result.questions.flatMap(({ name, ours }) =>
    ours.kind === 'failed' ? [`${name} failed after ${figure(ours.afterMs / 1000)} s: ${ours.reason}`] : [],
  );
  const { size, loaded, startSeconds, searchSeconds, startMb } = result;
  const built = searchSeconds === undefined ? '' : `, search built in ${searchSeconds} s`;
  return [
    '',
    `${size} motifs, wastra and designs: ${loaded.nodes} nodes, ${loaded.relationships} relationships, loaded at ${loaded.nodesPerSecond} nodes a second`,
    `The server answered ${startSeconds} s after its start${built}, with ${megabytes(startMb)} MB.`,
    ...table([head, ...rows]),
    ...failures,
  ];
}

/** All sizes side by side: p50 of the product, and the last as a multiple of the first. */
export function growthLines(result: ScaleResult): string[] {
  const { sizes } = result;
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = questionsOf(result).map((question) => {
    const [from, to] = [p50Of(first, question), p50Of(last, question)];
    const growth = from === undefined || to === undefined ? '' : (to / from).toFixed(2);
    return [question, ...sizes.map((size) => figureOf(p50Of(size, question))), growth];
  });
  const memory = sizes.map(({ questions }) => megabytes(questions.at(-1)?.serverMb));
  const head = ['p50 ms', ...sizes.map(({ size }) => String(size)), `${last.size} / ${first.size}`];
  return ['', ...table([head, ...rows, ['server MB at the end', ...memory, '']])];
}

function cells(outcome: Outcome | undefined): [string, string] {
  if (outcome === undefined) return ['', ''];
  return outcome.kind === 'failed' ? ['failed', ''] : [figure(outcome.p50Ms), figure(outcome.p95Ms)];
}

const megabytes = (value: number | undefined) => (value === undefined ? '' : String(value));
const figureOf = (value: number | undefined) => (value === undefined ? 'failed' : figure(value));
