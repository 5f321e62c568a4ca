import { makerRoles } from '../../schema/enums.ts';
import type { Language } from '../../schema/registered-enums.ts';
import type { Source } from '../../schema/source.type.ts';
import type { CreditedAncestor, CreditFacts } from './credit.facts.ts';

/** Words of the credit line in one language. */
interface Words {
  readonly list: Intl.ListFormat;
  readonly kinds: Readonly<Record<string, string>>;
  readonly from: (places: string) => string;
  readonly makers: (names: string) => string;
  readonly after: (ancestors: string) => string;
  readonly kept: (communities: string) => string;
  readonly unknownKeeper: string;
  readonly unknownMaker: string;
  readonly source: (sources: string) => string;
  readonly restricted: string;
  readonly noAdvice: string;
  readonly ask: string;
}

const words: Readonly<Record<Language, Words>> = {
  ID: {
    list: new Intl.ListFormat('id', { type: 'conjunction' }),
    kinds: { MOTIF: 'motif', WASTRA: 'wastra', DESIGN: 'rancangan' },
    from: (places) => `dari ${places}`,
    makers: (names) => `oleh ${names}`,
    after: (ancestors) => `bersumber pada ${ancestors}`,
    kept: (communities) => `Komunitas pengemban: ${communities}.`,
    unknownKeeper: 'Komunitas pengemban: tidak diketahui.',
    unknownMaker: 'Pembuat: tidak diketahui.',
    source: (sources) => `Sumber: ${sources}.`,
    restricted: 'Ada aturan pemakaian yang dilaporkan sumber; lihat daftarnya.',
    noAdvice: 'Kami melaporkan dan menyebut sumber; ini bukan nasihat hukum.',
    ask: 'Catatan kami belum menyebut komunitas pengemban; tanyakan kepada perajin atau lembaga adat di tempat asalnya.',
  },
  EN: {
    list: new Intl.ListFormat('en', { type: 'conjunction' }),
    kinds: { MOTIF: 'motif', WASTRA: 'wastra', DESIGN: 'design' },
    from: (places) => `from ${places}`,
    makers: (names) => `by ${names}`,
    after: (ancestors) => `after ${ancestors}`,
    kept: (communities) => `Kept by: ${communities}.`,
    unknownKeeper: 'Community that keeps it: unknown.',
    unknownMaker: 'Maker: unknown.',
    source: (sources) => `Source: ${sources}.`,
    restricted: 'Sources report rules on its use; see the list.',
    noAdvice: 'We report and cite; this is no legal advice.',
    ask: 'Our records name no community that keeps it yet; ask makers or customary bodies where it comes from.',
  },
};

/** More names than this make a line that nobody reads. */
const most = { ancestors: 4, makers: 4, regions: 3, sources: 2 } as const;

/** A line to copy: what it is, who made it, after what, whose it is, and who says so; what is unknown is said. */
export function creditLine(facts: CreditFacts, language: Language): string {
  const say = words[language];
  const head = [
    `${facts.node.name} (${[say.kinds[facts.node.entityKind], facts.year].filter(Boolean).join(', ')})`,
    placesOf(facts, say),
    makersOf(facts, language, say),
    ancestorsOf(facts.ancestors, say),
  ];
  const communities = facts.communities.map((community) => community.name);
  return [
    `${head.filter(Boolean).join(', ')}.`,
    communities.length > 0 ? say.kept(say.list.format(communities)) : say.unknownKeeper,
    facts.makers.length === 0 && facts.node.entityKind === 'DESIGN' ? say.unknownMaker : '',
    sourcesOf(facts.sources, say),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a user should know besides the line; null when there is nothing. */
export function creditNote(facts: CreditFacts, language: Language): string | null {
  const say = words[language];
  const sentences = [
    ...(facts.restrictions.length > 0 ? [say.restricted, say.noAdvice] : []),
    ...(facts.communities.length === 0 ? [say.ask] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function placesOf({ regions }: CreditFacts, say: Words): string {
  const names = regions.slice(0, most.regions).map((region) => region.name);
  return names.length === 0 ? '' : say.from(say.list.format(names));
}

function makersOf({ makers }: CreditFacts, language: Language, say: Words): string {
  const key = language === 'ID' ? 'id' : 'en';
  const names = makers
    .slice(0, most.makers)
    .map(({ craftsperson, role }) => `${craftsperson.name} (${makerRoles[role].label[key]})`);
  return names.length === 0 ? '' : say.makers(say.list.format(names));
}

function ancestorsOf(ancestors: readonly CreditedAncestor[], say: Words): string {
  const names = ancestors.slice(0, most.ancestors).map(({ node, regions, communities }) => {
    const whose = communities[0]?.name ?? regions[0]?.name;
    const kind = say.kinds[node.entityKind];
    return whose === undefined ? `${kind} ${node.name}` : `${kind} ${node.name} (${whose})`;
  });
  return names.length === 0 ? '' : say.after(say.list.format(names));
}

function sourcesOf(sources: readonly Source[], say: Words): string {
  const best = [...sources].sort((a, b) => a.quality.localeCompare(b.quality)).slice(0, most.sources);
  if (best.length === 0) return '';
  const names = best.map(({ title, publisher, year }) => {
    const where = [publisher, year].filter((part) => part !== null).join(', ');
    return where === '' ? title : `${title} (${where})`;
  });
  return say.source(names.join('; '));
}
