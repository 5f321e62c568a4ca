import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Progress } from '../../server/cli/progress.ts';
import type { BenchDatabase } from '../database.ts';
import { memoryFor } from '../load/generate-options.ts';
import { ensureStored, folderFor, openStored, type StoredGraph } from '../load/stored-graph.ts';
import { residentMb } from '../measure/memory.ts';
import { Client } from '../measure/post.ts';
import { settled } from '../measure/settled.ts';
import { neo4jOnly, prepareContenders, startOurs } from '../servers/contenders.ts';
import { openRaw } from '../servers/raw.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { askQuestion, type Contenders } from './ask-question.ts';
import { countingQuestions } from './counting-questions.ts';
import { drawPlot } from './draw-plot.ts';
import { hubQuestions } from './hub-questions.ts';
import { readingQuestions } from './reading-questions.ts';
import { Records } from './records.ts';
import type { ScaleOptions } from './scale-options.ts';
import { growthLines, sizeLines } from './scale-report.ts';
import type { QuestionResult, ScaleResult, SizeResult } from './scale-result.ts';
import { untilBuilt } from './until-built.ts';

/** The hub comes last: its answers fill the memory of whoever gives them. */
const questions = [...readingQuestions, ...countingQuestions, ...hubQuestions];

interface Run {
  readonly options: ScaleOptions;
  readonly progress: Progress;
  readonly interrupted: Promise<never>;
}

/** Asks each size in its own database, and prints how the times grow. */
export async function scaleBench(run: Run): Promise<void> {
  const { options } = run;
  await prepareContenders(run.progress, { peer: false });
  const sizes: SizeResult[] = [];
  for (const size of options.sizes) {
    const result = await askSize({ size, seed: options.seed }, run);
    sizes.push(result);
    print(sizeLines(result));
    await keep({ ...settingsOf(options), sizes }, options);
  }
  print(growthLines({ ...settingsOf(options), sizes }));
}

const print = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);

const settingsOf = ({ seconds, connections }: ScaleOptions) => ({
  machine: { cores: availableParallelism(), node: process.version },
  seconds,
  connections,
});

/** After each size: the next may take an hour. */
async function keep(result: ScaleResult, { json, plot }: ScaleOptions): Promise<void> {
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
  if (plot === undefined) return;
  await mkdir(dirname(plot), { recursive: true });
  await writeFile(plot, drawPlot(result));
}

async function askSize(drawn: StoredGraph['drawn'], run: Run): Promise<SizeResult> {
  const { progress, options, interrupted } = run;
  const folder = folderFor(options.data, drawn);
  const storing = { memory: memoryFor(drawn.size), progress };
  const { loaded } = await Promise.race([ensureStored(folder, drawn, storing), interrupted]);
  const database = await openStored(folder, storing);
  try {
    const searchSeconds = await buildSearch(database, run);
    const start = performance.now();
    const server = await startAlone(database, progress);
    const startSeconds = Math.round((performance.now() - start) / 100) / 10;
    try {
      await settled([database.pid, server.pid]);
      const startMb = residentMb(server.pid);
      const asked = await Promise.race([askAll(new Records(drawn), { database, server }, run), interrupted]);
      const built = searchSeconds === undefined ? {} : { searchSeconds };
      return { size: drawn.size, loaded, startSeconds, ...built, startMb, questions: asked };
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
  }
}

/** As npm start runs it, without answers kept, so that each question is as new to it as to the driver. */
const startAlone = (database: BenchDatabase, progress: Progress): Promise<ServerProcess> =>
  startOurs(database.access, progress, { ...neo4jOnly, ANSWER_CACHE_MB: '0' });

/** By a server that is then stopped: what it took to build is not the memory of one that only answers. */
async function buildSearch(
  database: BenchDatabase,
  { progress, interrupted }: Run,
): Promise<number | undefined> {
  const server = await startAlone(database, progress);
  try {
    return await Promise.race([untilBuilt(server.url, progress), interrupted]);
  } finally {
    await server.stop();
  }
}

/** A database that was just started reads from the disk, and Java interprets what it compiles later. */
async function warmUp(
  records: Records,
  contenders: Contenders,
  { options, progress }: Pick<Run, 'options' | 'progress'>,
): Promise<void> {
  if (options.warmUpSeconds === 0) return;
  progress.line(`Asking ${records.lineage.size} until it is warm ...`);
  for (const { asked } of readingQuestions) {
    await askQuestion(asked(records), contenders, { ...options, seconds: options.warmUpSeconds });
  }
}

async function askAll(
  records: Records,
  { database, server }: { readonly database: BenchDatabase; readonly server: ServerProcess },
  { options, progress }: Run,
): Promise<QuestionResult[]> {
  const driver = openRaw(database.access);
  const contenders: Contenders = { url: server.url, ours: new Client(`${server.url}/graphql`), driver };
  const results: QuestionResult[] = [];
  try {
    await warmUp(records, contenders, { options, progress });
    for (const { name, measures, asked } of questions) {
      progress.line(`Asking ${records.lineage.size}: ${name} ...`);
      const outcomes = await askQuestion(asked(records), contenders, options);
      const [serverMb, databaseMb] = [residentMb(server.pid), residentMb(database.pid)];
      results.push({ name, measures, ...outcomes, serverMb, databaseMb });
    }
    return results;
  } finally {
    contenders.ours.close();
    await driver.close();
  }
}
