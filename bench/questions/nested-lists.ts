import { sortNameOf } from '../../server/seeding/node-rows.ts';
import { postOperation } from '../measure/post-operation.ts';
import type { BenchData, Operation, Question, RawStatement, TimedCase, Variant } from './question.ts';

const size = { first: 20, second: 5, third: 5 } as const;
const startCount = 200;

/** Where a list begins: ours by a cursor, the others by the name that stands there. */
interface Start {
  readonly after: string;
  readonly sortName: string;
}

// Claims: 20 motifs, 5 that descend from each, 5 that descend from each of those, strongest claims first.

interface ClaimNode {
  readonly id: string;
  readonly name: string;
}

export const ourClaims: Operation = {
  query: `query BenchNestedClaims($after: String) {
    motifs(first: ${size.first}, after: $after) {
      nodes { id name derivatives(first: ${size.second}) { edges {
        derivation { id kind confidence }
        node { id name derivatives(first: ${size.third}) { edges {
          derivation { id kind confidence }
          node { id name }
        } } }
      } } }
    }
  }`,
  answer: (data) => (data as { motifs: { nodes: OurClaimNode[] } }).motifs.nodes.map(fromOurs),
};

interface OurClaimNode extends ClaimNode {
  readonly derivatives?: { edges: readonly { derivation: object; node: OurClaimNode }[] };
}

const fromOurs = ({ id, name, derivatives }: OurClaimNode): unknown => ({
  id,
  name,
  derivatives: (derivatives?.edges ?? []).map(({ derivation, node }) => ({
    ...derivation,
    node: fromOurs(node),
  })),
});

const peerOrder =
  '[{ edge: { rank: DESC } }, { node: { sortName: ASC } }, { node: { id: ASC } }, { edge: { id: ASC } }]';
const peerStanding = '{ edge: { status: { eq: "ACCEPTED" } } }';

const peerClaims: Operation = {
  query: `query BenchNestedClaims($sortName: String) {
    motifs(where: { sortName: { gt: $sortName } }, limit: ${size.first}, sort: [{ sortName: ASC }, { id: ASC }]) {
      id name derivativesConnection(first: ${size.second}, where: ${peerStanding}, sort: ${peerOrder}) { edges {
        properties { id kind confidence }
        node { id name derivativesConnection(first: ${size.third}, where: ${peerStanding}, sort: ${peerOrder}) { edges {
          properties { id kind confidence }
          node { id name }
        } } }
      } }
    }
  }`,
  answer: (data) => (data as { motifs: PeerClaimNode[] }).motifs.map(fromPeer),
};

interface PeerClaimNode extends ClaimNode {
  readonly derivativesConnection?: { edges: readonly { properties: object; node: PeerClaimNode }[] };
}

const fromPeer = ({ id, name, derivativesConnection }: PeerClaimNode): unknown => ({
  id,
  name,
  derivatives: (derivativesConnection?.edges ?? []).map(({ properties, node }) => ({
    ...properties,
    node: fromPeer(node),
  })),
});

export const rawClaims: RawStatement = {
  name: 'nested-claims',
  text: `
    MATCH (m:Motif) WHERE m.sortName > $sortName AND m.id IS NOT NULL
    WITH m ORDER BY m.sortName, m.id LIMIT ${size.first}
    CALL (m) {
      MATCH (m)<-[r:DERIVES_FROM {status: 'ACCEPTED'}]-(t:LineageNode)
      WITH r, t ORDER BY r.rank DESC, t.sortName, t.id, r.id LIMIT ${size.second}
      CALL (t) {
        MATCH (t)<-[s:DERIVES_FROM {status: 'ACCEPTED'}]-(u:LineageNode)
        WITH s, u ORDER BY s.rank DESC, u.sortName, u.id, s.id LIMIT ${size.third}
        RETURN collect({
          id: s.id, kind: s.kind, confidence: s.confidence, node: {id: u.id, name: u.name, derivatives: []}
        }) AS third
      }
      RETURN collect({
        id: r.id, kind: r.kind, confidence: r.confidence, node: {id: t.id, name: t.name, derivatives: third}
      }) AS second
    }
    RETURN m.id AS id, m.name AS name, second AS derivatives`,
  answer: (rows) => rows,
};

// Plain lists: 20 cloths, 5 motifs of each, 5 kinds of each of those, all by name.

