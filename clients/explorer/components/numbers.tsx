import type { KindCountFragment, LacksFragment, NumbersFragment } from '../__generated__/graphql.ts';
import { kindOf } from '../entity-kind.ts';
import { useSurroundings } from '../surroundings.ts';
import type { LinkedKind } from './entity-link.tsx';

const counted = [
  ['Motif', 'motifs'],
  ['Wastra', 'wastras'],
  ['Design', 'designs'],
  ['Craftsperson', 'craftspeople'],
  ['Region', 'regions'],
  ['Technique', 'techniques'],
  ['Material', 'materials'],
  ['Community', 'communities'],
  ['Workshop', 'workshops'],
  ['Artifact', 'artifacts'],
  ['Recognition', 'recognitions'],
  ['Source', 'sources'],
] as const satisfies readonly (readonly [LinkedKind, keyof NumbersFragment])[];

/** What the graph holds, each number leading to its list. */
export function Numbers({ stats }: { readonly stats: NumbersFragment }) {
  const { t, href, number } = useSurroundings();
  return (
    <ul class="numbers">
      <li>
        <a href={href('/coverage')}>
          <strong>{number(stats.derivations)}</strong> {t.home.derivations}
        </a>
      </li>
      {counted.map(([kind, field]) => (
        <li key={kind}>
          <a href={href(`/${kind.toLowerCase()}`)}>
            <strong>{number(stats[field])}</strong>{' '}
            {stats[field] === 1 ? t.kind[kind].one : t.kind[kind].some}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the graph does not hold, said as plainly. */
export function Unknowns({ coverage }: { readonly coverage: UnknownCoverage }) {
  const { t, href, number } = useSurroundings();
  const told = (
    counts: readonly KindCountFragment[],
    tell: (count: string, noun: string) => string,
  ): readonly string[] =>
    counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => tell(number(count), t.kind[kindOf(kind)][count === 1 ? 'one' : 'some']));
  const disputed = coverage.derivationsByConfidence.reduce((sum, each) => sum + each.disputed, 0);
  const silent = coverage.regions.filter(({ motifs, wastras }) => motifs + wastras === 0).length;
  return (
    <>
      <ul class="unknowns">
        {told(coverage.withoutAncestors, t.home.withoutAncestors).map(item)}
        {told(coverage.undated, t.home.undated).map(item)}
        {told(coverage.withoutRegion, t.home.withoutRegion).map(item)}
        {told(coverage.withoutSource, t.home.withoutSource).map(item)}
        {disputed > 0 && item(t.home.disputed(number(disputed)))}
        {silent > 0 && item(t.home.silentProvinces(number(silent)))}
      </ul>
      <p>
        <a href={href('/coverage')}>{t.home.unknownMore}</a>
      </p>
    </>
  );
}

interface UnknownCoverage extends LacksFragment {
  readonly regions: readonly { readonly motifs: number; readonly wastras: number }[];
}

const item = (text: string) => <li key={text}>{text}</li>;
