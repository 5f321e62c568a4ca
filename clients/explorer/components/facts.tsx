import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** Terms and what is known for them; what is not known is left to the page to say. */
export function Facts({ facts }: { readonly facts: readonly (Fact | undefined)[] }) {
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact when there is one: an empty text, list or nothing gives none. */
export function fact(term: string, value: ComponentChildren): Fact | undefined {
  return value === null || value === undefined || value === '' ? undefined : { term, value };
}

/** A fact whose value is made of a list, when the list holds something. */
export function factOf<T>(
  term: string,
  values: readonly T[],
  show: (values: readonly T[]) => ComponentChildren,
): Fact | undefined {
  return values.length > 0 ? { term, value: show(values) } : undefined;
}
