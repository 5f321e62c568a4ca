import { describeLineage } from '../../lineage-picture/describe.ts';
import pictureCss from '../../lineage-picture/picture.css?inline';
import { pictureWords } from '../../lineage-picture/words.ts';
import { ask, fillTemplate, pageOf } from '../kit/addresses.ts';
import { numberOf, wordsOf } from '../kit/attribute.ts';
import { failureView, loadingView } from '../kit/failure-view.ts';
import { h } from '../kit/h.ts';
import { apiLanguage } from '../kit/language.ts';
import { Loader } from '../kit/loader.ts';
import { Widget } from '../kit/widget.ts';
import {
  WidgetLineageDocument,
  type WidgetLineageQuery,
  type WidgetLineageQueryVariables,
} from './__generated__/graphql.ts';
import type { Around } from './around.ts';
import { claimCard, nodeOf, recordCard } from './card-view.ts';
import { keyView } from './figure-view.ts';
import css from './lineage.css?inline';
import { messages, type Shown, type View } from './messages.ts';
import { Stage } from './stage.ts';
import { tableView, treeView } from './told-view.ts';

const directions = { ancestors: 'ANCESTORS', descendants: 'DESCENDANTS', both: 'BOTH' } as const;
const views: readonly View[] = ['picture', 'tree', 'table'];

/** Narrower than this, time runs downwards, and the tree comes first. */
const narrow = 620;

/**
 * The lineage of a motif, a cloth or a design: drawn, as a tree, as a table and in words, with a card for every claim.
 *
 * In the picture, arrow keys lead along time to ancestors and descendants and across it to siblings; Backspace goes back
 * the way one came, Home to the record, Enter opens a card, Escape closes it. `+` and `-` set the size, `0` shows the
 * whole, Shift with an arrow moves the picture.
 *
 * @tagname wastra-lineage
 *
 * @attr {string} of - Id of the record, such as `motif/kawung` or `design/be-bali-ghea`.
 * @attr {"both" | "ancestors" | "descendants"} direction - Which way to go; `both` by default.
 * @attr {"picture" | "tree" | "table"} view - What is shown first; by default the picture, and the tree where it is narrow.
 * @attr {number} most - How many records are drawn at first, 2 to 150; else 50.
 * @attr {string} open - Ids of records whose neighbours are all drawn.
 * @attr {string} href-template - Where records lead, such as `/collection/{slug}`, with `{id}`, `{kind}`, `{slug}` and
 *   `{name}`; else to the record's page on our site.
 * @attr {string} target - Where links open, such as `_blank` or `_top`; else in the same place.
 * @attr {"id" | "en"} lang - Language; else that of the nearest element around it.
 * @attr {string} endpoint - Address of the API; else the one beside the script that the widget came from.
 *
 * @slot - Shown until the widget is there, and when it cannot reach the API: a link to the record, for instance.
 *
 * @fires {CustomEvent<{ id: string, name: string, total: number }>} wastra-load - A lineage is shown.
 * @fires {CustomEvent<{ id: string, kind: string, name: string, href: string }>} wastra-select - A record was chosen.
 *   Prevent its default to show something of your own in place of its card.
 * @fires {CustomEvent<{ id: string }>} wastra-claim - A claim was chosen. Prevent its default likewise.
 * @fires {CustomEvent<{ trouble: string, code: string }>} wastra-error - There is none, and why.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading; hide it where the page has its own.
 * @csspart views - The choice of picture, tree and table.
 * @csspart tools - The tools of the picture.
 * @csspart button - A button.
 * @csspart frame - What the picture moves in.
 * @csspart picture - The picture, an SVG.
 * @csspart tree - The tree.
 * @csspart table - The table.
 * @csspart words - The lineage in words.
 * @csspart key - What lines and shapes mean.
 * @csspart card - What is known of a record or a claim.
 * @csspart failure - What is said when something went wrong.
 * @csspart loading - What is said meanwhile.
 *
 * @cssprop --wastra-link - Colour of links and of motifs.
 * @cssprop --wastra-accent - Colour of wastra.
 * @cssprop --wastra-restriction - Colour of designs, and of the seal of a restriction.
 * @cssprop --wastra-focus - Colour of what has the focus, and of what is disputed.
 * @cssprop --wastra-paper - Ground of the picture.
 * @cssprop --wastra-card - Ground of records in it.
 * @cssprop --wastra-ink - Text on them.
 * @cssprop --wastra-quiet - Colour of what stands back.
 * @cssprop --wastra-line - Colour of thin lines.
 * @cssprop --wastra-height - Greatest height of the frame; else 80vh.
 * @cssprop --wastra-serif - Font of names.
 * @cssprop --wastra-radius - How round corners are.
 */
