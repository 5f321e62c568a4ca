import type { LiveApp } from './live-app.ts';

export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** Sends a form as a browser does. */
export async function post(
  app: LiveApp,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const response = await fetch(`${app.address}${path}`, {
    method: 'POST',
    headers: { accept: 'text/html', ...headers },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The hidden fields of the form that holds a button with this name. */
export function hiddenOf(html: string, button: string): Readonly<Record<string, string>> {
  const form = html.split('<form').find((each) => each.includes(`name="${button}"`)) ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

/** What stands on a page for its reader. */
export const read = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