const ourNames: Operation = {
  query: `query BenchNestedNames($after: String) {
    wastras(first: ${size.first}, after: $after) {
      nodes { id name motifs(first: ${size.second}) {
        nodes { id name kinds(first: ${size.third}) { nodes { id name } } }
      } }
    }
  }`,
  answer: (data) =>
    (data as { wastras: { nodes: OurCloth[] } }).wastras.nodes.map(({ id, name, motifs }) => ({
      id,
      name,
      motifs: motifs.nodes.map((motif) => ({ id: motif.id, name: motif.name, kinds: motif.kinds.nodes })),
    })),
};

interface OurCloth extends ClaimNode {
  readonly motifs: { nodes: readonly (ClaimNode & { kinds: { nodes: readonly ClaimNode[] } })[] };
}

const byName = 'sort: [{ sortName: ASC }, { id: ASC }]';

const peerNames: Operation = {
  query: `query BenchNestedNames($sortName: String) {
    wastras(where: { sortName: { gt: $sortName } }, limit: ${size.first}, ${byName}) {
      id name motifs(limit: ${size.second}, ${byName}) { id name kinds(limit: ${size.third}, ${byName}) { id name } }
    }
  }`,
  answer: (data) => (data as { wastras: unknown }).wastras,
};

const rawNames: RawStatement = {
  name: 'nested-names',
  text: `
    MATCH (w:Wastra) WHERE w.sortName > $sortName AND w.id IS NOT NULL
    WITH w ORDER BY w.sortName, w.id LIMIT ${size.first}
    CALL (w) {
      MATCH (w)<-[:APPEARS_ON]-(m:Motif)
      WITH DISTINCT m ORDER BY m.sortName, m.id LIMIT ${size.second}
      CALL (m) {
        MATCH (m)<-[:KIND_OF]-(k:LineageNode)
        WITH DISTINCT k ORDER BY k.sortName, k.id LIMIT ${size.third}
        RETURN collect({id: k.id, name: k.name}) AS kinds
      }
      RETURN collect({id: m.id, name: m.name, kinds: kinds}) AS motifs
    }
    RETURN w.id AS id, w.name AS name, motifs`,
  answer: (rows) => rows,
};

/** Cursors from all over a list, read as any client reads them. */
async function startsIn(list: 'motifs' | 'wastras', { ours }: BenchData): Promise<readonly Start[]> {
  const query = `query BenchStarts($after: String) {
    ${list}(first: 100, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } }
  }`;
  const starts: Start[] = [];
  let after: string | null = null;
  do {
    const data = (await postOperation(ours, query, { after })) as { [list: string]: StartsPage };
    const page: StartsPage | undefined = data[list];
    if (page === undefined) throw new Error(`The list of ${list} did not answer.`);
    starts.push(
      ...page.edges.map(({ cursor, node }) => ({ after: cursor, sortName: sortNameOf(node.name) })),
    );
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && starts.length < startCount * size.second);
  return starts.slice(0, -size.first).filter((_, index) => index % size.second === 0);
}

interface StartsPage {
  readonly edges: readonly { cursor: string; node: { name: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

const variant = ({ after, sortName }: Start): Variant => ({
  ours: { after },
  peer: { sortName },
  raw: { sortName },
});

/** Every list of these questions has an order that all must keep. */
const asItIs = (answer: unknown) => answer;

async function claimsCase(data: BenchData): Promise<TimedCase> {
  return {
    kind: 'timed',
    name: 'nested lists, claims',
    measures: `${size.first} motifs, ${size.second} that descend from each, ${size.third} that descend from each of those, with kind and confidence of each claim, strongest first.`,
    ours: ourClaims,
    peer: peerClaims,
    raw: rawClaims,
    settled: asItIs,
    variants: (await startsIn('motifs', data)).map(variant),
  };
}

async function namesCase(data: BenchData): Promise<TimedCase> {
  return {
    kind: 'timed',
    name: 'nested lists, names',
    measures: `${size.first} wastra, ${size.second} motifs on each, ${size.third} kinds of each of those, by name.`,
    ours: ourNames,
    peer: peerNames,
    raw: rawNames,
    settled: asItIs,
    variants: (await startsIn('wastras', data)).map(variant),
  };
}

/** Lists within lists within lists, each ordered and cut: one statement a level against one for all. */
export const nestedQuestion: Question = {
  name: 'nested',
  statements: async () => [rawClaims, rawNames],
  cases: async (data) => [await claimsCase(data), await namesCase(data)],
};
