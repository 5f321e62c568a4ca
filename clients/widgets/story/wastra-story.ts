import { ask, pageOf } from '../kit/addresses.ts';
import { failureView, loadingView } from '../kit/failure-view.ts';
import { h } from '../kit/h.ts';
import { apiLanguage } from '../kit/language.ts';
import { Loader } from '../kit/loader.ts';
import { Widget } from '../kit/widget.ts';
import { WidgetStoryDocument, type WidgetStoryQuery } from './__generated__/graphql.ts';
import { messages } from './messages.ts';
import css from './story.css?inline';
import { storyView } from './story-view.ts';

/**
 * The story of origin of a motif, a cloth or a design: where it comes from as its sources tell it, whom to credit,
 * what restricts its use, and a way to its whole pedigree.
 *
 * @tagname wastra-story
 *
 * @attr {string} of - Id of the record, such as `motif/kawung` or `design/be-bali-ghea`.
 * @attr {"short" | "long"} form - `long` (default) tells everything; `short` tells the beginning and keeps the
 *   sources folded, for a page about something else, such as a product.
 * @attr {"id" | "en"} lang - Language; else that of the nearest element around it.
 * @attr {string} endpoint - Address of the API; else the one beside the script that the widget came from.
 * @attr {string} target - Where links open, such as `_blank` or `_top`; else in the same place.
 *
 * @slot - Shown until the widget is there, and when it cannot reach the API: a link to the record, for instance.
 *
 * @fires {CustomEvent<{ id: string, name: string }>} wastra-load - A story is shown.
 * @fires {CustomEvent<{ trouble: string, code: string }>} wastra-error - There is none, and why.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading; hide it where the page has its own.
 * @csspart paragraph - A paragraph of the story.
 * @csspart citation - The numbers after a paragraph.
 * @csspart restriction - What restricts the use, each.
 * @csspart credit - The credit line.
 * @csspart pedigree - The link to the whole pedigree.
 * @csspart sources - The sources.
 * @csspart failure - What is said when something went wrong.
 * @csspart button - The button that tries again.
 * @csspart loading - What is said meanwhile.
 *
 * @cssprop --wastra-link - Colour of links.
 * @cssprop --wastra-serif - Typeface of names and of the story.
 * @cssprop --wastra-restriction - Colour of what marks a restriction.
 * @cssprop --wastra-focus - Colour of the ring around what has the focus.
 * @cssprop --wastra-quiet - Colour of what stands back.
 * @cssprop --wastra-line - Colour of thin lines.
 * @cssprop --wastra-radius - How round corners are.
 */
export class WastraStory extends Widget {
  static readonly observedAttributes = [...Widget.kitAttributes, 'of', 'form', 'target'];

  readonly #story = new Loader<WidgetStoryQuery>((now) => {
    this.refresh();
    if (now.kind === 'ready' && now.data.node && 'name' in now.data.node) {
      this.tell('wastra-load', { id: now.data.node.id, name: now.data.node.name });
    }
    if (now.kind === 'failed') this.tell('wastra-error', now.failure);
  });
  #asked: string | undefined;

  constructor() {
    super(css);
  }

  protected override heed(): void {
    const { endpoint, language, of } = this;
    const question = [endpoint, language, of].join(' ');
    if (question === this.#asked) return;
    this.#asked = question;
    const variables = { id: of, lang: apiLanguage(language) } as const;
    if (!of) this.#story.stop();
    else this.#story.load((signal) => ask(endpoint, WidgetStoryDocument, variables, signal));
  }

  protected override leave(): void {
    this.#story.stop();
    this.#asked = undefined;
  }

  protected override draw(base: HTMLElement): void {
    base.replaceChildren(...this.#view());
  }

  #view(): readonly Node[] {
    const { language, of } = this;
    const t = messages[language];
    const { now } = this.#story;
    if (now.kind === 'idle') return [h('p', {}, t.unasked), h('slot')];
    if (now.kind === 'loading') return [loadingView(language)];
    if (now.kind === 'failed') return [failureView(language, now.failure, () => this.#story.again())];
    const { node } = now.data;
    if (!node || !('story' in node)) return [h('p', {}, t.absent(of)), h('slot')];
    return [storyView(node, { t, language, ...this.#ways(), short: this.getAttribute('form') === 'short' })];
  }

  #ways() {
    const { endpoint, language } = this;
    const target = this.getAttribute('target');
    return { target, page: (path: string) => pageOf(endpoint, language, path) };
  }

  private get of(): string {
    return (this.getAttribute('of') ?? '').trim();
  }
}
