import type { ComponentChildren } from 'preact';
import type { TypedDocumentString } from './__generated__/graphql.ts';
import type { Lang } from './language.ts';
import type { Messages } from './messages/id.ts';
import type { Words } from './words.ts';

/** Runs one of our operations and gives its data; it throws what a visitor must be told as a failure. */
export type Execute = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** What a page knows of the visit it is made for. */
export interface Visit {
  readonly lang: Lang;
  /** The address without language, such as `/motif/kawung`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly execute: Execute;
  readonly messages: Messages;
  readonly words: Words;
}

/** A page that is there: its head and what stands in `<main>`. */
export interface Found {
  readonly found: true;
  readonly title: string;
  readonly description: string;
  readonly body: ComponentChildren;
  /** Where the page stands, from the kind's list downwards; the page itself is left out. */
  readonly trail?: readonly Step[];
  /** The page's subject in the words of schema.org. */
  readonly data?: object;
  /** The address of the subject's linked data, to which the form's ending is added. */
  readonly formsAt?: string;
}

export interface Step {
  readonly path: string;
  readonly name: string;
}

/** Nothing is there; or it stands elsewhere now, at an address without language. */
type PageAnswer = Found | { readonly found: false; readonly movedTo?: string };

export type Page = (visit: Visit) => Promise<PageAnswer>;
