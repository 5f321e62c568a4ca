import type { Graph, Writer } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import { takeFence } from '../graph/revision.ts';
import { answeredBefore, rememberAnswer } from './answered-requests.ts';
import type { ProposalContent } from './proposals/content.ts';
import { createProposal, decideProposal, findProposal } from './proposals/proposal.repository.ts';
import { readerOf } from './proposals/surroundings.ts';
import { accept } from './review/accept.ts';
import { undoProposal } from './review/undo.ts';

const anyMotif = query(
  'stewardship/rehearse.anyMotif',
  'MATCH (n:Motif) RETURN n.id AS id LIMIT 1',
  (row) => row['id'] as string,
);

/** Ends the transaction with nothing kept. */
class Rehearsed extends Error {}

/**
 * Proposes a design, accepts and undoes it, in a transaction that is taken back: so the database has planned every
 * statement of it before somebody waits for the first one. False where there is nothing to descend from.
 */
export async function rehearseStewardship(graph: Graph): Promise<boolean> {
  const [ancestor] = await graph.read(anyMotif);
  if (ancestor === undefined) return false;
  try {
    await graph.write((writer) => rehearse(writer, ancestor));
  } catch (error) {
    if (error instanceof Rehearsed) return true;
    throw error;
  }
  return false;
}

async function rehearse(writer: Writer, ancestor: string): Promise<never> {
  const reader = readerOf(writer);
  const [id, at] = ['proposal/rehearsal', new Date().toISOString()];
  const request = { actorId: 'rehearsal', key: 'rehearsal', operation: 'rehearsal', input: {} };
  await takeFence(writer);
  await answeredBefore(reader, request);
  await createProposal(writer, draft(id, at, ancestor));
  await rememberAnswer(writer, request, { proposalId: id, at });
  const stored = await findProposal(reader, id);
  if (stored === undefined) throw new Error('A proposal that was just written is not there.');
  const accepted = await accept(writer, stored, { at, comment: null });
  const by = { reviewerId: 'rehearsal', reviewer: 'rehearsal', reviewedAt: at, reviewComment: null };
  await decideProposal(writer, id, { ...by, status: 'ACCEPTED', ...accepted });
  await undoProposal(
    writer,
    { ...stored, acceptedRevision: Number(accepted.acceptedRevision) },
    { at, curator, reason: 'rehearsal' },
  );
  throw new Rehearsed();
}

const curator = { id: 'rehearsal', shownName: 'rehearsal', role: 'CURATOR', expiresAt: null } as const;

function draft(id: string, submittedAt: string, ancestor: string) {
  const sources = [{ title: 'Rehearsal', quality: 'C' as const }];
  const claim = { ancestor, kind: 'INSPIRATION', confidence: 'STYLISTIC', how: {}, sources } as const;
  const content: ProposalContent = {
    of: 'DESIGN',
    name: 'Rehearsal',
    kind: 'TEXTILE',
    description: {},
    derivesFrom: [claim],
    makers: [],
    related: { regions: [], techniques: [], materials: [], communities: [] },
    sources: [],
  };
  const author = { authorId: 'rehearsal', author: 'rehearsal', submittedAt, comment: null };
  return {
    id,
    kind: content.of,
    title: 'Rehearsal',
    subjectId: 'design/rehearsal',
    ...author,
    content,
    differences: [],
    warnings: [],
  };
}
