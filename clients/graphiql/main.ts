import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createElement, Fragment, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { addressOf, readAddress, type TabContents } from './address.ts';
import { examples } from './examples.ts';
import { examplesPlugin } from './examples-plugin.ts';
import { fetcher } from './fetcher.ts';
import { ShareButton } from './share-button.ts';

const linked = readAddress(location.search);
const tabs = examples.map(({ query, variables }) => ({ query, variables }));
/** GraphiQL fills the variables of the first tab from here only; tabs kept from before fill their own. */
const first = linked ?? (hasKeptTabs() ? undefined : tabs[0]);

function App() {
  return createElement(
    GraphiQL,
    {
      fetcher,
      plugins: [examplesPlugin, HISTORY_PLUGIN],
      referencePlugin: DOC_EXPLORER_PLUGIN,
      defaultTabs: linked ? [linked, ...tabs] : tabs,
      ...(first ? { initialQuery: first.query, initialVariables: first.variables } : {}),
      defaultEditorToolsVisibility: 'variables',
      inputValueDeprecation: true,
      schemaDescription: true,
      shouldPersistHeaders: false,
      onTabChange: ({ tabs: open, activeTabIndex }) => showAddress(open[activeTabIndex]),
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement('a', { href: '/', className: 'home' }, 'Silsilah Wastra'),
    ),
    createElement(GraphiQL.Toolbar, toolbar),
  );
}

type Buttons = Readonly<Record<'prettify' | 'merge' | 'copy', ReactNode>>;

/** GraphiQL's own buttons, and ours after them. */
const toolbar = {
  children: ({ prettify, merge, copy }: Buttons) =>
    createElement(Fragment, null, prettify, merge, copy, createElement(ShareButton)),
};

function hasKeptTabs(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

/** Keeps the address in step with the tab, so that it can be copied and sent. */
function showAddress(tab: TabContents | undefined): void {
  if (tab) history.replaceState(null, '', addressOf(location.pathname, tab));
}

const place = document.getElementById('graphiql');
if (place) createRoot(place).render(createElement(App));
