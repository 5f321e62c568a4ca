import type { ComponentChildren } from 'preact';

export interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** How many of the last columns hold figures. */
  readonly figures?: number;
  readonly children: ComponentChildren;
}

/** A table under column heads; the heading above it is its caption for those who only hear it. */
export function Table({ title, heads, figures = 1, children }: TableProps) {
  return (
    <table>
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          {heads.map((head, place) => (
            <th key={head} scope="col" class={place >= heads.length - figures ? 'figure' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function Cell({ children }: { readonly children: ComponentChildren }) {
  return <td class="figure">{children}</td>;
}
