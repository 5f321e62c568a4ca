import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/**
 * An operation as text that knows the types of its data and variables, as codegen prints it with
 * `documentMode: 'string'`.
 */
export interface TypedDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
}
