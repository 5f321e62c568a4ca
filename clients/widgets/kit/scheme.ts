/**
 * Whether the text that an element inherits is light, so that it stands on a dark page. Many dark pages do not
 * declare a `color-scheme`; the colour of their text tells it all the same.
 */
export function isLightText(element: Element): boolean {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(getComputedStyle(element).color);
  if (!channels) return false;
  const [red, green, blue] = channels.slice(1).map(Number) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150;
}
