/** Makes an element known, unless the page has it already: from another script, or from the package. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