export class WastraLineage extends Widget {
  static readonly observedAttributes = [
    ...Widget.kitAttributes,
    'of',
    'direction',
    'view',
    'most',
    'open',
    'href-template',
    'target',
  ];

  readonly #lineage = new Loader<WidgetLineageQuery>((now) => {
    this.refresh();
    if (now.kind === 'ready' && now.data.node && 'lineage' in now.data.node) {
      const { id, name, lineage } = now.data.node;
      this.tell('wastra-load', { id, name, total: lineage.totalCount });
    }
    if (now.kind === 'failed') this.tell('wastra-error', now.failure);
  });
  #asked: string | undefined;
  #opened: readonly string[] = [];
  #view: View | undefined;
  #stage: Stage | undefined;
  readonly #card = h('aside', { class: 'card', part: 'card', tabindex: -1, hidden: true });

  constructor() {
    super(`${pictureCss}${css}`);
    this.#card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#closeCard();
    });
  }

  protected override heed(): void {
    const { endpoint, language, of } = this;
    const direction = this.getAttribute('direction') ?? '';
    const variables = {
      id: of,
      direction: directions[direction as keyof typeof directions] ?? ('BOTH' as const),
      orientation: this.#isNarrow ? ('VERTICAL' as const) : ('HORIZONTAL' as const),
      most: numberOf(this, 'most', { least: 2, most: 150, otherwise: 50 }),
      open: [...(wordsOf(this, 'open') ?? []), ...this.#opened],
      lang: apiLanguage(language),
    } satisfies WidgetLineageQueryVariables;
    const question = JSON.stringify([endpoint, variables]);
    if (question === this.#asked) return;
    this.#asked = question;
    if (!of) this.#lineage.stop();
    else this.#lineage.load((signal) => ask(endpoint, WidgetLineageDocument, variables, signal));
  }

  protected override leave(): void {
    this.#lineage.stop();
    this.#asked = undefined;
    this.#opened = [];
  }

  protected override draw(base: HTMLElement): void {
    const held = this.#stage?.place;
    const hadFocus = base.contains(this.shadowRoot?.activeElement ?? null);
    base.replaceChildren(...this.#parts());
    this.#stage?.begin(held, hadFocus);
  }

  #parts(): readonly Node[] {
    const { language, of } = this;
    const t = messages[language];
    const { now } = this.#lineage;
    this.#stage = undefined;
    if (now.kind === 'idle') return [h('p', {}, t.unasked)];
    if (now.kind === 'failed') return [failureView(language, now.failure, () => this.#lineage.again())];
    const answer = now.kind === 'ready' ? now.data : now.last;
    // What the page put in may be the same lineage without a script: it stays until there is more.
    if (!answer) return [this.childElementCount > 0 ? h('slot') : loadingView(language)];
    const { node } = answer;
    if (!node || !('lineage' in node)) return [h('p', {}, t.absent(of)), h('slot')];
    return this.#shown(node);
  }

  #shown(shown: Shown): readonly Node[] {
    const around = this.#around(shown);
    const { t, words } = around;
    const { layout } = shown.lineage;
    const isAlone = layout.claims.length === 0;
    this.#stage = isAlone ? undefined : new Stage(shown, around);
    const view = this.#view ?? this.#firstView();
    const bodies: Readonly<Record<View, () => readonly Node[]>> = {
      picture: () => this.#stage?.parts ?? [],
      tree: () => [treeView(shown, around)],
      table: () => [tableView(shown, around)],
    };
    return [
      h('h2', { part: 'heading' }, t.title(shown.name)),
      ...(isAlone ? [] : [this.#choice(view, t.views, t.chooseView)]),
      ...(isAlone ? [] : bodies[view]()),
      this.#card,
      h(
        'div',
        { part: 'words' },
        describeLineage(layout, this.language).map((text) => h('p', {}, text)),
      ),
      ...(isAlone ? [] : [keyView(around)]),
      h(
        'p',
        { class: 'note' },
        h('a', { href: around.page(`lineage/${shown.id}`), target: around.target }, words.licence),
      ),
    ];
  }

  #choice(view: View, names: Readonly<Record<View, string>>, label: string): HTMLElement {
    const buttons = views.map((each) =>
      h(
        'button',
        {
          type: 'button',
          part: 'button',
          'aria-pressed': String(each === view),
          click: () => this.#choose(each),
        },
        names[each],
      ),
    );
    return h('div', { class: 'bar', part: 'views', role: 'group', 'aria-label': label }, buttons);
  }

  #choose(view: View): void {
    this.#view = view;
    this.#closeCard();
    this.refresh();
    // The drawing is made anew; the choice keeps the focus.
    queueMicrotask(() =>
      this.shadowRoot?.querySelector<HTMLElement>('[part="views"] [aria-pressed="true"]')?.focus(),
    );
  }

  #around(shown: Shown): Around {
    const { endpoint, language } = this;
    const template = this.getAttribute('href-template');
    const page = (path: string) => pageOf(endpoint, language, path);
    return {
      t: messages[language],
      words: pictureWords(language),
      language,
      target: this.getAttribute('target'),
      page,
      href: (record) => (template ? fillTemplate(template, record) : page(record.id)),
      openRecord: (id) => this.#openRecord(shown, id),
      openClaim: (id) => this.#openClaim(shown, id),
      showMore: (id) => this.#showMore(id),
    };
  }

  #openRecord(shown: Shown, id: string): void {
    const around = this.#around(shown);
    const drawn = nodeOf(shown, id);
    if (!drawn) return;
    const { name } = drawn.node;
    const [kind = ''] = id.split('/');
    const href = around.href({ id, name }) ?? '';
    if (!this.tell('wastra-select', { id, kind: kind.toUpperCase(), name, href })) return;
    this.#openCard(recordCard(drawn, shown.lineage.derivations, around), name);
  }

  #openClaim(shown: Shown, id: string): void {
    const claim = shown.lineage.derivations.find((each) => each.id === id);
    if (!claim || !this.tell('wastra-claim', { id })) return;
    const around = this.#around(shown);
    this.#openCard(claimCard(claim, around), around.t.claim(claim.descendant.name, claim.ancestor.name));
  }

  #openCard(parts: readonly Node[], label: string): void {
    const close = h(
      'button',
      { type: 'button', part: 'button', click: () => this.#closeCard() },
      messages[this.language].close,
    );
    this.#card.replaceChildren(...parts, h('p', {}, close));
    this.#card.setAttribute('aria-label', label);
    this.#card.hidden = false;
    this.#card.focus();
    this.#card.scrollIntoView({ block: 'nearest' });
  }

  #closeCard(): void {
    if (this.#card.hidden) return;
    this.#card.hidden = true;
    this.#stage?.focus();
  }

  #showMore(id: string): void {
    this.#opened = [...this.#opened, id];
    this.#card.hidden = true;
    this.heed();
  }

  #firstView(): View {
    const asked = views.find((view) => view === this.getAttribute('view'));
    return asked ?? (this.#isNarrow ? 'tree' : 'picture');
  }

  get #isNarrow(): boolean {
    return this.clientWidth > 0 && this.clientWidth < narrow;
  }

  private get of(): string {
    return (this.getAttribute('of') ?? '').trim();
  }
}
