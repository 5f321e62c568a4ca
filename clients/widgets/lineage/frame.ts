import { h } from '../kit/h.ts';
import { scaled, type Tool } from './tools-view.ts';

/** How far one step goes, as a share of what is seen. */
const step = 0.6;

/** The smallest size in which a picture begins. */
const least = 0.8;

/** Least height in which a whole picture is fitted, before there is a frame of some height. */
const leastHeight = 320;

/** What the picture moves in: larger and smaller, to and fro, without a drag. */
export class Frame {
  readonly element = h('div', { class: 'frame', part: 'frame' });
  readonly #svg: SVGSVGElement;
  #scale = 1;

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    this.element.append(svg);
  }

  /** A picture that is a little too wide is made a little smaller; one that is far too wide is not: it must be read. */
  begin(): void {
    const share = this.element.clientWidth / this.#svg.viewBox.baseVal.width;
    if (share >= least && share < 1) this.#size(share);
  }

  /** Does what a tool is for; true when the size has changed. */
  use(tool: Exclude<Tool, 'svg' | 'png'>): boolean {
    const { clientWidth, clientHeight } = this.element;
    const { width, height } = this.#svg.viewBox.baseVal;
    if (tool === 'smaller' || tool === 'larger') return this.#size(scaled(this.#scale, tool));
    if (tool === 'fit')
      return this.#size(Math.min(1, clientWidth / width, Math.max(clientHeight, leastHeight) / height));
    const [across, down] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[tool];
    this.element.scrollBy((across ?? 0) * step * clientWidth, (down ?? 0) * step * clientHeight);
    return false;
  }

  /** Moves until a part of the picture is seen, and no more. */
  show(part: Element): void {
    const [seen, inner] = [this.element.getBoundingClientRect(), part.getBoundingClientRect()];
    const off = (start: number, end: number, from: number, to: number) =>
      start < from ? start - from - 20 : end > to ? end - to + 20 : 0;
    this.element.scrollBy(
      off(inner.left, inner.right, seen.left, seen.right),
      off(inner.top, inner.bottom, seen.top, seen.bottom),
    );
  }

  #size(scale: number): boolean {
    this.#scale = scale;
    const { width, height } = this.#svg.viewBox.baseVal;
    this.#svg.setAttribute('width', String(Math.round(width * scale)));
    this.#svg.setAttribute('height', String(Math.round(height * scale)));
    return true;
  }
}
