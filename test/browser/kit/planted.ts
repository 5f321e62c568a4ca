/** Markup that would run a script, or at least make an element, if any text of ours were taken for it. */
export const planted =
  '"\'></title></script><img class=planted src=/planted onerror=planted()>' +
  '<svg class=planted onload=planted()><script class=planted>planted()</script>{{7*7}}';

/** Where an address is wanted, one that is a script. */
const scripts = [
  'javascript:planted()',
  'data:text/html,<script>planted()</script>',
  'java\nscript:planted()',
];

/** A text of a record with markup behind it; every second address is a script instead. */
export function withMarkup(name: string, text: string, place: number): string {
  if (name === 'url' && place % 2 === 0) return scripts[place % scripts.length] ?? '';
  return `${text}${name === 'url' ? '' : ' '}${planted}`;
}
