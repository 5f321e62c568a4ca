import {
  type PageBoundsFragment,
  TimelineDesignsDocument,
  TimelineMotifsDocument,
  TimelineRecognitionsDocument,
  TimelineWorkshopsDocument,
} from '../__generated__/graphql.ts';
import type { Linked } from '../components/entity-link.tsx';
import { apiLanguage } from '../language.ts';
import type { Visit } from '../page.ts';
import type { Dated } from './dated.ts';

/** The kinds of records that have a date of their own, in the order in which they are offered. */
export const timelineKinds = ['Motif', 'Design', 'Recognition', 'Workshop'] as const;

export type TimelineKind = (typeof timelineKinds)[number];

type Load = (visit: Visit) => Promise<readonly Dated[]>;

/** At most so many pages of a hundred are read of one kind; a page that is opened must stay quick. */
const mostPages = 10;

/** Every century of which a record could be. */
const centuries = Array.from({ length: 52 }, (_, place) => place - 30);

const loads: Readonly<Record<TimelineKind, Load>> = {
  Motif: ({ execute, lang }) =>
    allOf(
      async (after) =>
        (await execute(TimelineMotifsDocument, { ...after, centuries, lang: apiLanguage(lang) })).motifs,
      (motif) => dated(motif, motif.firstAttestedFrom ?? motif.firstAttestedTo, motif.firstAttested),
    ),
  Design: ({ execute }) =>
    allOf(
      async (after) => (await execute(TimelineDesignsDocument, after)).designs,
      (design) => dated(design, design.year),
    ),
  Recognition: ({ execute }) =>
    allOf(
      async (after) => (await execute(TimelineRecognitionsDocument, after)).recognitions,
      (recognition) => dated(recognition, recognition.year),
    ),
  Workshop: ({ execute }) =>
    allOf(
      async (after) => (await execute(TimelineWorkshopsDocument, after)).workshops,
      (workshop) => dated(workshop, workshop.founded),
    ),
};

/** What is dated of one kind. */
export const loadDated = (kind: TimelineKind, visit: Visit): Promise<readonly Dated[]> => loads[kind](visit);

function dated({ __typename, id, name }: Linked, year: number | null, told: string | null = null): Dated[] {
  return year === null ? [] : [{ node: { __typename, id, name }, year, told }];
}

interface Connection<Node> {
  readonly pageInfo: PageBoundsFragment;
  readonly nodes: readonly Node[];
}

async function allOf<Node>(
  load: (after: { readonly after?: string }) => Promise<Connection<Node>>,
  read: (node: Node) => readonly Dated[],
): Promise<readonly Dated[]> {
  const found: Dated[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { nodes, pageInfo } = await load(after === undefined ? {} : { after });
    found.push(...nodes.flatMap(read));
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) break;
    after = pageInfo.endCursor;
  }
  return found;
}
