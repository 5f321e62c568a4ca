import { h } from './h.ts';
import type { Lang } from './language.ts';
import { kitMessages } from './messages.ts';
import type { Failure } from './trouble.ts';

/** What went wrong and what to do about it. What the page put into the element is shown as well. */
export function failureView(lang: Lang, failure: Failure, again: () => void): HTMLElement {
  const { trouble, seconds } = failure;
  const t = kitMessages[lang];
  const text = trouble === 'busy' && seconds ? t.wait(seconds) : t.trouble[trouble];
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'failure', part: 'failure', role: 'alert' },
      h('p', {}, text),
      trouble !== 'lost' && h('button', { type: 'button', part: 'button', click: again }, t.again),
    ),
    h('slot'),
  );
}

/** Said while an answer is on its way; it shows itself only when that takes long enough to be noticed. */
export const loadingView = (lang: Lang): HTMLElement =>
  h('p', { class: 'loading', part: 'loading', role: 'status' }, kitMessages[lang].loading);
