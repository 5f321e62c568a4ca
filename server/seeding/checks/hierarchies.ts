import { type Catalogue, recordsIn } from '../catalogue.ts';
import type { Check } from '../check.ts';
import type { Located } from '../dataset.ts';
import { type Finding, finding, type YamlPath } from '../problem.ts';
import { titleOf } from '../record-title.ts';

/** No technique is broader than itself, no region lies in itself, by whatever way round. */
export const hierarchies: Check = {
  name: 'hierarchies',
  *find(catalogue): Iterable<Finding> {
    yield* circles(steps(catalogue, 'techniques', 'broader'));
    yield* circles([...steps(catalogue, 'regions', 'partOf'), ...included(catalogue)]);
  },
};

interface Step {
  readonly from: string;
  readonly to: string;
  readonly located: Located<unknown>;
  readonly path: YamlPath;
}

function steps({ datasets }: Catalogue, list: 'techniques' | 'regions', field: string): Step[] {
  return recordsIn(datasets, list).flatMap((located) => {
    const targets = (located.record as Record<string, unknown>)[field];
    return (Array.isArray(targets) ? targets : []).map((to, index) => ({
      from: located.record.slug,
      to: String(to),
      located,
      path: [list, located.index, field, index],
    }));
  });
}

function included({ datasets }: Catalogue): Step[] {
  return recordsIn(datasets, 'regions').flatMap((located) =>
    located.record.includes.map((from, index) => ({
      from,
      to: located.record.slug,
      located,
      path: [located.list, located.index, 'includes', index],
    })),
  );
}

function* circles(all: readonly Step[]): Iterable<Finding> {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to]);
  for (const { from, to, located, path } of all) {
    if (from === to || !leadsTo(next, to, from)) continue;
    yield finding('HIERARCHY_CYCLE', {
      file: located.file,
      path,
      message: `${titleOf(located)}: ${from} lies under ${to}, which lies under ${from}.`,
      hint: 'Take one of the two directions away.',
    });
  }
}

function leadsTo(next: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return false;
}
