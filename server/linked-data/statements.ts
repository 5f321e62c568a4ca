import {
  type BlankNode,
  DataFactory,
  type NamedNode,
  type Quad,
  type Quad_Object,
  type Quad_Subject,
} from 'n3';
import { type Iris, rdf, xsd } from './namespaces.ts';

/** Collects what is said of one record, in the order in which it is said; blank nodes are named after it. */
export class Statements {
  readonly iris: Iris;
  readonly #owner: string;
  readonly #quads: Quad[] = [];
  readonly #seen = new Set<string>();
  #blanks = 0;

  constructor(iris: Iris, owner: string) {
    this.iris = iris;
    this.#owner = owner.replace(/[^A-Za-z0-9]+/g, '-');
  }

  get quads(): readonly Quad[] {
    return this.#quads;
  }

  /** Says it in the open, once. */
  say(subject: Quad_Subject, predicate: NamedNode, object: Quad_Object): void {
    this.#add(DataFactory.quad(subject, predicate, object));
  }

  /** Says it in the ledger, which only a whole dump holds. */
  note(subject: Quad_Subject, predicate: NamedNode, object: Quad_Object): void {
    this.#add(DataFactory.quad(subject, predicate, object, this.iris.ledger));
  }

  /** A list in its order. */
  list(items: readonly Quad_Object[]): Quad_Object {
    const cells = items.map(() => this.#blank());
    items.forEach((item, place) => {
      const cell = cells[place];
      if (cell === undefined) return;
      this.say(cell, rdf('first'), item);
      this.say(cell, rdf('rest'), cells[place + 1] ?? rdf('nil'));
    });
    return cells[0] ?? rdf('nil');
  }

  /** Something that a record speaks of and that has no address: `name` tells it from others of the record. */
  part(name: string): BlankNode {
    return DataFactory.blankNode(`${this.#owner}-${name}`);
  }

  #blank() {
    this.#blanks += 1;
    return DataFactory.blankNode(`${this.#owner}-${this.#blanks}`);
  }

  #add(quad: Quad): void {
    const { subject, predicate, object, graph } = quad;
    // Addresses hold no spaces, and the object, which may be a text, comes last.
    const key = `${subject.id} ${predicate.id} ${graph.id} ${object.id}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#quads.push(quad);
  }
}

export const plainText = (value: string): Quad_Object => DataFactory.literal(value);
export const textIn = (value: string, language: string): Quad_Object => DataFactory.literal(value, language);
export const wholeNumber = (value: number): Quad_Object => DataFactory.literal(String(value), xsd('integer'));
