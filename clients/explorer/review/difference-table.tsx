import type { ChangedFragment, ProposalKind } from '../__generated__/graphql.ts';
import { Table } from '../components/table.tsx';
import { useSurroundings } from '../surroundings.ts';
import type { VocabularyName } from '../words.ts';
import { reviewMessages } from './review-messages.ts';

export interface DifferenceTableProps {
  readonly differences: readonly ChangedFragment[];
  readonly kind: ProposalKind;
}

/** What would become what, field by field; claims of descent are told above it. */
export function DifferenceTable({ differences: all, kind }: DifferenceTableProps) {
  const { lang } = useSurroundings();
  const t = reviewMessages[lang];
  const differences = all.filter(({ field }) => !/^derivesFrom\b/.test(field));
  if (differences.length === 0) return <p class="quiet">{t.unchanged}</p>;
  return (
    <div class="difference">
      <Table title={t.difference} heads={[t.field, t.before, t.after]} figures={0}>
        {differences.map(({ field, before, after }) => (
          <tr key={`${field} ${after}`}>
            <th scope="row">
              <FieldName field={field} />
            </th>
            <td data-head={t.before}>
              <Value {...{ field, kind, value: before }} />
            </td>
            <td data-head={t.after}>
              <Value {...{ field, kind, value: after }} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

/** A dispute marks several claims: each is a field of its own, with the claim before it. */
function FieldName({ field }: { readonly field: string }) {
  const { lang } = useSurroundings();
  const { fieldName } = reviewMessages[lang];
  const [, claim, ofClaim] = /^(\S+\/\S+) (\S+)$/.exec(field) ?? [];
  if (claim === undefined || ofClaim === undefined) return <>{fieldName[field] ?? field}</>;
  return (
    <>
      <code>{claim}</code> {fieldName[ofClaim] ?? ofClaim}
    </>
  );
}

interface ValueProps {
  readonly field: string;
  readonly kind: ProposalKind;
  readonly value: string | null;
}

function Value({ field, kind, value }: ValueProps) {
  const { lang, words } = useSurroundings();
  const t = reviewMessages[lang];
  if (value === null) return <span class="quiet">{t.nothing}</span>;
  if (/(^|\s)disputed$/.test(field)) return <>{value === 'true' ? t.yes : t.no}</>;
  if (field === 'makers') {
    return <>{value.replaceAll(/[A-Z_]{5,}/g, (role) => words.label('MakerRole', role))}</>;
  }
  const vocabulary = vocabularyOf(field, kind);
  return <>{vocabulary === undefined ? value : words.label(vocabulary, value)}</>;
}

function vocabularyOf(field: string, kind: ProposalKind): VocabularyName | undefined {
  if (field === 'confidence') return 'Confidence';
  if (field === 'method') return 'ResemblanceMethod';
  if (field === 'quality') return 'SourceQuality';
  if (field !== 'kind') return undefined;
  return kind === 'DESIGN' ? 'DesignKind' : 'DerivationKind';
}
