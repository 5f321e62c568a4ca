import { html, nothing, render, type TemplateResult } from 'lit-html';
import { ask, fillTemplate, pageOf } from '../kit/addresses.ts';
import { numberOf } from '../kit/attribute.ts';
import { apiLanguage } from '../kit/language.ts';
import { Loader } from '../kit/loader.ts';
import { Widget } from '../kit/widget.ts';
import { WidgetSearchDocument } from './__generated__/graphql.ts';
import { allResultsAt } from './all-results.ts';
import { filterAttributes, filterOf } from './filter.ts';
import { type ListState, movesCaret, stepOf } from './keys.ts';
import type { AllLink } from './list-view.ts';
import { messages } from './messages.ts';
import { groupsOf, type Option } from './options.ts';
import { type Answer, answerIn, type Popup, popupView, spokenOf } from './popup-view.ts';
import css from './search.css?inline';

const closed: ListState = { open: false, active: undefined };
const pauseMs = 150;
const leastLetters = 2;

/**
 * A field that finds motifs, cloths, designs and all that belongs to them, by any of their names, in old and new
 * spelling, while one types.
 *
 * @tagname wastra-search
 *
 * @attr {string} label - What stands above the field; else a label in the language.
 * @attr {string} placeholder - What stands in the empty field; else an example in the language.
 * @attr {string} kind - Kinds to be found, such as `motif wastra design`.
 * @attr {string} region - Slugs of regions, such as `jawa-barat`; what lies within counts.
 * @attr {string} technique - Slugs of techniques; narrower ones count.
 * @attr {string} community - Slugs of communities.
 * @attr {string} wastra - Slugs of wastra on which it appears.
 * @attr {string} motif-class - What a motif shows, such as `animal vegetal`.
 * @attr {string} restriction - Kinds of restriction of its own, such as `larangan`.
 * @attr {string} confidence - What its claims of descent rest on, such as `documented`.
 * @attr {string} source-quality - The best kind of source on which it rests: `a`, `b`, `c`.
 * @attr {string} century - Centuries in which it is first attested or dated, such as `18 19`.
 * @attr {boolean} has-descendants - Only what something descends from.
 * @attr {number} limit - How many at once, 1 to 50; else 8.
 * @attr {string} href-template - Where results lead, such as `/collection/{slug}`, with `{id}`, `{kind}`, `{slug}` and
 *   `{name}`; else to the record's page on our site.
 * @attr {string} all-href-template - Where the last entry, to all results, leads, such as `/search?q={query}`; else to
 *   the page of results on our site, or nowhere when `href-template` keeps results on the page's own.
 * @attr {boolean} without-all - The list has no entry that leads to all results.
 * @attr {string} target - Where results open, such as `_blank` or `_top`; else in the same place.
 * @attr {boolean} inline - The list pushes down what follows instead of lying over it, as in a frame.
 * @attr {"id" | "en"} lang - Language; else that of the nearest element around it.
 * @attr {string} endpoint - Address of the API; else the one beside the script that the widget came from.
 *
 * @slot - Shown until the widget is there, and when it cannot reach the API: a link to our site, for instance.
 *
 * @fires {CustomEvent<{ id: string, kind: string, name: string, href: string }>} wastra-select - A result was chosen.
 *   Prevent its default to do something else than to go there.
 * @fires {CustomEvent<{ query: string, href: string }>} wastra-all - The entry to all results was chosen. Prevent its
 *   default to show them otherwise.
 * @fires {CustomEvent<{ query: string, total: number }>} wastra-load - Results are shown.
 * @fires {CustomEvent<{ trouble: string, code: string }>} wastra-error - There are none, and why.
 *
 * @csspart base - Everything.
 * @csspart label - The label of the field.
 * @csspart input - The field.
 * @csspart popup - What lies under the field.
 * @csspart list - The list of results.
 * @csspart kind - The heading of the results of one kind.
 * @csspart option - A result.
 * @csspart all - The last entry, which leads to all results.
 * @csspart active - The result that the keyboard is on.
 * @csspart note - What stands under a result's name.
 * @csspart mark - What was looked for, in a name.
 * @csspart failure - What is said when something went wrong.
 * @csspart button - A button.
 * @csspart loading - What is said meanwhile.
 *
 * @cssprop --wastra-link - Colour of a result's name.
 * @cssprop --wastra-accent - Colour of what marks the result that the keyboard is on.
 * @cssprop --wastra-card - Ground of the field and the list.
 * @cssprop --wastra-ink - Text on that ground.
 * @cssprop --wastra-mark - Ground of what was looked for.
 * @cssprop --wastra-focus - Colour of the ring around what has the focus.
 * @cssprop --wastra-quiet - Colour of what stands back.
 * @cssprop --wastra-line - Colour of thin lines.
 * @cssprop --wastra-radius - How round corners are.
 */
export class WastraSearch extends Widget {
  static readonly observedAttributes = [
    ...Widget.kitAttributes,
    ...filterAttributes,
    'label',
    'placeholder',
    'limit',
    'href-template',
    'all-href-template',
    'without-all',
    'target',
  ];

