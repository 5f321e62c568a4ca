import { createClient } from '../../core/client.ts';
import type { TypedDocument } from '../../core/document.ts';
import type { Lang } from './language.ts';
import { NoEndpoint } from './trouble.ts';

/** Asks the API at an address, or fails as one does without an address. */
export async function ask<Data, Variables>(
  endpoint: URL | undefined,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  if (!endpoint) throw new NoEndpoint();
  return createClient({ endpoint }).ask(document, variables, { signal });
}

/** The page of a record on the site to which the API belongs, in a language. */
export function pageOf(endpoint: URL | undefined, lang: Lang, path: string): string | undefined {
  return endpoint && new URL(`${lang === 'en' ? 'en/' : ''}${path}`, new URL('./', endpoint)).href;
}

export interface Named {
  /** Kind, slash, slug. */
  readonly id: string;
  readonly name: string;
}

/** A page's own address for a record: `{id}`, `{kind}`, `{slug}` and `{name}` stand for what they say. */
export function fillTemplate(template: string, { id, name }: Named): string {
  const [kind = '', slug = ''] = id.split('/');
  const values: Readonly<Record<string, string>> = { id, kind, slug, name };
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return value === undefined ? whole : value.split('/').map(encodeURIComponent).join('/');
  });
}
