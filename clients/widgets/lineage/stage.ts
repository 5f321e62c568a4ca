import { h } from '../kit/h.ts';
import type { Around } from './around.ts';
import { keepPicture } from './download.ts';
import { buttonOf, drawing } from './figure-view.ts';
import { Frame } from './frame.ts';
import type { Shown } from './messages.ts';
import { type Tool, toolsView } from './tools-view.ts';
import { onPathsOf, type Place, turnOf, walk } from './walk.ts';

/** The picture in its frame: who has the focus in it, how large it is, and what lies on the way through it. */
export class Stage {
  readonly parts: readonly Node[];
  readonly #svg: SVGSVGElement;
  readonly #frame: Frame;
  readonly #easel = h('div', { class: 'easel', 'aria-hidden': 'true' });
  readonly #word = h('p', { class: 'note', role: 'status' });
  readonly #shown: Shown;
  readonly #around: Around;
  #place: Place;

  constructor(shown: Shown, around: Around) {
    this.#shown = shown;
    this.#around = around;
    this.#place = { at: shown.id, trail: [] };
    this.#svg = drawing(shown, around);
    this.#frame = new Frame(this.#svg);
    this.#listen();
    const { layout } = shown.lineage;
    const { t, words } = around;
    const hidden = layout.hiddenCount > 0 ? ` ${words.hidden(String(layout.hiddenCount))}` : '';
    this.parts = [
      toolsView(t, (tool) => this.#use(tool)),
      this.#frame.element,
      this.#word,
      h('p', { class: 'note' }, `${words.oldestFirst[layout.axis]}${hidden}`),
      h('p', { class: 'note', id: 'hint' }, t.hint),
      this.#easel,
    ];
  }

  get place(): Place {
    return this.#place;
  }

  /** Goes on where the drawing before was left, as far as its records are here. */
  begin(held: Place | undefined, takeFocus: boolean): void {
    this.#frame.begin();
    const at = held && this.#record(held.at) ? held : this.#place;
    this.#place = { at: at.at, trail: at.trail.filter((id) => this.#record(id)) };
    buttonOf(this.#record(this.#place.at))?.setAttribute('tabindex', '0');
    if (takeFocus && held) this.focus();
    else this.#show(this.#record(this.#place.at));
  }

  focus(): void {
    buttonOf(this.#record(this.#place.at))?.focus({ preventScroll: true });
    this.#show(this.#record(this.#place.at));
  }

  #record(id: string): SVGGElement | null {
    return this.#svg.querySelector<SVGGElement>(`[data-record="${CSS.escape(id)}"]`);
  }

  #listen(): void {
    this.#svg.addEventListener('keydown', (event) => this.#press(event));
    this.#svg.addEventListener('click', (event) => this.#click(event));
    this.#svg.addEventListener('focusin', (event) => this.#dim(idAt(event, 'record')));
    this.#svg.addEventListener('focusout', () => this.#dim(undefined));
    this.#svg.addEventListener('pointerover', (event) => this.#dim(idAt(event, 'record')));
    this.#svg.addEventListener('pointerleave', () => this.#dim(undefined));
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tool = toolOf(event);
    const turn = event.shiftKey ? undefined : turnOf(event.key, this.#shown.lineage.layout.orientation);
    if (tool) this.#use(tool);
    else if (turn) this.#go(walk(this.#place, turn, this.#shown.lineage.layout));
    else if (event.key === 'Enter' || event.key === ' ') this.#around.openRecord(this.#place.at);
    else return;
    event.preventDefault();
  }

  #click(event: Event): void {
    const [record, claim, more] = [idAt(event, 'record'), idAt(event, 'claim'), idAt(event, 'more')];
    if (more) this.#around.showMore(more);
    else if (record) {
      this.#go({ at: record, trail: [...this.#place.trail, this.#place.at] });
      this.#around.openRecord(record);
    } else if (claim) this.#around.openClaim(claim);
  }

  #go(place: Place): void {
    buttonOf(this.#record(this.#place.at))?.setAttribute('tabindex', '-1');
    this.#place = place;
    buttonOf(this.#record(place.at))?.setAttribute('tabindex', '0');
    this.focus();
  }

  #show(record: SVGGElement | null): void {
    if (record) this.#frame.show(record);
  }

  /** What is not on a way through the record stands back. */
  #dim(id: string | undefined): void {
    const on = id === undefined ? undefined : onPathsOf(id, this.#shown.lineage.layout);
    for (const part of this.#svg.querySelectorAll<SVGElement>('[data-record], [data-claim], [data-label]')) {
      const own = part.dataset['record'] ?? part.dataset['claim'] ?? part.dataset['label'] ?? '';
      part.classList.toggle('is-off', on !== undefined && !on.has(own));
      part.classList.toggle('is-on', on?.has(own) ?? false);
    }
  }

  #use(tool: Tool): void {
    if (tool === 'svg' || tool === 'png') void this.#keep(tool);
    else if (this.#frame.use(tool)) this.#show(this.#record(this.#place.at));
  }

  async #keep(format: 'svg' | 'png'): Promise<void> {
    try {
      await keepPicture(format, this.#shown, { around: this.#around, easel: this.#easel });
      this.#word.textContent = '';
    } catch {
      this.#word.textContent = this.#around.t.saveFailed;
    }
  }
}

function idAt({ target }: Event, name: 'record' | 'claim' | 'more'): string | undefined {
  const part = target instanceof Element ? target.closest<SVGElement>(`[data-${name}]`) : null;
  return part?.dataset[name];
}

function toolOf({ key, shiftKey }: KeyboardEvent): Tool | undefined {
  const plain = { '+': 'larger', '=': 'larger', '-': 'smaller', '0': 'fit' } as const;
  const shifted = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
  return plain[key as keyof typeof plain] ?? (shiftKey ? shifted[key as keyof typeof shifted] : undefined);
}
