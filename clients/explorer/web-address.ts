/** An address that a link may lead to: of the web, and nothing that a browser would run. */
export function webAddress(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
