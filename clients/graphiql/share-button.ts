import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { createElement, useState } from 'react';
import { addressOf } from './address.ts';

type Outcome = 'copied' | 'empty' | 'too-long' | 'refused';

const labels: Readonly<Record<Outcome | 'ready', string>> = {
  ready: 'Copy a link to this query',
  copied: 'Link copied',
  empty: 'Nothing to link to yet: write a query first',
  'too-long': 'Too long for a link: copy the query instead',
  refused: 'The browser lets nobody copy here: take the link from the address bar',
};

const secondsOfOutcome = 3;

/** Copies the address that opens the active tab again, with its variables and the operation that was chosen. */
export function ShareButton() {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [outcome, setOutcome] = useState<Outcome>();

  // What stands in the editors: a tab learns of it only after its author has paused.
  const contents = () => ({
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    operationName: tabs[active]?.operationName ?? null,
  });
  const share = async () => {
    const shared = contents();
    setOutcome(shared.query.trim() === '' ? 'empty' : await copied(addressOf(location.pathname, shared)));
    setTimeout(() => setOutcome(undefined), secondsOfOutcome * 1_000);
  };
  return createElement(
    ToolbarButton,
    { label: labels[outcome ?? 'ready'], onClick: () => void share() },
    createElement(outcome === 'copied' ? Tick : Link),
  );
}

async function copied(address: string): Promise<Outcome> {
  if (!address.includes('?')) return 'too-long';
  try {
    await navigator.clipboard.writeText(new URL(address, location.origin).href);
    return 'copied';
  } catch {
    return 'refused'; // no permission, or a page without TLS, which has no clipboard
  }
}

const icon = (path: string) => () =>
  createElement(
    'svg',
    {
      className: 'graphiql-toolbar-icon',
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.8,
      strokeLinecap: 'round',
      'aria-hidden': true,
    },
    createElement('path', { d: path }),
  );

const Link = icon(
  'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1.2-1.2',
);
const Tick = icon('m5 13 4.5 4.5L19 7');
