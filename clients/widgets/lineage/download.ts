import { drawSlide, type SlideOptions, slideOf } from '../../lineage-picture/draw-slide.ts';
import pictureCss from '../../lineage-picture/picture.css?inline';
import type { PictureLayout } from '../../lineage-picture/picture.type.ts';
import type { Around } from './around.ts';
import type { Shown } from './messages.ts';
import { paint } from './paint.ts';
import { toElement } from './svg-nodes.ts';

interface Keeping {
  readonly around: Around;
  /** Where a picture may stand unseen while it is painted. */
  readonly easel: Element;
}

/** Gives the picture to the reader as a file, said where and when it was taken from. */
export async function keepPicture(
  format: 'svg' | 'png',
  { id, name, lineage }: Shown,
  { around: { language, page }, easel }: Keeping,
): Promise<void> {
  const options = {
    lang: language,
    theme: easel.closest('.dark') ? 'dark' : 'light',
    name,
    address: page(`lineage/${id}`) ?? '',
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date()),
    stylesheet: pictureCss,
  } as const;
  const file = `silsilah-${id.replace('/', '-')}`;
  if (format === 'svg') saveSvg(lineage.layout, options, file);
  else await savePng(lineage.layout, options, { file, place: easel });
}

/** The picture as a file of its own, with title, key, licence and citation. */
function saveSvg(layout: PictureLayout, options: SlideOptions, file: string): void {
  save(new Blob([drawSlide(layout, options)], { type: 'image/svg+xml' }), `${file}.svg`);
}

/** The same as pixels, twice as many as the slide has. It stands in `place` while it is painted. */
async function savePng(
  layout: PictureLayout,
  options: SlideOptions,
  { file, place }: { readonly file: string; readonly place: Element },
): Promise<void> {
  const svg = toElement(slideOf(layout, { ...options, stylesheet: '' })) as SVGSVGElement;
  place.replaceChildren(svg);
  try {
    const canvas = paint(svg, 2);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) save(blob, `${file}.png`);
  } finally {
    place.replaceChildren();
  }
}

function save(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
