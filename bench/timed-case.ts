import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import type { Contest } from './contest.ts';
import type { CpuPerAnswer } from './measure/cpu-time.ts';
import type { Ask } from './measure/drive.ts';
import type { Client } from './measure/post.ts';
import { operationBody, postOperation } from './measure/post-operation.ts';
import { type Runner, takeRounds } from './measure/rounds.ts';
import { type RoundFigures, ratios, type Spread, spread } from './measure/statistics.ts';
import type { TimedCase } from './questions/question.ts';
import { askRaw } from './servers/raw.ts';

export type ContenderName =
  | 'ours'
  | 'ours, asked again'
  | 'ours, asked again by browsers'
  | 'raw'
  | 'raw, in process'
  | 'peer';

export interface ContenderResult {
  readonly contender: ContenderName;
  readonly p50Ms: Spread;
  readonly p95Ms: Spread;
  readonly perSecond: Spread;
  /** How many times our figure this one's is. */
  readonly p50OfOurs: Spread;
  readonly perSecondOfOurs: Spread;
  /** Absent where the system does not tell it, or where the process does other work, too. */
  readonly cpuPerAnswer: CpuPerAnswer | undefined;
}

export interface TimedResult {
  readonly kind: 'timed';
  readonly name: string;
  readonly measures: string;
  readonly connections: number;
  /** Questions that were answered alike by all before any was timed. */
  readonly checked: number;
  readonly answerBytes: number;
  readonly contenders: readonly ContenderResult[];
}

const checkedVariants = 25;
/** So few questions that each has been answered before. */
const askedAgain = 20;

/** Makes sure that all contenders give the same answer; the size of ours is told. */
export async function checkAnswers(
  timed: TimedCase,
  contest: Contest,
): Promise<{ checked: number; bytes: number }> {
  const variants = timed.variants.slice(0, checkedVariants);
  const bytes: number[] = [];
  for (const variant of variants) {
    const ours = await postOperation(contest.ours, timed.ours.query, variant.ours);
    const peer = await postOperation(contest.peer, timed.peer.query, variant.peer);
    const settled = (answer: unknown) => timed.settled(plain(answer));
    const expected = settled(timed.ours.answer(ours));
    bytes.push(JSON.stringify(ours).length);
    const where = `${timed.name}, ${JSON.stringify(variant.peer)}`;
    demandEqual(`${where}: @neo4j/graphql`, settled(timed.peer.answer(peer)), expected);
    demandEqual(
      `${where}: the raw driver`,
      settled(await askRaw(contest.driver, timed.raw, variant.raw)),
      expected,
    );
  }
  return { checked: variants.length, bytes: Math.round(spread(bytes).median) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function demandEqual(who: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const show = (value: unknown) => JSON.stringify(value).slice(0, 1_500);
  throw new Error(
    `${who} answers otherwise than the product.\nproduct: ${show(expected)}\nother:   ${show(actual)}`,
  );
}

/** Asks all contenders in turn over so many connections. */
export async function measure(
  timed: TimedCase,
  contest: Contest,
  load: { connections: number; seconds: number },
): Promise<readonly ContenderResult[]> {
  const raw = contest.raw(timed.raw.name);
  const runners = runnersOf(timed, contest, raw);
  const rounds = await takeRounds(runners, load);
  raw.close();
  const ours = rounds.get('ours') ?? [];
  return runners.map(({ name, cpu }) => ({
    contender: name,
    ...figuresOf(rounds.get(name) ?? [], ours),
    cpuPerAnswer: cpu?.perAnswer(),
  }));
}

interface ContenderRunner extends Runner {
  readonly name: ContenderName;
}

function runnersOf(timed: TimedCase, contest: Contest, raw: Client): readonly ContenderRunner[] {
  const { variants } = timed;
  const ours = variants.map((variant) => operationBody(timed.ours.query, variant.ours));
  const peer = variants.map((variant) => operationBody(timed.peer.query, variant.peer));
  const parameters = variants.map((variant) => Buffer.from(JSON.stringify(variant.raw)));
  const inProcess = async (turn: number) => {
    await askRaw(contest.driver, timed.raw, variants[turn % variants.length]?.raw ?? {});
  };
  return [
    { name: 'ours', ask: posts(contest.ours, ours), cpu: contest.cpuMeter('ours') },
    {
      name: 'ours, asked again',
      ask: posts(contest.again, ours.slice(0, askedAgain)),
      cpu: contest.cpuMeter('again'),
    },
    {
      name: 'ours, asked again by browsers',
      ask: postsCompressed(contest.byBrowser, ours.slice(0, askedAgain)),
      cpu: contest.cpuMeter('again'),
    },
    { name: 'raw', ask: posts(raw, parameters), cpu: contest.cpuMeter('raw') },
    { name: 'raw, in process', ask: inProcess },
    { name: 'peer', ask: posts(contest.peer, peer), cpu: contest.cpuMeter('peer') },
  ];
}

const posts =
  (client: Client, bodies: readonly Buffer[]): Ask =>
  async (turn) =>
    demandAnswer(await client.post(bodyOf(turn, bodies)));

/** Of what comes compressed only the first is read, and what differs from it: browsers read theirs elsewhere. */
function postsCompressed(client: Client, bodies: readonly Buffer[]): Ask {
  const known = new Map<Buffer, Buffer>();
  return async (turn) => {
    const body = bodyOf(turn, bodies);
    const answer = await client.postForBytes(body);
    if (known.get(body)?.equals(answer)) return;
    demandAnswer(brotliDecompressSync(answer).toString());
    known.set(body, answer);
  };
}

function bodyOf(turn: number, bodies: readonly Buffer[]): Buffer {
  const body = bodies[turn % bodies.length];
  if (body === undefined) throw new Error('A case has no variants to ask about.');
  return body;
}

function demandAnswer(text: string): void {
  if (text.includes('"errors":')) throw new Error(`An answer holds errors: ${text.slice(0, 500)}`);
}

function figuresOf(figures: readonly RoundFigures[], ours: readonly RoundFigures[]) {
  return {
    p50Ms: spread(figures.map(({ p50Ms }) => p50Ms)),
    p95Ms: spread(figures.map(({ p95Ms }) => p95Ms)),
    perSecond: spread(figures.map(({ perSecond }) => perSecond)),
    p50OfOurs: ratios(figures, ours, ({ p50Ms }) => p50Ms),
    perSecondOfOurs: ratios(figures, ours, ({ perSecond }) => perSecond),
  };
}
