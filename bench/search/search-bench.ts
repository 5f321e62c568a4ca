import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Progress } from '../../server/cli/progress.ts';
import { fillDatabase, startDatabase } from '../database.ts';
import { generateGraph } from '../graph/generate.ts';
import { takeRounds } from '../measure/rounds.ts';
import { ratios, type Spread, spread } from '../measure/statistics.ts';
import { figure, multiple, table } from '../report.ts';
import { prepareContenders } from '../servers/contenders.ts';
import { openSearchContest, type SearchContender, type SearchContest } from './search-contenders.ts';
import type { SearchBenchOptions } from './search-options.ts';
import { type SearchQuestion, searchQuestions } from './search-questions.ts';

interface SearchFigures {
  readonly contender: SearchContender;
  readonly p50Ms: Spread;
  readonly p95Ms: Spread;
  readonly perSecond: Spread;
  /** Of Meilisearch asked directly; absent without one. */
  readonly p50OfItself: Spread | undefined;
}

interface SearchResult {
  readonly documents: number;
  readonly name: string;
  readonly measures: string;
  readonly contenders: readonly SearchFigures[];
}

/** Asks for each size in a database of its own, and prints what it took. */
export async function searchBench(
  options: SearchBenchOptions,
  progress: Progress,
  interrupted: Promise<never>,
): Promise<void> {
  await prepareContenders(progress, { peer: false });
  const results: SearchResult[] = [];
  for (const size of options.sizes) {
    for (const result of await askAbout(size, options, { progress, interrupted })) {
      results.push(result);
      process.stdout.write(`${lines(result).join('\n')}\n`);
    }
  }
  if (options.json === undefined) return;
  const machine = { cores: availableParallelism(), node: process.version };
  await writeFile(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}

async function askAbout(
  size: number,
  options: SearchBenchOptions,
  { progress, interrupted }: { readonly progress: Progress; readonly interrupted: Promise<never> },
): Promise<SearchResult[]> {
  const generated = generateGraph({ size });
  const names = generated.nodes.flatMap(({ labels, rows }) =>
    labels.includes('Motif') ? rows.map((row) => String(row['name'])) : [],
  );
  const database = await startDatabase(progress);
  try {
    await Promise.race([fillDatabase(database.access, generated, progress), interrupted]);
    const contest = await openSearchContest(database, options, progress);
    try {
      const documents = await contest.documents();
      const results: SearchResult[] = [];
      for (const question of searchQuestions(names)) {
        progress.line(`Asking ${documents} records: ${question.name} ...`);
        const contenders = await Promise.race([time(question, contest, options), interrupted]);
        results.push({ documents, name: question.name, measures: question.measures, contenders });
      }
      return results;
    } finally {
      await contest.close();
    }
  } finally {
    await database.stop();
  }
}

async function time(
  question: SearchQuestion,
  contest: SearchContest,
  load: SearchBenchOptions,
): Promise<SearchFigures[]> {
  const runners = contest.runners(question);
  const rounds = await takeRounds(runners, load);
  const itself = rounds.get('Meilisearch itself');
  return runners.map(({ name }) => {
    const figures = rounds.get(name) ?? [];
    return {
      contender: name,
      p50Ms: spread(figures.map(({ p50Ms }) => p50Ms)),
      p95Ms: spread(figures.map(({ p95Ms }) => p95Ms)),
      perSecond: spread(figures.map(({ perSecond }) => perSecond)),
      p50OfItself: itself && ratios(figures, itself, ({ p50Ms }) => p50Ms),
    };
  });
}

function lines({ documents, name, measures, contenders }: SearchResult): string[] {
  const rows = contenders.map(({ contender, p50Ms, p95Ms, perSecond, p50OfItself }) => [
    contender,
    figure(p50Ms.median),
    figure(p95Ms.median),
    figure(perSecond.median),
    p50OfItself === undefined ? '' : multiple(p50OfItself),
  ]);
  const head = ['', 'p50 ms', 'p95 ms', 'a second', 'p50 / Meilisearch itself'];
  return ['', `${name}, ${documents} records`, measures, ...table([head, ...rows])];
}
