import { SuccessorDocument } from './__generated__/graphql.ts';
import type { LinkedKind } from './components/entity-link.tsx';
import type { Found, Page, Visit } from './page.ts';

export interface Recorded {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

export interface EntityPage<Node extends Recorded> {
  readonly kind: LinkedKind;
  readonly load: (visit: Visit, slug: string) => Promise<Node | null | undefined>;
  readonly show: (node: Node, visit: Visit) => Found['body'];
}

/** A record's page, under its present address only: a former one leads there. */
export function entityPage<Node extends Recorded>({ kind, load, show }: EntityPage<Node>): Page {
  const folder = `/${kind.toLowerCase()}`;
  return async (visit) => {
    const slug = visit.params['slug'] ?? '';
    const node = await load(visit, slug);
    if (!node) return successorOf(visit, `${folder.slice(1)}/${slug}`);
    if (`/${node.id}` !== `${folder}/${slug}`) return { found: false, movedTo: `/${node.id}` };
    const { messages } = visit;
    return {
      found: true,
      title: `${node.name} (${messages.kind[kind].one})`,
      description: node.description ?? `${node.name}. ${messages.about[kind]}`,
      body: show(node, visit),
      embeddable: true,
      trail: [{ path: folder, name: messages.kind[kind].title }],
    };
  };
}

/** Another kind of record may have taken the id over, and addresses are often typed in capitals. */
async function successorOf({ execute }: Visit, id: string): Promise<{ found: false; movedTo?: string }> {
  const { node } = await execute(SuccessorDocument, { id: id.toLowerCase() });
  return node && node.id !== id ? { found: false, movedTo: `/${node.id}` } : { found: false };
}
