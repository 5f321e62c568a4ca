import type { SvgContent, SvgElement } from '../../lineage-picture/svg-element.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** The picture's elements as those of a page. */
export function toElement({ tag, attributes, children }: SvgElement): SVGElement {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map(toNode));
  return made;
}

const toNode = (content: SvgContent): Node | string =>
  typeof content === 'string' ? content : toElement(content);