  readonly #found = new Loader<Answer>((now) => {
    if (now.kind === 'ready') {
      this.#list = { ...this.#list, active: undefined };
      this.tell('wastra-load', { query: now.data.query, total: now.data.search.totalCount });
    }
    if (now.kind === 'failed') this.tell('wastra-error', now.failure);
    this.refresh();
  });
  #list = closed;
  #query = '';
  #narrowedBy = '';

  constructor() {
    super(css);
  }

  protected override heed(): void {
    const narrowedBy = JSON.stringify(this.#question());
    if (narrowedBy === this.#narrowedBy) return;
    this.#narrowedBy = narrowedBy;
    if (this.#query) this.#search(0);
  }

  protected override leave(): void {
    this.#found.stop();
    this.#list = closed;
  }

  protected override draw(base: HTMLElement): void {
    render(this.#view(), base, { host: this });
    if (this.#list.active === undefined) return;
    base.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #question() {
    const limit = numberOf(this, 'limit', { least: 1, most: 50, otherwise: 8 });
    const lang = apiLanguage(this.language);
    return { filter: filterOf(this), first: limit, lang, endpoint: this.endpoint } as const;
  }

  #search(pause: number): void {
    const query = this.#query;
    const { endpoint, ...question } = this.#question();
    this.#found.load(async (signal) => {
      const answer = await ask(endpoint, WidgetSearchDocument, { query, ...question }, signal);
      return { query, groups: groupsOf(answer, query), search: answer.search };
    }, pause);
  }

  #type(text: string): void {
    this.#query = text.trim();
    if (this.#query.length < leastLetters) {
      this.#found.stop();
      this.#become(closed);
    } else {
      this.#become({ open: true, active: undefined });
      this.#search(pauseMs);
    }
  }

  #reopen(): void {
    if (this.#query.length < leastLetters) return;
    if (this.#found.now.kind === 'idle') this.#search(0);
    this.#become({ ...this.#list, open: true });
  }

  #become(list: ListState): void {
    this.#list = list;
    this.refresh();
  }

  #set(text: string): void {
    this.#input.value = text;
    this.#type(text);
  }

  get #input(): HTMLInputElement {
    // The field is there from the first drawing on, and nothing asks for it before.
    return this.shadowRoot?.querySelector('input') as HTMLInputElement;
  }

  get #options(): readonly Option[] {
    return answerIn(this.#found.now)?.groups.flatMap(({ options }) => options) ?? [];
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = stepOf(event, this.#list, this.#options.length + (this.#all ? 1 : 0));
    if (step === 'pass') return;
    if (!movesCaret(event.key)) event.preventDefault();
    if (step === 'clear') this.#set('');
    else if ('state' in step) this.#become(step.state);
    else this.shadowRoot?.getElementById(`option-${step.choose}`)?.click();
  }

  #choose(option: Option, event: Event): void {
    const { id, kind, name } = option;
    const goes = this.tell('wastra-select', { id, kind: kind.toUpperCase(), name, href: this.#href(option) });
    this.#become(closed);
    if (goes) return;
    event.preventDefault();
    this.#input.value = name;
    this.#query = name;
  }

  /** The entry to all results, when there are any and it may be there. */
  get #all(): AllLink | undefined {
    const answer = answerIn(this.#found.now);
    const { endpoint, language } = this;
    const href = answer && allResultsAt(this, { endpoint, language, query: answer.query });
    if (!href || this.#options.length === 0) return undefined;
    return {
      index: this.#options.length,
      href,
      total: answer.search.totalCount,
      choose: (event) => {
        if (!this.tell('wastra-all', { query: answer.query, href })) event.preventDefault();
        this.#become(closed);
      },
    };
  }

  #href(option: Option): string {
    const template = this.getAttribute('href-template');
    if (template) return fillTemplate(template, option);
    return pageOf(this.endpoint, this.language, option.id) ?? '#';
  }

  #leaveField({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.shadowRoot?.contains(relatedTarget)) return;
    this.#become(closed);
  }

  #popup(): Popup {
    return {
      now: this.#found.now,
      active: this.#list.active,
      language: this.language,
      target: this.getAttribute('target'),
      href: (option) => this.#href(option),
      choose: (option, event) => this.#choose(option, event),
      all: this.#all,
      again: () => {
        // The button goes, and would take the focus with it.
        this.#input.focus();
        this.#found.again();
      },
      means: (query) => {
        this.#set(query);
        this.#input.focus();
      },
    };
  }

  #view(): TemplateResult {
    const t = messages[this.language];
    const { open, active } = this.#list;
    const listed = open && this.#options.length > 0;
    return html`<div class="field" @focusout=${this.#leaveField}>
      <label for="input" part="label">${this.getAttribute('label') ?? t.label}</label>
      <input
        id="input"
        part="input"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${listed}
        aria-controls="list"
        aria-activedescendant=${listed && active !== undefined ? `option-${active}` : nothing}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        placeholder=${this.getAttribute('placeholder') ?? t.placeholder}
        @input=${() => this.#type(this.#input.value)}
        @keydown=${this.#press}
        @click=${this.#reopen}
      />
      <div class="popup" part="popup" tabindex="-1" ?hidden=${!open} @mousedown=${keepFocus}>${open ? popupView(this.#popup()) : ''}</div>
      <p class="unseen" role="status">${open ? spokenOf(this.#found.now, this.language) : ''}</p>
    </div>`;
  }
}

/** A press on the list leaves the caret in the field, so that one can go on typing. */
function keepFocus(event: Event): void {
  if (!(event.target instanceof HTMLButtonElement)) event.preventDefault();
}
