import type { PictureClaim, PictureLang, PictureLayout, PictureNode } from './picture.type.ts';
import { lineageSentences, type Sentences } from './sentences.ts';
import { dateOf, pictureWords } from './words.ts';

const named = 5;

/** What a lineage's picture shows, in plain sentences, made of nothing but what is drawn. */
export function describeLineage(layout: PictureLayout, lang: PictureLang): readonly string[] {
  const root = layout.nodes.find(({ member }) => member === null);
  if (root === undefined) return [];
  const told: Telling = { layout, root, lang, say: lineageSentences[lang] };
  return [origins(told), becoming(told), doubts(told)].filter((text) => text !== '');
}

interface Telling {
  readonly layout: PictureLayout;
  readonly root: PictureNode;
  readonly lang: PictureLang;
  readonly say: Sentences;
}

function origins({ layout, root, lang, say }: Telling): string {
  const claims = layout.claims.filter(({ descendant }) => descendant === root.id);
  const name = root.node.name;
  if (claims.length === 0) return say.noOrigin(name);
  const far = farthest(layout, root, 'ancestor');
  return [
    say.comesFrom(name, list(lang, withBasis(layout, claims, { end: 'ancestor', lang }))),
    far && far.steps > 1 ? say.farthest(far.name, number(lang, far.steps)) : '',
  ]
    .join(' ')
    .trim();
}

function becoming({ layout, root, lang, say }: Telling): string {
  const claims = layout.claims.filter(({ ancestor }) => ancestor === root.id);
  const name = root.node.name;
  if (claims.length === 0) return say.nothingCame(name);
  const younger = reached(layout, root.id, 'descendant');
  const dated = layout.nodes
    .filter(({ id, year }) => younger.has(id) && year !== null)
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const [first, last] = [dated[0], dated.at(-1)];
  return [
    say.became(name, number(lang, younger.size), list(lang, counts(layout, younger, lang))),
    say.directly(list(lang, namesOf(layout, claims, { end: 'descendant', lang }))),
    first && last && first !== last ? say.between(tell(first, lang), tell(last, lang)) : '',
  ]
    .join(' ')
    .trim();
}

function doubts({ layout, lang, say }: Telling): string {
  const disputed = layout.claims.filter(({ derivation }) => derivation.disputed).length;
  const beyond = layout.nodes.filter(({ member }) => member?.viaTradition).length;
  return [
    disputed > 0 ? say.disputed(disputed, number(lang, disputed)) : '',
    beyond > 0 ? say.beyond(beyond, number(lang, beyond)) : '',
  ]
    .join(' ')
    .trim();
}

type End = 'ancestor' | 'descendant';

/** Every record that is reached by walking towards one end, with its fewest steps. */
function reached({ claims }: PictureLayout, root: string, end: End): ReadonlyMap<string, number> {
  const near: End = end === 'ancestor' ? 'descendant' : 'ancestor';
  const steps = new Map<string, number>();
  let row = [root];
  for (let step = 1; row.length > 0; step++) {
    const next = claims.filter((claim) => row.includes(claim[near])).map((claim) => claim[end]);
    row = [...new Set(next)].filter((id) => !steps.has(id));
    for (const id of row) steps.set(id, step);
  }
  return steps;
}

function farthest(layout: PictureLayout, root: PictureNode, end: End) {
  const [found] = [...reached(layout, root.id, end)].sort(([, a], [, b]) => b - a);
  return found && { name: nameOf(layout, found[0]), steps: found[1] };
}

interface Naming {
  readonly end: End;
  readonly lang: PictureLang;
}

function namesOf(layout: PictureLayout, claims: readonly PictureClaim[], { end, lang }: Naming): string[] {
  const names = [...new Set(claims.map((claim) => claim[end]))].map((id) => nameOf(layout, id));
  return shortened(names, lang);
}

/** `Kawung (variasi, tuturan tradisi)`, each claim of it. */
function withBasis(layout: PictureLayout, claims: readonly PictureClaim[], { end, lang }: Naming): string[] {
  const words = pictureWords(lang);
  const texts = claims.map((claim) => {
    const { kind, confidence, disputed } = claim.derivation;
    const basis = [words.kinds[kind], words.confidences[confidence], ...(disputed ? [words.disputed] : [])];
    return `${nameOf(layout, claim[end])} (${basis.join(', ')})`;
  });
  return shortened(texts, lang);
}

function shortened(names: readonly string[], lang: PictureLang): string[] {
  if (names.length <= named + 1) return [...names];
  return [...names.slice(0, named), lineageSentences[lang].others(number(lang, names.length - named))];
}

function counts({ nodes }: PictureLayout, ids: ReadonlyMap<string, number>, lang: PictureLang): string[] {
  const kinds = ['Motif', 'Wastra', 'Design'] as const;
  return kinds.flatMap((kind) => {
    const count = nodes.filter(({ id, node }) => ids.has(id) && node.__typename === kind).length;
    return count === 0 ? [] : [lineageSentences[lang].count[kind](count, number(lang, count))];
  });
}

const nameOf = ({ nodes }: PictureLayout, id: string): string =>
  nodes.find((each) => each.id === id)?.node.name ?? id;

const tell = (record: PictureNode, lang: PictureLang) =>
  `${record.node.name} (${dateOf(record, pictureWords(lang))})`;
const number = (lang: PictureLang, value: number) => new Intl.NumberFormat(lang).format(value);
const list = (lang: PictureLang, texts: readonly string[]) => new Intl.ListFormat(lang).format(texts);
