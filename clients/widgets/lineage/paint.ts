/**
 * Paints an SVG that stands on the page onto a canvas, as its computed styles have it. An image could not be
 * made of it where a page's policy allows no `blob:` or `data:` images.
 */
export function paint(svg: SVGSVGElement, scale: number): HTMLCanvasElement {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to paint on.');
  const base = svg.getScreenCTM()?.inverse();
  for (const each of svg.querySelectorAll<SVGGraphicsElement>('rect, circle, path, text')) {
    const style = getComputedStyle(each);
    const matrix = each.getScreenCTM();
    if (style.visibility === 'hidden' || !matrix || !base) continue;
    const { a, b, c, d, e, f } = base.multiply(matrix);
    context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
    if (each instanceof SVGTextElement) paintText(context, each, style);
    else paintShape(context, shapeOf(each), style);
  }
  return canvas;
}

function shapeOf(element: SVGGraphicsElement): Path2D {
  const value = (name: string) => Number(element.getAttribute(name) ?? 0);
  const shape = new Path2D(element.getAttribute('d') ?? '');
  if (element.tagName === 'circle') shape.arc(value('cx'), value('cy'), value('r'), 0, 2 * Math.PI);
  if (element.tagName === 'rect')
    shape.roundRect(value('x'), value('y'), value('width'), value('height'), value('rx'));
  return shape;
}

function paintShape(context: CanvasRenderingContext2D, shape: Path2D, style: CSSStyleDeclaration): void {
  if (prepareFill(context, style)) context.fill(shape);
  if (prepareStroke(context, style)) context.stroke(shape);
}

/** The halo of a text lies under its letters. */
function paintText(
  context: CanvasRenderingContext2D,
  text: SVGTextElement,
  style: CSSStyleDeclaration,
): void {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = text.getAttribute('text-anchor') === 'middle' ? 'center' : 'left';
  const lines = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
  for (const line of lines) {
    const [x, y] = [Number(line.getAttribute('x')), Number(line.getAttribute('y'))];
    if (prepareStroke(context, style)) context.strokeText(line.textContent, x, y);
    if (prepareFill(context, style)) context.fillText(line.textContent, x, y);
  }
}

function prepareFill(context: CanvasRenderingContext2D, { fill, fillOpacity }: CSSStyleDeclaration): boolean {
  context.globalAlpha = Number(fillOpacity);
  context.fillStyle = fill;
  return fill !== 'none';
}

function prepareStroke(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): boolean {
  context.globalAlpha = Number(style.strokeOpacity);
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.lineJoin = 'round';
  context.lineCap = style.strokeLinecap as CanvasLineCap;
  const dashes = style.strokeDasharray;
  context.setLineDash(dashes === 'none' ? [] : dashes.split(/[\s,]+/).map(Number.parseFloat));
  return style.stroke !== 'none';
}
