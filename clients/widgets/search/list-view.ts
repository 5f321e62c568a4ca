import { html, nothing, type TemplateResult } from 'lit-html';
import type { Lang } from '../kit/language.ts';
import { messages } from './messages.ts';
import type { Group, Option, Segment } from './options.ts';

export interface ListView {
  /** The option that the keyboard is on. */
  readonly active: number | undefined;
  readonly language: Lang;
  readonly target: string | null;
  readonly href: (option: Option) => string;
  readonly choose: (option: Option, event: Event) => void;
  /** The way to all results, last in the list; none where it is switched off. */
  readonly all: AllLink | undefined;
}

export interface AllLink {
  /** Its place in the list, after the last result. */
  readonly index: number;
  readonly href: string;
  readonly total: number;
  readonly choose: (event: Event) => void;
}

/** The options by kind. Each is a link as well, so that it opens in a new tab and copies as one. */
export function listView(groups: readonly Group[], list: ListView): TemplateResult {
  const t = messages[list.language];
  return html`<div id="list" role="listbox" part="list" aria-label=${t.list}>
    ${groups.map(
      ({ kind, options }) => html`<div role="group" aria-labelledby="kind-${kind}">
        <div id="kind-${kind}" class="kind" role="presentation" part="kind">${t.kind[kind]}</div>
        ${options.map((option) => optionView(option, list))}
      </div>`,
    )}
    ${allView(list)}
  </div>`;
}

function optionView(option: Option, { active, language, target, href, choose }: ListView): TemplateResult {
  const { index, kind, segments } = option;
  const selected = index === active;
  return html`<a
    id="option-${index}"
    class="option ${kind.toLowerCase()}"
    role="option"
    part=${selected ? 'option active' : 'option'}
    aria-selected=${selected}
    tabindex="-1"
    href=${href(option)}
    target=${target ?? nothing}
    rel="noopener"
    @click=${(event: Event) => choose(option, event)}
    ><span class="name">${segments.map(segmentView)}</span>${noteView(option, language)}</a
  >`;
}

function allView({ all, active, language, target }: ListView) {
  if (!all) return '';
  const selected = all.index === active;
  return html`<a
    id="option-${all.index}"
    class="option all"
    role="option"
    part=${selected ? 'option all active' : 'option all'}
    aria-selected=${selected}
    tabindex="-1"
    href=${all.href}
    target=${target ?? nothing}
    rel="noopener"
    @click=${all.choose}
    >${messages[language].all(all.total)}</a
  >`;
}

function noteView({ regions, reason }: Option, language: Lang) {
  if (!regions && !reason) return '';
  const named = reason?.field === 'ALIAS' ? `${messages[language].alias} ` : '';
  return html`<span class="note" part="note"
    >${regions}${regions && reason ? ' · ' : ''}${named}${reason?.segments.map(segmentView)}</span
  >`;
}

const segmentView = ({ text, hit }: Segment) => (hit ? html`<mark part="mark">${text}</mark>` : text);
