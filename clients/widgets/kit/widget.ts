import { h } from './h.ts';
import kitCss from './kit.css?inline';
import { type Lang, languageOf } from './language.ts';
import { isLightText } from './scheme.ts';

/**
 * What all widgets are made of: one open shadow root with sheets made by script (so that no policy has to allow
 * inline styles), a drawing that is made anew when something changes, the language around it, and the address of
 * the API. Attributes are all that a page sets; frameworks set them as they set any other.
 */
export abstract class Widget extends HTMLElement {
  /** Attributes that every widget observes beside its own. */
  static readonly kitAttributes = ['lang', 'endpoint'];

  /** Address of the script from which the widget came; the API is taken from the same place. */
  static servedFrom: string | undefined;

  readonly #base = h('div', { part: 'base' });
  readonly #watch = new MutationObserver(() => this.#heed());
  #leave = new AbortController();
  #due = false;

  constructor(css: string) {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [kitCss, css].map(toSheet);
    root.append(this.#base);
  }

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    // Only `lang` is watched, so a busy page costs nothing.
    this.#watch.observe(document, { attributeFilter: ['lang'], subtree: true });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#shade(), { signal });
    this.#heed();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    this.#leave.abort();
    this.leave();
  }

  /** Moving within a page by `moveBefore` keeps everything as it is. */
  connectedMoveCallback(): void {
    this.#heed();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#heed();
  }

  /** Reads the attributes, and asks what has to be asked. */
  protected abstract heed(): void;

  /** Lets go of everything that runs; the element is no longer on a page. */
  protected abstract leave(): void;

  /** Draws what is to be seen now: by lit-html's `render`, or by replacing the children of `base`. */
  protected abstract draw(base: HTMLElement): void;

  protected get language(): Lang {
    return languageOf(this);
  }

  /** Where the API is: given by the page, else beside the script that the widget came from. */
  protected get endpoint(): URL | undefined {
    const given = this.getAttribute('endpoint');
    const { servedFrom } = this.constructor as typeof Widget;
    const [address, base] = given ? [given, document.baseURI] : ['../graphql', servedFrom];
    return base && URL.canParse(address, base) ? new URL(address, base) : undefined;
  }

  /** Draws soon, once, however often it is called before. */
  protected refresh(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (!this.isConnected) return;
      this.#shade();
      this.#base.lang = this.language;
      this.draw(this.#base);
    });
  }

  /** Tells the page something; false when the page takes over what would follow. */
  protected tell(name: string, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  #heed(): void {
    this.heed();
    this.refresh();
  }

  #shade(): void {
    this.#base.className = isLightText(this) ? 'base dark' : 'base';
  }
}

function toSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
