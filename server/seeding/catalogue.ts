import { entityPath } from '../../schema/enums.ts';
import { type AdministrativeRegion, loadAdministrativeRegions } from './administrative-regions.ts';
import {
  type Dataset,
  kindOfList,
  type ListName,
  type Located,
  listNames,
  type RecordOf,
} from './dataset.ts';
import { idOf } from './record-title.ts';

/** The dataset name of the administrative regions, which no folder holds. */
export const administrativeDataset = 'idn-area-data';

/** All records of all datasets, with what one needs to look them up. */
export interface Catalogue {
  readonly datasets: readonly Dataset[];
  /** Every record and claim. */
  readonly records: readonly Located<unknown>[];
  /** Every record that has an id; the first where an id stands twice. */
  readonly entities: ReadonlyMap<string, Located<EntityRecord>>;
  /** Records and claims that the format refuses, as they are written. */
  readonly refused: readonly Located<unknown>[];
  /** Refused records by id: references to them are not unknown. */
  readonly broken: ReadonlyMap<string, Located<unknown>>;
  /** Administrative regions by id, those that a seed extends among them. */
  readonly administrative: ReadonlyMap<string, AdministrativeRegion>;
}

export interface EntityRecord {
  readonly slug: string;
  readonly formerIds: readonly string[];
  readonly code?: string | undefined;
}

export async function catalogueOf(
  datasets: readonly Dataset[],
  refused: readonly Located<unknown>[] = [],
): Promise<Catalogue> {
  const records = datasets.flatMap((dataset) =>
    listNames.flatMap((list): readonly Located<unknown>[] => dataset.records[list]),
  );
  const entities = new Map<string, Located<EntityRecord>>();
  for (const entity of records.filter(isEntity)) {
    const id = idOfEntity(entity);
    if (!entities.has(id)) entities.set(id, entity);
  }
  const coded = recordsIn(datasets, 'regions').map(({ record: { slug, code } }) => ({ slug, code }));
  const administrative = await loadAdministrativeRegions(coded);
  return {
    datasets,
    records,
    entities,
    refused,
    broken: new Map(refused.flatMap((located) => withId(located))),
    administrative: new Map(administrative.map((region) => [`region/${region.slug}`, region])),
  };
}

export function recordsIn<L extends ListName>(datasets: readonly Dataset[], list: L): Located<RecordOf<L>>[] {
  return datasets.flatMap((dataset): readonly Located<RecordOf<L>>[] => dataset.records[list]);
}

export function isEntity(located: Located<unknown>): located is Located<EntityRecord> {
  return kindOfList[located.list] !== null;
}

export function idOfEntity({ list, record }: Located<EntityRecord>): string {
  const kind = kindOfList[list];
  if (kind === null) throw new TypeError(`Records of ${list} have no id.`);
  return `${entityPath[kind]}/${record.slug}`;
}

function withId(located: Located<unknown>): [string, Located<unknown>][] {
  const id = idOf(located);
  return id === undefined ? [] : [[id, located]];
}

/** Where a dataset may refer to: itself, and what it depends on, however far. */
export function reachable(datasets: readonly Dataset[], name: string): Set<string> {
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  const reached = new Set<string>();
  const visit = (at: string): void => {
    if (reached.has(at)) return;
    reached.add(at);
    byName.get(at)?.manifest.dependsOn.forEach(visit);
  };
  visit(name);
  return reached;
}
