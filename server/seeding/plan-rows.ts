import { derivationId } from '../lineage/derivation-id.ts';
import type { AdministrativeRegion } from './administrative-regions.ts';
import { administrativeDataset, type Catalogue, idOfEntity, isEntity, recordsIn } from './catalogue.ts';
import { type Dataset, type ListName, type Located, listNames, type RecordOf } from './dataset.ts';
import { claimEdge, madeEdge, plainEdge, referenceEdges } from './edge-rows.ts';
import { administrativeRow, nodeRowOf, regionRow } from './node-rows.ts';
import type { DatasetRows, EdgeRow, NodeRow } from './rows.ts';

/**
 * What the graph should hold of each dataset, a dataset after those that it depends on, the
 * administrative regions first. `takenIds` are ids of claims that people have given already.
 */
export function planRows(catalogue: Catalogue, takenIds: Iterable<string> = []): DatasetRows[] {
  const edges = new EdgeCollector(takenIds);
  const ordered = inOrder(catalogue.datasets);
  return [
    administrativeRows(catalogue, edges),
    ...ordered.map((dataset) => datasetRows(dataset, catalogue, edges)),
  ];
}

function datasetRows(dataset: Dataset, catalogue: Catalogue, edges: EdgeCollector): DatasetRows {
  const records = listNames.flatMap((list): readonly Located<unknown>[] => dataset.records[list]);
  const entities = records.filter(isEntity);
  return {
    name: dataset.name,
    nodes: nodesOf(dataset, catalogue),
    edges: edges.collect([
      ...records.flatMap(referenceEdges),
      ...makerEdges(dataset),
      ...edges.claims(dataset),
      ...countryEdges(dataset, catalogue),
    ]),
    redirects: entities.flatMap((entity) =>
      entity.record.formerIds.map((id) => ({ id, to: idOfEntity(entity) })),
    ),
  };
}

function nodesOf(dataset: Dataset, { administrative }: Catalogue): NodeRow[] {
  return listNames.flatMap((list) => rowsOfList(dataset, list)).filter((row) => !administrative.has(row.id));
}

function rowsOfList<L extends ListName>(dataset: Dataset, list: L): NodeRow[] {
  const toRow = (nodeRowOf as RowMakers)[list];
  return toRow === undefined ? [] : dataset.records[list].map((located) => toRow(located as never));
}

type RowMakers = { readonly [L in ListName]?: (located: never) => NodeRow };

/** The regions that `idn-area-data` tells of, with what seeds add to them. */
function administrativeRows(catalogue: Catalogue, edges: EdgeCollector): DatasetRows {
  const { administrative } = catalogue;
  const regions = [...administrative.values()];
  const seeds = new Map(recordsIn(catalogue.datasets, 'regions').map(({ record }) => [record.slug, record]));
  const toRow = (region: AdministrativeRegion): NodeRow => {
    const seed = seeds.get(region.slug);
    return seed === undefined
      ? administrativeRow(region, administrativeDataset)
      : regionRow(seed, region, administrativeDataset);
  };
  const inside = regions.filter((region) => administrative.has(regionId(region.parentSlug)));
  return {
    name: administrativeDataset,
    nodes: regions.map(toRow),
    edges: edges.collect(inside.map((region) => parentEdge(region, administrativeDataset))),
    redirects: [],
  };
}

/** The administrative regions that lie right in a region of this dataset: the provinces in their country. */
function countryEdges(dataset: Dataset, { administrative }: Catalogue): EdgeRow[] {
  const own = new Set(dataset.records.regions.map(({ record }) => record.slug));
  return [...administrative.values()]
    .filter(({ parentSlug }) => own.has(parentSlug) && !administrative.has(regionId(parentSlug)))
    .map((region) => parentEdge(region, dataset.name));
}

const regionId = (slug: string): string => `region/${slug}`;
const parentEdge = (region: AdministrativeRegion, dataset: string): EdgeRow =>
  plainEdge('PART_OF', regionId(region.slug), regionId(region.parentSlug), dataset);

function makerEdges({ name, records }: Dataset): EdgeRow[] {
  const works = records.works.map(({ record }) =>
    madeEdge(record.craftsperson, record.work, record.role, record.sources, name),
  );
  const attributions = records.motifs.flatMap(({ record: { slug, attribution, sources } }) =>
    attribution === undefined
      ? []
      : [madeEdge(attribution.craftsperson, `motif/${slug}`, 'CREATOR_BY_TRADITION', sources, name)],
  );
  return [...works, ...attributions];
}

/** Keeps what was said already, in whatever dataset, from being said again. */
class EdgeCollector {
  readonly #stated = new Set<string>();
  readonly #ids: Set<string>;

  constructor(takenIds: Iterable<string>) {
    this.#ids = new Set(takenIds);
  }

  collect(edges: readonly EdgeRow[]): EdgeRow[] {
    return edges.filter((edge) => {
      const key = `${edge.type} ${edge.from} ${edge.to} ${edge.id ?? edge.properties['role'] ?? ''}`;
      const isNew = !this.#stated.has(key);
      this.#stated.add(key);
      return isNew;
    });
  }

  claims({ name, records }: Dataset): EdgeRow[] {
    return [
      ...records.derivations.map(({ record }) => {
        const id = this.#free((ordinal) => derivationId(record, ordinal));
        return claimEdge('DERIVES_FROM', [record.descendant, record.ancestor], id, record, name);
      }),
      ...records.kindOf.map(({ record }) =>
        this.#relation('KIND_OF', record.narrower, record.broader, record, name),
      ),
      ...records.parts.map(({ record }) =>
        this.#relation('HAS_PART', record.whole, record.part, record, name),
      ),
      ...records.resemblances.map(({ record }) => this.#resemblance(record, name)),
    ];
  }

  /** The pair in one order, however it is written. */
  #resemblance(claim: RecordOf<'resemblances'>, dataset: string): EdgeRow {
    const [one, other] = claim.between;
    const [from, to] = one < other ? [one, other] : [other, one];
    return this.#relation('RESEMBLES', from, to, claim, dataset);
  }

  #relation(
    type: keyof typeof idPrefixes,
    from: string,
    to: string,
    claim: Parameters<typeof claimEdge>[3],
    dataset: string,
  ): EdgeRow {
    const base = `${idPrefixes[type]}/${slugOf(from)}--${slugOf(to)}`;
    const id = this.#free((ordinal) => (ordinal === 1 ? base : `${base}-${ordinal}`));
    return claimEdge(type, [from, to], id, claim, dataset);
  }

  #free(idFor: (ordinal: number) => string): string {
    for (let ordinal = 1; ; ordinal += 1) {
      const id = idFor(ordinal);
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      return id;
    }
  }
}

const idPrefixes = { KIND_OF: 'kind', HAS_PART: 'part', RESEMBLES: 'resemblance' } as const;
const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Datasets, each after those that it depends on. */
function inOrder(datasets: readonly Dataset[]): Dataset[] {
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  const entered = new Set<Dataset>();
  const ordered: Dataset[] = [];
  const visit = (dataset: Dataset | undefined): void => {
    if (dataset === undefined || entered.has(dataset)) return;
    entered.add(dataset);
    for (const name of dataset.manifest.dependsOn) visit(byName.get(name));
    ordered.push(dataset);
  };
  datasets.forEach(visit);
  return ordered;
}
