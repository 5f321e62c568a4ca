import Negotiator from 'negotiator';

/** The forms in which a thing is told: media type, and the ending of the form's own address. */
export const forms = {
  jsonld: { type: 'application/ld+json', name: 'JSON-LD' },
  ttl: { type: 'text/turtle', name: 'Turtle' },
  nq: { type: 'application/n-quads', name: 'N-Quads' },
} as const;

export type Form = keyof typeof forms;
export const formNames = Object.keys(forms) as readonly Form[];

/** In the order in which we choose for those who take anything. */
const offered = [...formNames.map((form) => forms[form].type), 'text/html', 'application/json'];

/** What the client takes best of what we have: one of the forms, the page, or nothing. */
export function negotiate(accept: string | undefined): Form | 'html' | undefined {
  const headers = { accept: accept ?? '*/*' };
  const best = new Negotiator({ headers }).mediaType(offered);
  if (best === 'text/html') return 'html';
  if (best === 'application/json') return 'jsonld';
  return formNames.find((form) => forms[form].type === best);
}

/** `kawung.ttl` as the slug and the form that it names. */
export function splitForm(name: string): { readonly slug: string; readonly form?: Form } {
  const form = formNames.find((each) => name.endsWith(`.${each}`));
  return form === undefined ? { slug: name } : { slug: name.slice(0, -form.length - 1), form };
}
