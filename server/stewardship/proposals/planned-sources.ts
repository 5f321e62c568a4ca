import { nodeRowOf } from '../../seeding/node-rows.ts';
import type { NodeRow } from '../../seeding/rows.ts';
import type { Findings } from '../findings.ts';
import { errorMessages } from '../messages/error-messages.ts';
import { warningMessages } from '../messages/warning-messages.ts';
import { isKnownSource, type NewSource, type SourceContent } from './content.ts';
import type { PlannedNode, Values } from './plan.ts';
import { slugOf } from './slug.ts';
import type { Surroundings } from './surroundings.ts';

/** A row of seeding as a node that belongs to no dataset. */
export function withoutDataset({ id, labels, properties }: NodeRow): PlannedNode {
  const { dataset: _, ...rest } = properties;
  return { id, labels, properties: rest };
}

/** `source/design-statement` */
export const sourceBase = ({ title }: NewSource): string => `source/${slugOf(title, 'source')}`;

/** Finds sources that are named and makes those that are new; the same new source is made once. */
export class PlannedSources {
  readonly nodes: PlannedNode[] = [];
  readonly #around: Surroundings;
  readonly #findings: Findings;
  readonly #made = new Map<string, string>();
  readonly #quality = new Map<string, string>();

  constructor(around: Surroundings, findings: Findings) {
    this.#around = around;
    this.#findings = findings;
  }

  /** The ids, each once, in their order. */
  idsOf(field: string, sources: readonly SourceContent[]): string[] {
    const ids = sources.flatMap((source, index) =>
      isKnownSource(source) ? this.#known(`${field}.${index}.id`, source.id) : this.#make(source),
    );
    return [...new Set(ids)];
  }

  /** Warns where a claim rests on blogs and shops alone. */
  warnIfWeak(field: string, ids: readonly string[]): void {
    if (ids.length === 0 || ids.some((id) => this.#quality.get(id) !== 'C')) return;
    this.#findings.warn('WEAK_SOURCES', field, warningMessages.WEAK_SOURCES.onlyC);
  }

  #known(field: string, id: string): string[] {
    const record = this.#around.record(id);
    if (!record?.labels.includes('Source')) {
      this.#findings.error('NOT_FOUND', field, errorMessages.NOT_FOUND.source(id));
      return [];
    }
    this.#quality.set(record.id, String(record.properties['quality']));
    return [record.id];
  }

  #make(source: NewSource): string {
    const key = JSON.stringify(source);
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const id = this.#around.freeId(sourceBase(source));
    this.nodes.push({ ...sourceNode(source, id), id });
    this.#made.set(key, id);
    this.#quality.set(id, source.quality);
    return id;
  }
}

function sourceNode(source: NewSource, id: string): PlannedNode {
  const slug = id.slice(id.indexOf('/') + 1);
  const record = { ...source, slug, formerIds: [], note: undefined };
  return withoutDataset(nodeRowOf.sources({ record, dataset: '' } as never));
}

export const citing = (from: string, sourceIds: readonly string[]) =>
  sourceIds.map((to) => ({ type: 'CITES', from, to, properties: {} satisfies Values }));
