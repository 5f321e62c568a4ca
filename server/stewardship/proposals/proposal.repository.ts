import type { Difference } from '../../../schema/change.type.ts';
import type { Connection } from '../../../schema/connection.type.ts';
import type { ProposalWarning } from '../../../schema/finding.type.ts';
import type { PageArgs } from '../../../schema/page.args.ts';
import type { Proposal } from '../../../schema/proposal.type.ts';
import {
  ProposalKindEnum,
  type ProposalStatus,
  ProposalStatusEnum,
} from '../../../schema/stewardship.enums.ts';
import { fingerprint } from '../../graph/cursor.ts';
import type { Graph, Writer } from '../../graph/graph.ts';
import { betweenCursors, orderBy } from '../../graph/keyset.ts';
import { pageRequest, toConnection } from '../../graph/page.ts';
import { Properties } from '../../graph/properties.ts';
import { command, query } from '../../graph/query.ts';
import type { ProposalContent } from './content.ts';
import { proposedBy } from './proposed.ts';
import type { Reader } from './surroundings.ts';

/** A proposal with what it says in full. */
export interface StoredProposal {
  readonly proposal: Proposal;
  readonly content: ProposalContent;
  readonly acceptedRevision: number | null;
}

export interface NewProposal {
  readonly id: string;
  readonly kind: Proposal['kind'];
  readonly title: string;
  readonly subjectId: string;
  readonly authorId: string;
  readonly author: string;
  readonly submittedAt: string;
  readonly comment: string | null;
  readonly content: ProposalContent;
  readonly differences: readonly Difference[];
  readonly warnings: readonly ProposalWarning[];
}

export interface Decision {
  readonly status: ProposalStatus;
  readonly reviewerId: string;
  readonly reviewer: string;
  readonly reviewedAt: string;
  readonly reviewComment: string | null;
  readonly subjectId?: string | undefined;
  readonly acceptedRevision?: unknown;
}

/** Names as their owners choose to be shown now. */
const shown = `
  OPTIONAL MATCH (authorKey:ApiKey {id: n.authorId})
  OPTIONAL MATCH (reviewerKey:ApiKey {id: n.reviewerId})
  WITH n, n {.*, author: coalesce(authorKey.shownName, n.author), reviewer: coalesce(reviewerKey.shownName, n.reviewer)} AS proposal`;

const findQuery = query(
  'ProposalRepository.find',
  `MATCH (n:Proposal {id: $id}) ${shown} RETURN proposal`,
  (row) => parse(row['proposal']),
);
const createCommand = command('ProposalRepository.create', 'CREATE (n:Proposal) SET n = $proposal');
const decideCommand = command('ProposalRepository.decide', 'MATCH (n:Proposal {id: $id}) SET n += $decision');

const keys = [{ expression: 'n.submittedAt', descending: true }, { expression: 'n.id' }];

export interface ProposalFilter {
  readonly status?: ProposalStatus | undefined;
  readonly authorId?: string | undefined;
}

/** The newest first. */
export async function listProposals(
  graph: Graph,
  filter: ProposalFilter,
  page: PageArgs,
): Promise<Connection<Proposal>> {
  const request = pageRequest(page, fingerprint('proposals', filter), keys.length);
  const match =
    'MATCH (n:Proposal) WHERE ($status IS NULL OR n.status = $status) AND ($authorId IS NULL OR n.authorId = $authorId)';
  const statement = query(
    'ProposalRepository.list',
    `CALL () { ${match} RETURN count(n) AS total }
     CALL () {
       ${match} AND ${betweenCursors(keys, '$after', '$before')}
       WITH n ORDER BY ${orderBy(keys, request.backward)} LIMIT toInteger($limit)
       ${shown}
       RETURN collect({keys: [n.submittedAt, n.id], proposal: proposal}) AS rows
     }
     RETURN total, rows`,
    (row) => ({
      total: row['total'] as number,
      rows: row['rows'] as { keys: string[]; proposal: unknown }[],
    }),
  );
  const [found] = await graph.read(statement, {
    status: filter.status ?? null,
    authorId: filter.authorId ?? null,
    after: request.after,
    before: request.before,
    limit: request.limit + 1,
  });
  const rows = (found?.rows ?? []).map((row) => ({
    keys: row.keys,
    edge: { node: parse(row.proposal).proposal },
  }));
  return toConnection(request, rows, found?.total ?? 0);
}

export async function findProposal(reader: Reader, id: string): Promise<StoredProposal | undefined> {
  const [found] = await reader.read(findQuery, { id });
  return found;
}

export async function createProposal(
  writer: Writer,
  { content, differences, warnings, ...proposal }: NewProposal,
): Promise<void> {
  await writer.run(createCommand, {
    proposal: {
      ...proposal,
      status: 'PENDING',
      content: JSON.stringify(content),
      differences: JSON.stringify(differences),
      warnings: JSON.stringify(warnings.map(keptWarning)),
    },
  });
}

export async function decideProposal(writer: Writer, id: string, decision: Decision): Promise<void> {
  await writer.run(decideCommand, { id, decision });
}

function parse(properties: unknown): StoredProposal {
  const row = new Properties(properties);
  const json = <T>(key: string) => JSON.parse(row.text(key)) as T;
  const content = json<ProposalContent>('content');
  const subjectId = row.optionalText('subjectId');
  return {
    proposal: {
      nodeType: 'Proposal',
      id: row.text('id'),
      kind: row.term('kind', ProposalKindEnum),
      status: row.term('status', ProposalStatusEnum),
      title: row.text('title'),
      subjectId,
      ...proposedBy(content, subjectId),
      author: row.text('author'),
      authorId: row.text('authorId'),
      submittedAt: row.text('submittedAt'),
      comment: row.optionalText('comment'),
      differences: json<Difference[]>('differences'),
      warnings: json<KeptWarning[]>('warnings').map(warningOf),
      reviewer: row.optionalText('reviewer'),
      reviewedAt: row.optionalText('reviewedAt'),
      reviewComment: row.optionalText('reviewComment'),
    },
    content,
    acceptedRevision: row.optionalNumber('acceptedRevision'),
  };
}

/** A warning as it is kept: its English words, and the Indonesian ones, which older proposals do not have. */
interface KeptWarning extends Omit<ProposalWarning, 'message'> {
  readonly message: string;
  readonly messageId?: string;
}

const keptWarning = ({ message, ...rest }: ProposalWarning): KeptWarning => ({
  ...rest,
  message: message.en,
  messageId: message.id,
});

const warningOf = ({ message, messageId, ...rest }: KeptWarning): ProposalWarning => ({
  ...rest,
  message: { id: messageId ?? message, en: message },
});
