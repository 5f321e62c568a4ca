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
  readonly site: SiteFacts;
}

/** What a page may have to say of the site itself. */
export interface SiteFacts {
  /** Scheme and host under which the world reaches the site, without a slash at its end. */
  readonly origin: string;
  /** The built widgets by tag. */
  readonly widgets: Readonly<Record<string, WidgetFile>>;
}

export interface WidgetFile {
  /** Size in bytes, gzipped. */
  readonly gzip: number;
  /** Hash for the attribute `integrity`. */
  readonly integrity: string;
}

/** A page that is there: its head and what stands in `<main>`. */
export interface Found {
  readonly found: true;
  readonly title: string;
  readonly description: string;
  readonly body: ComponentChildren;
  /** Where the page stands, from the kind's list downwards; the page itself is left out. */
  readonly trail?: readonly Step[];
  /** It stands in frames on other sites, without what surrounds our own pages. */
  readonly framed?: boolean;
  /** Scripts of ours that it loads. */
  readonly scripts?: readonly string[];
  /** Other sites may ask oEmbed how to show it. */
  readonly embeddable?: boolean;
}

export interface Step {
  readonly path: string;
  readonly name: string;
}

/** Nothing is there; or it stands elsewhere now, at an address without language. */
type PageAnswer = Found | { readonly found: false; readonly movedTo?: string };

export type Page = (visit: Visit) => Promise<PageAnswer>;
