import type { MemberTold } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { InlineLinks } from './links.tsx';

/** Who stands in a lineage, how surely, and with which reserve. */
export function LineageMember({ member }: { readonly member: MemberTold }) {
  const { t } = useSurroundings();
  const { node } = member;
  return (
    <>
      <p class="member">
        <strong>
          <EntityLink node={node} />
        </strong>{' '}
        <span class="quiet">
          {t.kind[node.__typename].one}
          {node.__typename === 'Design' && node.year !== null && ` · ${node.year}`}
          {node.regions.length > 0 && ' · '}
          <InlineLinks nodes={node.regions} />
        </span>
      </p>
      <Reserves member={member} />
    </>
  );
}

function Reserves({ member }: { readonly member: MemberTold }) {
  const { t, words } = useSurroundings();
  const far = Math.abs(member.generation) > 1;
  if (!far && !member.disputed && !member.viaTradition) return null;
  return (
    <ul class="reserves">
      {far && <li>{t.lineage.asStrong(words.label('Confidence', member.pathConfidence))}</li>}
      {member.disputed && <li class="disputed">{t.lineage.disputedMember}</li>}
      {member.viaTradition && <li>{t.lineage.viaTradition}</li>}
    </ul>
  );
}
