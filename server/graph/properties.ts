import type { Localised } from '../../schema/localised.ts';
import type { RawRow } from './query.ts';

/** Reads the properties of one node or relationship, and says which one is wrong when it is. */
export class Properties {
  readonly #values: RawRow;
  readonly #owner: string;

  constructor(values: unknown) {
    if (typeof values !== 'object' || values === null)
      throw new TypeError('A row has no properties where some were expected.');
    this.#values = values as RawRow;
    this.#owner = String(this.#values['id'] ?? 'a row without id');
  }

  text(key: string): string {
    return this.optionalText(key) ?? this.#fail(key, 'a text');
  }

  optionalText(key: string): string | null {
    return this.#optional(key, 'string', 'a text');
  }

  optionalNumber(key: string): number | null {
    return this.#optional(key, 'number', 'a number');
  }

  flag(key: string): boolean {
    return this.#optional<boolean>(key, 'boolean', 'true or false') ?? false;
  }

  texts(key: string): readonly string[] {
    const value = this.#values[key] ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    return this.#fail(key, 'a list of texts');
  }

  /** A value of a closed vocabulary. */
  term<T extends string>(key: string, vocabulary: Readonly<Record<T, unknown>>): T {
    return this.optionalTerm(key, vocabulary) ?? this.#fail(key, 'a known term');
  }

  optionalTerm<T extends string>(key: string, vocabulary: Readonly<Record<T, unknown>>): T | null {
    const value = this.optionalText(key);
    if (value === null) return null;
    return Object.hasOwn(vocabulary, value) ? (value as T) : this.#fail(key, 'a known term');
  }

  terms<T extends string>(key: string, vocabulary: Readonly<Record<T, unknown>>): readonly T[] {
    const values = this.texts(key);
    if (values.every((value) => Object.hasOwn(vocabulary, value))) return values as readonly T[];
    return this.#fail(key, 'known terms');
  }

  /** The pair of properties `<key>Id` and `<key>En`. */
  localised(key: string): Localised {
    return { id: this.optionalText(`${key}Id`) ?? undefined, en: this.optionalText(`${key}En`) ?? undefined };
  }

  #optional<T>(key: string, type: 'string' | 'number' | 'boolean', expected: string): T | null {
    const value = this.#values[key];
    if (value === undefined || value === null) return null;
    // The vocabulary of `typeof` is what makes the cast true.
    return typeof value === type ? (value as T) : this.#fail(key, expected);
  }

  #fail(key: string, expected: string): never {
    throw new TypeError(`Property ${key} of ${this.#owner} is not ${expected}.`);
  }
}
