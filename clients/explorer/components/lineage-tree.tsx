import { type Branch, type Side, treeOf } from '../../lineage-picture/tree.ts';
import { pictureWords } from '../../lineage-picture/words.ts';
import type { ClaimFragment } from '../__generated__/graphql.ts';
import type { LineageViewed } from '../lineage-view.ts';
import { claimAnchor } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink, type Linked } from './entity-link.tsx';

interface Ended {
  readonly ancestor: string;
  readonly descendant: string;
  readonly claim: ClaimFragment;
}

/** A lineage as two trees from its record: back to where it comes from, and on to what came of it. */
export function LineageTree({ record: { id, lineage } }: { readonly record: LineageViewed }) {
  const { t } = useSurroundings();
  const claims = lineage.derivations.map((claim) => ({
    ancestor: claim.ancestor.id,
    descendant: claim.descendant.id,
    claim,
  }));
  const records = new Map<string, Linked>(
    lineage.derivations.flatMap(({ ancestor, descendant }) => [
      [ancestor.id, ancestor],
      [descendant.id, descendant],
    ]),
  );
  const sides: readonly (readonly [Side, string])[] = [
    ['ancestors', t.lineage.ancestors],
    ['descendants', t.lineage.descendants],
  ];
  return (
    <section id="pohon">
      <h2>{t.lineage.tree}</h2>
      {sides.map(([side, title]) => {
        const branches = treeOf(id, claims, side);
        if (branches.length === 0) return null;
        return (
          <section key={side}>
            <h3>{title}</h3>
            <Branches branches={branches} records={records} />
          </section>
        );
      })}
    </section>
  );
}

interface BranchesProps {
  readonly branches: readonly Branch<Ended>[];
  readonly records: ReadonlyMap<string, Linked>;
}

function Branches({ branches, records }: BranchesProps) {
  const { t } = useSurroundings();
  return (
    <ul class="tree">
      {branches.map((branch) => {
        const node = records.get(branch.id);
        if (!node) return null;
        return (
          <li key={branch.id}>
            <EntityLink node={node} />{' '}
            {branch.claims.map(({ claim }) => (
              <BasisLink key={claim.id} claim={claim} />
            ))}
            {branch.isRepeated && <span class="quiet">{t.lineage.above}</span>}
            {branch.branches.length > 0 && <Branches branches={branch.branches} records={records} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What a branch rests on, leading to its row in the table. */
function BasisLink({ claim }: { readonly claim: ClaimFragment }) {
  const { lang } = useSurroundings();
  const words = pictureWords(lang);
  return (
    <>
      <a class="basis" href={`#${claimAnchor(claim.id)}`}>
        {words.kinds[claim.kind]}, {words.confidences[claim.confidence]}
        {claim.disputed && <strong class="disputed"> ≠ {words.disputed}</strong>}
      </a>{' '}
    </>
  );
}
