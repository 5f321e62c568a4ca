/**
 * A picture as plain values. Whoever shows it makes of it what is wanted there: text of a file, nodes of a
 * page, elements of a browser. Texts are escaped by the maker, so none of them can become markup.
 */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgContent[];
}

export type SvgContent = SvgElement | string;

type Given = SvgContent | readonly SvgContent[] | undefined | false;

/** An element; what is absent among its attributes and children is left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly Given[]
): SvgElement {
  const known = Object.entries(attributes).filter((entry): entry is [string, string | number] => {
    return entry[1] !== undefined;
  });
  return {
    tag,
    attributes: Object.fromEntries(known),
    children: children.flatMap((child) => (child === undefined || child === false ? [] : child)),
  };
}

/** Names of classes in one attribute; those that do not hold are left out. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML does not allow at all are left out. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (each) => escapes[each] ?? '');

/** The element as XML. */
export function toMarkup(content: SvgContent): string {
  if (typeof content === 'string') return escapeText(content);
  const attributes = Object.entries(content.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  const inner = content.children.map(toMarkup).join('');
  return inner === ''
    ? `<${content.tag}${attributes}/>`
    : `<${content.tag}${attributes}>${inner}</${content.tag}>`;
}
