export type Child = Node | string | number | false | null | undefined | readonly Child[];

/** An attribute's value, or what happens on an event of that name. Nothing and false leave it out. */
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** An element with attributes and children, as `h('p', { part: 'credit' }, text)`; text is never read as HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value != null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

function add(element: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) add(element, child);
    else if (child != null && child !== false) element.append(child as Node | string);
  }
}
