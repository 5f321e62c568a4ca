import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement } from 'react';
import type { Example } from './example.ts';
import { examples } from './examples.ts';

/** A list beside the editor: each example opens in a tab of its own, or in the one it already has. */
export const examplesPlugin = {
  title: 'Examples',
  icon: () =>
    createElement(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
      createElement('path', { d: 'M12 7v4m0 0-5 4m5-4 5 4' }),
      createElement('rect', { x: 9.5, y: 2.5, width: 5, height: 5, rx: 1.2 }),
      createElement('circle', { cx: 6.5, cy: 17.5, r: 2.7 }),
      createElement('circle', { cx: 17.5, cy: 17.5, r: 2.7 }),
    ),
  content: Examples,
};

function Examples() {
  const open = useOpenExample();
  return createElement(
    'section',
    { className: 'examples', 'aria-label': 'Examples' },
    createElement('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
    createElement('p', null, 'Each asks a whole question. Open one, change its variables, run it.'),
    createElement(
      'ul',
      null,
      ...examples.map((example) =>
        createElement(
          'li',
          { key: example.name },
          createElement('button', { type: 'button', onClick: () => open(example) }, example.name),
          createElement('p', null, example.question),
        ),
      ),
    ),
  );
}

function useOpenExample() {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return ({ query, variables }: Example) => {
    const known = tabs.findIndex((tab) => tab.query?.trim() === query);
    if (known >= 0) return changeTab(known);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
