import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../../server/graph/graph.ts';
import { issueKey } from '../../../server/stewardship/identity/issue-key.ts';
import { KeyRepository } from '../../../server/stewardship/identity/key.repository.ts';
import { ask } from './ask.ts';

export interface Keys {
  readonly contributor: string;
  readonly curator: string;
}

/** A mutation that the server has answered: from then on it must be in the graph, whatever happens. */
export interface Acknowledged {
  readonly proposalId: string;
  readonly subjectId: string | null;
  readonly status: string;
}

/** A mutation that was sent. Its key tells later whether it was kept. */
interface Sent {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
}

interface Sending {
  /** What was sent before and not answered. */
  readonly again?: Sent;
  /** False sends it without an idempotency key. */
  readonly repeatable?: boolean;
}

export async function makeKeys(graph: Graph): Promise<Keys> {
  const repository = new KeyRepository(graph);
  const make = async (role: 'CONTRIBUTOR' | 'CURATOR') => {
    const name = role.toLowerCase();
    const request = { name, shownName: name, role, expiresAt: null };
    return (await issueKey(repository, request, new Date().toISOString())).text;
  };
  return { contributor: await make('CONTRIBUTOR'), curator: await make('CURATOR') };
}

const inputs = {
  proposeDesign: 'ProposeDesignInput!',
  reviewProposal: 'ReviewProposalInput!',
  undo: 'UndoInput!',
} as const;
type Operation = keyof typeof inputs;

const textOf = (operation: Operation) =>
  `mutation ($input: ${inputs[operation]}) { ${operation}(input: $input) { proposal { id status subjectId } userErrors { code field message } } }`;

/** What clients have sent and what they were told, over all kills of a test. */
export class Ledger {
  readonly acknowledged = new Map<string, Acknowledged>();
  /** Sent, and not answered. */
  readonly open = new Map<string, Sent>();
  count = 0;
  unanswered = 0;

  readonly keys: Keys;
  /** What was said last where there was no answer. */
  lastFailure = '';

  constructor(keys: Keys) {
    this.keys = keys;
  }

  /** Sends a mutation; undefined where no answer came, or one that says to come again. */
  async send(
    url: string,
    operation: Operation,
    input: object,
    { again, repeatable = true }: Sending = {},
  ): Promise<Acknowledged | undefined> {
    const key = operation === 'proposeDesign' ? this.keys.contributor : this.keys.curator;
    const id = String(again?.input['idempotencyKey'] ?? randomUUID());
    const sent = again ?? {
      operation,
      key,
      input: repeatable ? { ...input, idempotencyKey: id } : { ...input },
    };
    if (repeatable) this.open.set(id, sent);
    const asking = { query: textOf(operation), variables: { input: sent.input }, key };
    const answer = await ask(url, asking).catch((error: unknown) => String(error));
    if (typeof answer === 'string' || answer.status >= 500) {
      this.lastFailure = typeof answer === 'string' ? answer : answer.text;
      if (again === undefined) this.unanswered += 1;
      return undefined;
    }
    this.open.delete(id);
    return this.#acknowledge(operation, answer.data?.[operation], answer.text);
  }

  /**
   * Sends again whatever was not answered, under the same keys, until it is: each must be told how it stands. A
   * database that has just come up plans everything anew, so that the first may be told to come again.
   */
  async settle(url: string, withinMs = 120_000): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (const again of [...this.open.values()]) {
      while ((await this.send(url, again.operation as Operation, again.input, { again })) === undefined) {
        if (performance.now() > deadline) {
          throw new Error(`${again.operation}, sent again: ${this.lastFailure}`);
        }
        await sleep(50);
      }
    }
  }

  #acknowledge(operation: Operation, payload: unknown, text: string): Acknowledged {
    const { proposal, userErrors } = (payload ?? {}) as {
      proposal?: { id: string; status: string; subjectId: string | null } | null;
      userErrors?: readonly { code: string }[];
    };
    if (!proposal || userErrors?.length) throw new Error(`${operation} was refused: ${text}`);
    const told = { proposalId: proposal.id, subjectId: proposal.subjectId, status: proposal.status };
    this.acknowledged.set(proposal.id, told);
    this.count += 1;
    return told;
  }
}

/** Lets Neo4j plan what writers ask, so that faults strike at work and not at planning. */
export async function accustom(url: string, ledger: Ledger): Promise<void> {
  const writers = startWriters(url, ledger, 2);
  const enough = ledger.count + 10;
  const deadline = performance.now() + 240_000;
  while (ledger.count < enough && performance.now() < deadline) await sleep(50);
  await writers.stop();
  await ledger.settle(url);
}

/** Writers who propose, accept, reject and undo until told to stop; each waits for one answer before the next. */
export function startWriters(url: string, ledger: Ledger, writers = 4): { stop(): Promise<void> } {
  let stopped = false;
  let failure: unknown;
  const loops = Array.from({ length: writers }, async (_, index) => {
    for (let turn = index; !stopped; turn += 1) {
      await work(url, ledger, turn).catch((error: unknown) => {
        failure ??= error;
        stopped = true;
      });
    }
  });
  return {
    async stop() {
      stopped = true;
      await Promise.all(loops);
      if (failure !== undefined) throw failure;
    },
  };
}

/** Proposes a design and decides on it: most are accepted, every fifth is rejected, every fifth accepted and undone. */
export async function work(url: string, ledger: Ledger, turn: number): Promise<void> {
  const proposed = await ledger.send(url, 'proposeDesign', design());
  if (proposed === undefined) return await sleep(1_000);
  const { proposalId } = proposed;
  const isRejected = turn % 5 === 3;
  const decision = isRejected
    ? { proposalId, decision: 'REJECT', comment: 'Said by the test.' }
    : { proposalId, decision: 'ACCEPT' };
  const decided = await ledger.send(url, 'reviewProposal', decision);
  if (decided === undefined) return await sleep(1_000);
  if (turn % 5 === 4) await ledger.send(url, 'undo', { proposalId, reason: 'Said by the test.' });
}

const colours = 'biru merah soga hijau kuning ungu hitam putih jingga nila'.split(' ');
const places = 'pagi senja laut gunung hujan kemarau sawah hutan pasar kampung'.split(' ');
const makers = 'ani budi citra dewi eko fajar gita hari indah joko'.split(' ');
const oneOf = (words: readonly string[]) => words[Math.floor(Math.random() * words.length)] ?? '';
/** Of few words, as names are: what words are remembered for search is bounded, and no leak. */
const named = () => [oneOf(colours), oneOf(places), oneOf(makers), oneOf(makers)].join(' ');

/** A design that hardly anybody has proposed before; where somebody has, it has an id of its own all the same. */
export const design = () => ({
  name: `Kawung ${named()}`,
  year: 2026,
  kind: 'FASHION',
  description: { en: 'Made by a writer of the fault tests.' },
  derivesFrom: [
    {
      ancestor: 'motif/kawung',
      kind: 'SCALING',
      confidence: 'DOCUMENTED',
      how: { en: 'Enlarged.' },
      sources: [{ title: `Pernyataan ${named()}`, year: 2026 }],
    },
  ],
});
