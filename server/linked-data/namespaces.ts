import { DataFactory, type NamedNode } from 'n3';

const namespace = (base: string) => (name: string) => DataFactory.namedNode(`${base}${name}`);

/** Vocabularies of others in which we also say things. None is ever fetched. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  void: 'http://rdfs.org/ns/void#',
  crm: 'http://www.cidoc-crm.org/cidoc-crm/',
  crmdig: 'http://www.ics.forth.gr/isl/CRMdig/',
  la: 'https://linked.art/ns/terms/',
  aat: 'http://vocab.getty.edu/aat/',
  wd: 'http://www.wikidata.org/entity/',
} as const;

export const rdf = namespace(prefixes.rdf);
export const rdfs = namespace(prefixes.rdfs);
export const owl = namespace(prefixes.owl);
export const xsd = namespace(prefixes.xsd);
export const skos = namespace(prefixes.skos);
export const prov = namespace(prefixes.prov);
export const dcterms = namespace(prefixes.dcterms);
export const schema = namespace(prefixes.schema);
export const voidNs = namespace(prefixes.void);
export const crm = namespace(prefixes.crm);
export const crmdig = namespace(prefixes.crmdig);
export const la = namespace(prefixes.la);
export const aat = namespace(prefixes.aat);
export const wd = namespace(prefixes.wd);

/** The addresses that an instance gives to what it knows, all under its public address. */
export class Iris {
  /** Where our own vocabulary is published. */
  readonly vocabulary: string;
  readonly #records: string;
  readonly base: string;

  constructor(base: string) {
    this.base = base;
    this.vocabulary = `${base}/vocab`;
    this.#records = `${base}/id/`;
  }

  /** The thing itself: `motif/kawung` as `https://…/id/motif/kawung`. */
  record(id: string): NamedNode {
    return DataFactory.namedNode(`${this.#records}${id}`);
  }

  /** What a record says that has no page of its own: a claim, another name. */
  within(id: string, name: string): NamedNode {
    return DataFactory.namedNode(`${this.#records}${id}#${name}`);
  }

  /** The page of a record. */
  page(id: string): NamedNode {
    return DataFactory.namedNode(`${this.base}/${id}`);
  }

  /** The data set that all records belong to. */
  get dataset(): NamedNode {
    return DataFactory.namedNode(`${this.base}/export/all`);
  }

  /** The named graph of what only we need: it makes a dump whole. */
  get ledger(): NamedNode {
    return DataFactory.namedNode(`${this.base}/vocab#Ledger`);
  }

  term(name: string): NamedNode {
    return DataFactory.namedNode(`${this.vocabulary}#${name}`);
  }

  /** The id of a record by its address, undefined when it is no record's. */
  idOf(iri: string): string | undefined {
    return iri.startsWith(this.#records) && !iri.includes('#') ? iri.slice(this.#records.length) : undefined;
  }

  /** The name of a term of our vocabulary by its address. */
  termOf(iri: string): string | undefined {
    const start = `${this.vocabulary}#`;
    return iri.startsWith(start) ? iri.slice(start.length) : undefined;
  }
}
