/** The words of an attribute, parted by spaces or commas; nothing when it is not set. */
export function wordsOf(element: Element, name: string): string[] | undefined {
  const words =
    element
      .getAttribute(name)
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  return words.length > 0 ? words : undefined;
}

/** A whole number from an attribute, held between two bounds. */
export function numberOf(
  element: Element,
  name: string,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const given = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(given) ? otherwise : Math.min(most, Math.max(least, given));
}
