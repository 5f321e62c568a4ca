import type { CreditBoxFragment, RestrictionKind, SourceLineFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { Facts, fact } from './facts.tsx';
import { InlineLinks } from './links.tsx';
import { SourceRefs } from './source.tsx';

export type BorneRestriction = CreditBoxFragment['restrictions'][number];

/** When a record's own restriction held; the graph tells it of the record, not of what it passes on. */
export interface Term {
  readonly since: string | null;
  readonly until: string | null;
}

/** One restriction: whose it is, by which way it comes here, and who says so. */
export function Restriction({ restriction, term }: RestrictionProps) {
  const { t, words } = useSurroundings();
  const { kind, reach, path, decree, whoMay, sources } = restriction;
  return (
    <div class="restriction">
      <p>
        <Seal kind={kind} /> {t.restriction.reach[reach]}
        <Held term={reach === 'OWN' ? term : undefined} />
      </p>
      <p class="quiet">{words.definition('RestrictionKind', kind)}</p>
      <Facts
        facts={[
          fact(t.restriction.whoMay, whoMay),
          fact(t.restriction.decree, decree),
          path.length > 1 ? { term: t.restriction.path, value: <Way path={path} /> } : undefined,
        ]}
      />
      <SourceRefs sources={sources} />
    </div>
  );
}

interface RestrictionProps {
  readonly restriction: BorneRestriction & { readonly sources: readonly SourceLineFragment[] };
  readonly term?: Term | undefined;
}

function Seal({ kind }: { readonly kind: RestrictionKind }) {
  const { words } = useSurroundings();
  return <strong class="seal">{words.label('RestrictionKind', kind)}</strong>;
}

function Held({ term }: { readonly term: Term | undefined }) {
  const { t } = useSurroundings();
  const held = [
    term?.since ? t.restriction.since(term.since) : undefined,
    term?.until ? t.restriction.until(term.until) : undefined,
  ].filter((part) => part !== undefined);
  return <>{held.length > 0 && ` (${held.join(', ')})`}</>;
}

/** From the record to the bearer, step by step. */
function Way({ path }: { readonly path: BorneRestriction['path'] }) {
  return (
    <ol class="way">
      {path.map((node) => (
        <li key={node.id}>
          <InlineLinks nodes={[node]} />
        </li>
      ))}
    </ol>
  );
}
