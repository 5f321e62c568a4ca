import type { PictureNode } from '../../lineage-picture/picture.type.ts';
import { dateOf } from '../../lineage-picture/words.ts';
import { h } from '../kit/h.ts';
import type { Around } from './around.ts';
import type { Claim, Shown } from './messages.ts';

/** What is known of one record in the picture, and every claim that it stands in. */
export function recordCard(
  drawn: PictureNode,
  claims: readonly Claim[],
  around: Around,
): readonly HTMLElement[] {
  const { t, words, href, target } = around;
  const { id, node, restriction, member, hiddenAncestors, hiddenDescendants } = drawn;
  const facts = [
    words.records[node.__typename],
    ...node.regions.map(({ name }) => name),
    dateOf(drawn, words),
    restriction && words.restrictions[restriction],
    member?.viaTradition && words.viaTradition,
  ];
  const own = claims.filter(({ ancestor, descendant }) => [ancestor.id, descendant.id].includes(id));
  const more = (count: number, text: string) =>
    count > 0 && h('button', { type: 'button', part: 'button', click: () => around.showMore(id) }, text);
  return [
    h('h3', {}, h('span', { lang: 'id' }, node.name)),
    h('p', { class: 'quiet' }, facts.filter(Boolean).join(' · ')),
    h('p', {}, h('a', { href: href({ id, name: node.name }), target, rel: 'noopener' }, t.page)),
    h(
      'div',
      {},
      more(hiddenAncestors, t.moreAncestors(hiddenAncestors)),
      more(hiddenDescendants, t.moreDescendants(hiddenDescendants)),
    ),
    h('h4', {}, t.claims),
    h(
      'ul',
      { class: 'plain' },
      own.map((claim) => h('li', {}, claimButton(claim, claim.descendant.id === id ? 'from' : 'to', around))),
      own.length === 0 && h('li', {}, words.alone),
    ),
  ];
}

function claimButton(claim: Claim, way: 'from' | 'to', { t, words, openClaim }: Around): HTMLElement {
  const whom = way === 'from' ? t.from(claim.ancestor.name) : t.to(claim.descendant.name);
  const basis = `${words.kinds[claim.kind]}, ${words.confidences[claim.confidence]}`;
  return h(
    'button',
    { type: 'button', class: 'link', click: () => openClaim(claim.id) },
    whom,
    `: ${basis}`,
    claim.disputed && h('strong', { class: 'doubt' }, ` ≠ ${words.disputed}`),
  );
}

/** One claim of descent: of what kind and what that means, how, on what basis, and who says so. */
export function claimCard(claim: Claim, around: Around): readonly HTMLElement[] {
  const { t, words } = around;
  return [
    h('h3', {}, t.claim(claim.descendant.name, claim.ancestor.name)),
    h('p', {}, h('strong', {}, words.kinds[claim.kind]), `: ${t.definitions[claim.kind]}`),
    ...(claim.how ? [h('p', {}, claim.how)] : []),
    h(
      'p',
      {},
      `${t.basis}: ${words.confidences[claim.confidence]}`,
      claim.disputed && h('strong', { class: 'doubt' }, ` ≠ ${words.disputed}`),
      claim.period && ` · ${t.period}: ${claim.period}`,
    ),
    h('h4', {}, t.sources),
    sourceList(claim, around),
  ];
}

/** Who says so, each with its quality. */
export function sourceList({ sources }: Claim, { t, page, target }: Around): HTMLElement {
  const items = sources.map(({ id, title, author, publisher, year, url, language, quality }) => {
    const href = url && /^https?:/i.test(url) ? url : page(id);
    const made = [author, publisher, year].filter(Boolean).join(', ');
    const link = h('a', { href, target, rel: 'noopener' }, title);
    return h(
      'li',
      {},
      h('cite', { lang: language }, link),
      made ? `. ${made} ` : ' ',
      h('span', { class: 'quiet' }, `(${t.quality[quality]})`),
    );
  });
  return h('ul', { class: 'plain' }, items);
}

/** The record under an id as the picture has it, and the claims that lead from and to it. */
export function nodeOf({ lineage }: Shown, id: string): PictureNode | undefined {
  return lineage.layout.nodes.find((each) => each.id === id);
}
