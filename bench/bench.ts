import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { exitCode, readFileArguments, UsageError } from '../server/cli/arguments.ts';
import { createProgress, type Progress } from '../server/cli/progress.ts';
import { type Contest, openContest } from './contest.ts';
import { type BenchDatabase, fillDatabase, startDatabase } from './database.ts';
import { generateGraph } from './graph/generate.ts';
import { generateHelp, readGenerateOptions } from './load/generate-options.ts';
import { loadedText } from './load/load-graph.ts';
import { ensureStored, folderFor } from './load/stored-graph.ts';
import { type BenchOptions, help, readOptions } from './options.ts';
import type { BenchData, SweepCase, TimedCase } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import { type CaseResult, reportLines } from './report.ts';
import { drawPlot } from './scale/draw-plot.ts';
import { scaleBench } from './scale/scale-bench.ts';
import { readScaleOptions, scaleHelp } from './scale/scale-options.ts';
import type { ScaleResult } from './scale/scale-result.ts';
import { searchBench } from './search/search-bench.ts';
import { readSearchOptions, searchHelp } from './search/search-options.ts';
import { prepareContenders } from './servers/contenders.ts';
import { runSweep } from './sweep-case.ts';
import { checkAnswers, measure } from './timed-case.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function bench(options: BenchOptions, progress: Progress, interrupted: Promise<never>): Promise<void> {
  const generated = generateGraph(options);
  progress.line(
    `A graph of ${generated.ids.length} motifs, wastra and designs with ${generated.descent.claims.length} claims of descent.`,
  );
  await prepareContenders(progress);
  const database = await startDatabase(progress);
  try {
    await Promise.race([fillDatabase(database.access, generated, progress), interrupted]);
    await withContest(database, progress, async (contest) => {
      const asked = askAll({ generated, ours: contest.ours }, contest, options, progress);
      const results = await Promise.race([asked, interrupted]);
      await finish(results, options);
    });
  } finally {
    await database.stop();
  }
}

async function withContest(
  database: BenchDatabase,
  progress: Progress,
  work: (contest: Contest) => Promise<void>,
): Promise<void> {
  const contest = await openContest(database, progress);
  try {
    await work(contest);
  } finally {
    await contest.close();
  }
}

async function askAll(data: BenchData, contest: Contest, options: BenchOptions, progress: Progress) {
  const asked = questions.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const results: CaseResult[] = [];
  for (const question of asked) {
    progress.line(`Asking about ${question.name} ...`);
    for (const each of await question.cases(data)) {
      for (const result of await resultsOf(each, contest, options)) {
        results.push(result);
        print(reportLines(result).join('\n'));
      }
    }
  }
  return results;
}

async function resultsOf(
  each: TimedCase | SweepCase,
  contest: Contest,
  options: BenchOptions,
): Promise<CaseResult[]> {
  if (each.kind === 'sweep') return [await runSweep(each, contest)];
  const { checked, bytes } = await checkAnswers(each, contest);
  const { kind, name, measures } = each;
  const results: CaseResult[] = [];
  for (const connections of options.connections) {
    const contenders = await measure(each, contest, { connections, seconds: options.seconds });
    results.push({ kind, name, measures, connections, checked, answerBytes: bytes, contenders });
  }
  return results;
}

async function finish(results: readonly CaseResult[], options: BenchOptions): Promise<void> {
  if (options.json === undefined) return;
  const { size, seed, seconds, connections } = options;
  const machine = { cores: availableParallelism(), node: process.version };
  await writeFile(
    options.json,
    `${JSON.stringify({ size, seed, seconds, connections, machine, results }, null, 2)}\n`,
  );
}

/** Fails when the run is to end, so that what it started is stopped and its folder removed. */
function interruption(): Promise<never> {
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`Stopped by ${signal}.`)));
    }
  });
  interrupted.catch(() => undefined);
  return interrupted;
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  search: mainOfSearch,
  generate: mainOfGenerate,
  scale: mainOfScale,
  plot: mainOfPlot,
};

async function main([first, ...rest]: readonly string[]): Promise<void> {
  const command = first === undefined ? undefined : commands[first];
  if (command !== undefined) return command(rest);
  await mainOfLineage(first === undefined ? rest : [first, ...rest]);
}

async function mainOfSearch(args: readonly string[]): Promise<void> {
  const options = readSearchOptions(args, process.env);
  if (options.help) return print(searchHelp);
  await searchBench(options, createProgress(process.stderr), interruption());
}

async function mainOfGenerate(args: readonly string[]): Promise<void> {
  const { help: asked, data, drawn, memory } = readGenerateOptions(args);
  if (asked) return print(generateHelp);
  const folder = folderFor(data, drawn);
  const { loaded } = await ensureStored(folder, drawn, { memory, progress: createProgress(process.stderr) });
  print(`${folder} holds ${loadedText(loaded)}.`);
}

async function mainOfScale(args: readonly string[]): Promise<void> {
  const options = readScaleOptions(args);
  if (options.help) return print(scaleHelp);
  await scaleBench({ options, progress: createProgress(process.stderr), interrupted: interruption() });
}

async function mainOfPlot(args: readonly string[]): Promise<void> {
  const { files } = readFileArguments(args, {});
  const [from, to] = files;
  if (from === undefined || to === undefined) {
    throw new UsageError('Name the figures, as `scale --json` wrote them, and the file to draw.');
  }
  await writeFile(to, drawPlot(JSON.parse(await readFile(from, 'utf8')) as ScaleResult));
}

async function mainOfLineage(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return print(help);
  await bench(options, createProgress(process.stderr), interruption());
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const usage = error instanceof UsageError;
  const text = usage ? `${error.message}\n\n${help}` : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exitCode = usage ? exitCode.usage : exitCode.failed;
});
