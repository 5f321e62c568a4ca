import { html, type TemplateResult } from 'lit-html';
import { failureView, loadingView } from '../kit/failure-view.ts';
import type { Lang } from '../kit/language.ts';
import type { Loading } from '../kit/loader.ts';
import type { WidgetSearchQuery } from './__generated__/graphql.ts';
import { type ListView, listView } from './list-view.ts';
import { messages } from './messages.ts';
import type { Group } from './options.ts';

export interface Answer {
  readonly query: string;
  readonly groups: readonly Group[];
  readonly search: WidgetSearchQuery['search'];
}

export interface Popup extends ListView {
  readonly now: Loading<Answer>;
  readonly again: () => void;
  /** Takes up the spelling that was meant. */
  readonly means: (query: string) => void;
}

/** The answer that is to be seen; while a new one is on its way, the one before. */
export function answerIn(now: Loading<Answer>): Answer | undefined {
  if (now.kind === 'ready') return now.data;
  return now.kind === 'loading' ? now.last : undefined;
}

/** What lies under the field. */
export function popupView(popup: Popup): TemplateResult | HTMLElement {
  const { now, language, again } = popup;
  if (now.kind === 'failed') return failureView(language, now.failure, again);
  const answer = answerIn(now);
  if (!answer) return loadingView(language);
  return html`${answer.groups.length > 0 ? listView(answer.groups, popup) : nothingView(answer, language)}
  ${meantView(answer, popup)} ${moreView(answer, language)}`;
}

/** What is said aloud when an answer has come. */
export function spokenOf(now: Loading<Answer>, language: Lang): string {
  if (now.kind !== 'ready') return '';
  const { query, search } = now.data;
  const t = messages[language];
  return search.totalCount === 0 ? t.none(query) : t.count(search.totalCount);
}

function nothingView({ query }: Answer, language: Lang) {
  const t = messages[language];
  return html`<p class="word">${t.none(query)} ${t.advice}</p>`;
}

function meantView({ search: { didYouMean } }: Answer, { language, means }: Popup) {
  if (!didYouMean) return '';
  return html`<p class="word">
    ${messages[language].meant}
    <button type="button" part="button" @click=${() => means(didYouMean)}>${didYouMean}</button>?
  </p>`;
}

function moreView({ search: { totalCount, edges } }: Answer, language: Lang) {
  if (totalCount <= edges.length) return '';
  return html`<p class="word more">${messages[language].shown(edges.length, totalCount)}</p>`;
}
