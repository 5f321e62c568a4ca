import { type Branch, type Side, treeOf } from '../../lineage-picture/tree.ts';
import { h } from '../kit/h.ts';
import type { Around } from './around.ts';
import { sourceList } from './card-view.ts';
import type { Claim, Shown } from './messages.ts';

interface Ended {
  readonly ancestor: string;
  readonly descendant: string;
  readonly claim: Claim;
}

/** The lineage as two trees: back to where it comes from, and on to what came of it. */
export function treeView({ id, lineage }: Shown, around: Around): HTMLElement {
  const { t, words } = around;
  const claims = lineage.derivations.map((claim) => ({
    ancestor: claim.ancestor.id,
    descendant: claim.descendant.id,
    claim,
  }));
  const side = (title: string, branches: readonly Branch<Ended>[], way: Side) =>
    branches.length > 0 && [h('h3', {}, title), branchList(branches, way, around)];
  return h(
    'div',
    { part: 'tree' },
    claims.length === 0 && h('p', {}, words.alone),
    side(t.origins, treeOf(id, claims, 'ancestors'), 'ancestors'),
    side(t.became, treeOf(id, claims, 'descendants'), 'descendants'),
  );
}

function branchList(branches: readonly Branch<Ended>[], side: Side, around: Around): HTMLElement {
  const { t, words, href, target, openClaim } = around;
  const items = branches.map((branch) => {
    const first = branch.claims[0]?.claim;
    const record = side === 'ancestors' ? first?.ancestor : first?.descendant;
    return h(
      'li',
      {},
      record && h('a', { href: href(record), target, rel: 'noopener', lang: 'id' }, record.name),
      branch.claims.map(({ claim }) => [
        ' ',
        h(
          'button',
          { type: 'button', class: 'link quiet', click: () => openClaim(claim.id) },
          `${words.kinds[claim.kind]}, ${words.confidences[claim.confidence]}`,
          claim.disputed && h('strong', { class: 'doubt' }, ` ≠ ${words.disputed}`),
        ),
      ]),
      branch.isRepeated && h('span', { class: 'quiet' }, ` ${t.above}`),
      branch.branches.length > 0 && branchList(branch.branches, side, around),
    );
  });
  return h('ul', { class: 'tree' }, items);
}

/** Every claim in a row of its own. */
export function tableView({ lineage }: Shown, around: Around): HTMLElement {
  const { t, words, href, target } = around;
  const link = (record: Claim['ancestor']) =>
    h('a', { href: href(record), target, rel: 'noopener', lang: 'id' }, record.name);
  const heads = [t.table.younger, t.table.older, t.table.how, t.table.basis];
  const rows = lineage.derivations.map((claim) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, link(claim.descendant)),
      h('td', {}, link(claim.ancestor)),
      h('td', {}, h('strong', {}, words.kinds[claim.kind]), claim.how && `. ${claim.how}`),
      h(
        'td',
        {},
        words.confidences[claim.confidence],
        claim.disputed && h('strong', { class: 'doubt' }, ` ≠ ${words.disputed}`),
        sourceList(claim, around),
      ),
    ),
  );
  return h(
    'div',
    { class: 'scroll', part: 'table', tabindex: 0, role: 'region', 'aria-label': t.views.table },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h('tbody', {}, rows),
    ),
  );
}
